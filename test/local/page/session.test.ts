/** The session of the local page: typing of several windows, undo, and a saved state that is true. */

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GridEdit } from '../../../local/page/grid';
import { PageProblem, Session } from '../../../local/page/session';
import { saveWorkbook, writeXlsx } from 'apps-script-local';
import { newWorkbook, openWorkbook } from '../../../local/workbook-file';
import { emptyHost, loadHost } from '../../google/workbook';

const BOOK = 1;
const typing = (row: number, text: string, was = '', column = 0): GridEdit => ({ sheet: '0', row, column, text, was });

function newSession(): Session {
  return new Session(emptyHost({ workbook: newWorkbook('ITA', 'แผ่น1') }), { path: null, name: 'ITA.xlsx' }, loadHost);
}

/** Text of a cell of the first column, '' where nothing stands. */
function textAt(session: Session, row: number): string {
  const [sheet] = session.grid(0).sheets;
  return sheet?.rows.find((line) => line.row === row)?.cells.find(({ column }) => column === 0)?.text ?? '';
}

describe('typing', () => {
  it('is told only as the rows that a window does not show yet, formulas of other rows included', () => {
    const session = newSession();
    session.edit('a', BOOK, [typing(0, '91.5'), typing(1, 'เทศบาล'), typing(2, '=A1*2')]);
    const { revision } = session.grid(0);
    session.edit('a', BOOK, [typing(0, '40', '91.5')]);
    const { sheets } = session.grid(revision);
    expect(sheets.map(({ frame, rows }) => [frame, rows.map(({ row }) => row)])).toEqual([[null, [0, 2]]]);
  });

  it('names a row that has been emptied', () => {
    const session = newSession();
    session.edit('a', BOOK, [typing(4, 'x')]);
    const { revision } = session.grid(0);
    session.edit('a', BOOK, [typing(4, '', 'x')]);
    expect(session.grid(revision).sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(['']);
  });

  it.each([
    ['84.40', '84.4'],
    ['12%', '12%'],
    ["'0042", "'0042"],
    ["'=1+1", "'=1+1"],
    ['=1+1', '=1+1'],
    ['true', 'TRUE'],
    ['5/1/2567', '5/1/2567'],
  ])('of %s stands in the cell as %s would be typed', (text, source) => {
    const session = newSession();
    expect(session.edit('a', BOOK, [typing(0, text)])).toEqual([{ written: true, source }]);
    // What is said of it brings the same again.
    const again = session.edit('a', BOOK, [typing(1, source)]);
    expect(again).toEqual([{ written: true, source }]);
    expect(textAt(session, 1)).toBe(textAt(session, 0));
  });

  it('writes nothing where another window was faster, and says what stands there', () => {
    const session = newSession();
    session.edit('a', BOOK, [typing(0, '11')]);
    const outcomes = session.edit('b', BOOK, [typing(0, '22'), typing(1, '33')]);
    expect(outcomes).toEqual([
      { written: false, source: '11' },
      { written: true, source: '33' },
    ]);
    expect([textAt(session, 0), textAt(session, 1)]).toEqual(['11', '33']);
  });

  it('is taken back by its own window only, and only where it still stands', () => {
    const session = newSession();
    session.edit('a', BOOK, [typing(0, '1')]);
    session.edit('a', BOOK, [typing(1, '2'), typing(2, '3')]);
    session.edit('b', BOOK, [typing(1, 'แก้แล้ว', '2')]);
    expect(session.windowState('c')).toEqual({ canUndo: false, canRedo: false });
    expect(session.undo('a', BOOK)).toEqual({
      cells: [{ sheet: '0', row: 2, column: 0, source: '' }],
      kept: ['แผ่น1!A2'],
    });
    expect([textAt(session, 0), textAt(session, 1), textAt(session, 2)]).toEqual(['1', 'แก้แล้ว', '']);
    session.redo('a', BOOK);
    expect(textAt(session, 2)).toBe('3');
  });
});

describe('tabs', () => {
  it('are hidden and shown, but for the last that can be seen', () => {
    const session = newSession();
    const hidden = (): boolean[] => session.grid(0).sheets.map(({ frame }) => frame?.hidden === true);
    expect(() => session.changeTabs(BOOK, { kind: 'hide', sheet: '0' })).toThrow('อย่างน้อยหนึ่งแท็บ');
    session.changeTabs(BOOK, { kind: 'add' });
    session.changeTabs(BOOK, { kind: 'hide', sheet: '0' });
    expect(hidden()).toEqual([true, false]);
    session.changeTabs(BOOK, { kind: 'show', sheet: '0' });
    expect(hidden()).toEqual([false, false]);
  });
});

describe('saving', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ita-session-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function opened(path: string): Promise<Session> {
    return new Session(emptyHost({ workbook: await openWorkbook(path) }), { path, name: 'ita.xlsx' }, loadHost);
  }
  async function made(name: string): Promise<string> {
    const path = join(folder, name);
    await saveWorkbook(newWorkbook('ITA', 'แผ่น1'), path);
    return path;
  }
  const sheetOf = (session: Session): string => session.grid(0).sheets[0]?.id ?? '';

  it('does not hold what was typed while the file was made', async () => {
    const session = await opened(await made('ita.xlsx'));
    const sheet = sheetOf(session);
    session.edit('a', BOOK, [{ ...typing(0, '1'), sheet }]);
    const making = session.download();
    session.edit('a', BOOK, [{ ...typing(1, '2'), sheet }]);
    session.saved(BOOK, (await making).revision);
    expect(session.state().unsaved).toBe(true);
    const writing = session.overwrite();
    session.edit('a', BOOK, [{ ...typing(2, '3'), sheet }]);
    await writing;
    expect(session.state().unsaved).toBe(true);
    await session.overwrite();
    expect(session.state().unsaved).toBe(false);
  });

  it('writes to what a link leads to, in its mode, and loses no earlier backup', async () => {
    const target = await made('real.xlsx');
    chmodSync(target, 0o600);
    const link = join(folder, 'link.xlsx');
    symlinkSync(target, link);
    writeFileSync(`${link}.bak`, 'of last year');
    const before = readFileSync(target);
    const session = await opened(link);
    session.edit('a', BOOK, [{ ...typing(0, '1'), sheet: sheetOf(session) }]);
    expect(await session.overwrite()).toEqual({ backup: 'link.xlsx.2.bak' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target).equals(before)).toBe(false);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readFileSync(`${link}.bak`, 'utf8')).toBe('of last year');
    expect(readFileSync(`${link}.2.bak`).equals(before)).toBe(true);
    expect(await session.overwrite()).toEqual({ backup: null });
    expect(existsSync(`${link}.3.bak`)).toBe(false);
  });

  it('writes nothing over a file that has gone', async () => {
    const path = await made('ita.xlsx');
    const session = await opened(path);
    rmSync(path);
    await expect(session.overwrite()).rejects.toThrow('แก้ไขหรือย้าย');
    expect(existsSync(path)).toBe(false);
  });
});

