/** What `defineCheck` makes of a definition; that no other code than a declared one compiles is said by the compiler. */

import { defineCheck, type CheckContext, type Report } from '../../../src/checks/engine/check';
import { contextOf } from '../make-workbook';

const context: CheckContext = contextOf({});

function define(run: (context: CheckContext, report: Report<'late-paper' | 'no-date'>) => void) {
  return defineCheck({
    code: 'paper',
    group: 'memo',
    title: 'เอกสารส่งทันเวลา',
    codes: {
      'late-paper': { severities: ['error'], title: 'เอกสารส่งช้า' },
      'no-date': { severities: ['warning', 'note'], title: 'เอกสารไม่มีวันที่' },
    },
    run,
  });
}

describe('a check', () => {
  it('declares the codes that it is defined with, in their order', () => {
    expect(define(() => undefined).finds).toEqual([
      { code: 'late-paper', severities: ['error'], title: 'เอกสารส่งช้า' },
      { code: 'no-date', severities: ['warning', 'note'], title: 'เอกสารไม่มีวันที่' },
    ]);
  });

  it('gives what it reports, in the order in which it is reported, anew with each run', () => {
    const check = define((_context, report) => {
      report('no-date', 'note', null, 'ไม่มีวันที่');
      report('late-paper', 'error', 'ตั้งค่า!B20', 'ส่งช้า 3 วัน', { expected: 0, found: 3, cause: 'ส่งช้า' });
    });
    const findings = [
      { code: 'no-date', severity: 'note', cell: null, message: 'ไม่มีวันที่', expected: null, found: null },
      {
        code: 'late-paper',
        severity: 'error',
        cell: 'ตั้งค่า!B20',
        message: 'ส่งช้า 3 วัน',
        expected: 0,
        found: 3,
        cause: 'ส่งช้า',
      },
    ];
    expect(check.run(context)).toEqual(findings);
    expect(check.run(context)).toEqual(findings);
  });

  it('names every cell of a fault once, the first in front, and none that is not known', () => {
    const check = define((_context, report) => {
      report('no-date', 'note', [undefined, 'มาตรการ!D3', 'มาตรการ!D3', 'มาตรการ!D5', null], 'ไม่มีวันที่');
      report('no-date', 'note', ['มาตรการ!D3', 'มาตรการ!D3'], 'ไม่มีวันที่');
    });
    const [several, one] = check.run(context);
    expect(several).toMatchObject({ cell: 'มาตรการ!D3', cells: ['มาตรการ!D3', 'มาตรการ!D5'] });
    expect(one).toMatchObject({ cell: 'มาตรการ!D3' });
    expect(one).not.toHaveProperty('cells');
  });

  it('cannot report a code that it does not declare', () => {
    const check = define((_context, report) => {
      // @ts-expect-error a slip of the code is found by the compiler
      report('late-papers', 'error', null, 'ส่งช้า');
    });
    expect(check.finds.map(({ code }) => code)).not.toContain(check.run(context)[0]?.code);
  });
});
