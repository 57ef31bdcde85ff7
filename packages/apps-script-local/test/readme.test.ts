/** The README's script does what the README says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { cellAt, createHost, readXlsx, valueAt, writeXlsx } from 'apps-script-local';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const code = /```js\n(\/\/ overdue\.gs[\s\S]*?)```/.exec(readme)?.[1] ?? '';

async function invoices(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('Invoices').addRows([
    ['Customer', 'Due', 'Amount'],
    ['Nok', new Date(Date.UTC(2024, 5, 10)), 1200],
    ['Ploy', new Date(Date.UTC(2024, 6, 31)), 800],
    ['Ploy', new Date(Date.UTC(2024, 4, 31)), 450.5],
    ['Nok', new Date(Date.UTC(2024, 5, 29)), 300],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

it('marks overdue invoices and adds up what is owed', async () => {
  expect(code.split('\n').length).toBeLessThan(25);
  const printed: string[] = [];
  const workbook = await readXlsx(await invoices(), { locale: 'en_US', timeZone: 'Etc/GMT' });
  const project = { scripts: [{ name: 'overdue.gs', code }], html: new Map<string, string>() };
  const host = createHost({ workbook, project, print: (line) => printed.push(line) });
  host.run('markOverdue');
  host.recalculate();
  expect(printed).toEqual(['2 customers']);

  const [sheet, summary] = (await readXlsx(await writeXlsx(workbook))).sheets;
  if (!sheet || !summary) throw new Error('The workbook has lost a sheet.');
  expect([2, 3, 4, 5].map((row) => cellAt(sheet, row, 2)?.note)).toEqual([
    '20 days overdue',
    '',
    '30 days overdue',
    '1 days overdue',
  ]);
  expect([2, 3, 4, 5].map((row) => cellAt(sheet, row, 1)?.format.background)).toEqual([
    '#fce8e6',
    undefined,
    '#fce8e6',
    '#fce8e6',
  ]);
  expect([1, 2, 3].map((row) => [valueAt(summary, row, 1), valueAt(summary, row, 2)])).toEqual([
    ['Nok', 1500],
    ['Ploy', 450.5],
    ['Total', 1950.5],
  ]);
  expect(cellAt(summary, 3, 2)?.formula).toBe('=SUM(B1:B2)');
});