describe('another workbook in place of this one', () => {
  const workbookBytes = async (name: string): Promise<Uint8Array> => {
    const workbook = newWorkbook(name, 'คะแนนของเรา');
    return writeXlsx(workbook);
  };

  it('is shown to every window, with nothing of the one before', async () => {
    const session = newSession();
    const told: number[] = [];
    session.onChange(() => told.push(session.state().book));
    await session.open(1, { name: 'ของหน่วยงาน.xlsx', bytes: await workbookBytes('ก') });
    expect(told).toEqual([2]);
    expect(session.state()).toMatchObject({ name: 'ของหน่วยงาน.xlsx', book: 2, unsaved: false, canOverwrite: false });
    expect(session.grid(0).sheets.map(({ frame }) => frame?.name)).toEqual(['คะแนนของเรา']);
    expect(() => session.edit('w', 1, [])).toThrow(PageProblem);
  });

  it('is new and empty where no file is given', async () => {
    const session = newSession();
    await session.open(1, null);
    expect(session.state()).toMatchObject({ book: 2, unsaved: false, canOverwrite: false });
  });

  it('is not opened where the file is none; the one that is open stays', async () => {
    const session = newSession();
    const opened = session.open(1, { name: 'รายงาน.xlsx', bytes: new TextEncoder().encode('no zip') });
    await expect(opened).rejects.toThrow(PageProblem);
    expect(session.state().book).toBe(1);
  });
});
