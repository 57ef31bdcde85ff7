/** .xlsx in and out: what is modelled, what is carried along, what is refused. */
import { PaperSize, Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import PizZip from 'pizzip';
import type { WorkbookModel } from '../src/model/workbook.ts';
import { readXlsx, writeXlsx } from '../src/xlsx/index.ts';
import { readThai, thaiWorkbook, trial } from './support.ts';
import { workbookWithChart } from './workbook-with-chart.ts';

async function written(body: string): Promise<Uint8Array> {
  const { host, run } = trial('', { workbook: thaiWorkbook() });
  run(body);
  host.recalculate();
  return writeXlsx(host.workbook);
}

async function again(body: string): Promise<WorkbookModel> {
  return readThai(await written(body));
}

async function seen(body: string, look: string): Promise<unknown> {
  return trial('', { workbook: await again(body) }).run(look);
}

async function excel(fill: (workbook: Workbook) => void): Promise<WorkbookModel> {
  const workbook = new Workbook();
  fill(workbook);
  return readThai(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe('values', () => {
  it('survive: texts, numbers, booleans, dates, errors, formulas with results', async () => {
    expect(
      await seen(
        `s.getRange('A1:F1').setValues([["'007", 97.36, true, new Date(2024, 0, 5, 13, 30), '#N/A', '=B1*2']]); s.getRange('A2').setNumberFormat('@').setValue('=ไม่ใช่สูตร')`,
        `return [s.getRange('A1:F1').getValues(), s.getRange('F1').getFormula(), s.getRange('A2').getValue(), s.getRange('A2').getFormula()]`,
      ),
    ).toEqual(
      [['007', 97.36, true, '2024-01-05T06:30:00.000Z', '#N/A', 194.72], '=B1*2', '=ไม่ใช่สูตร', ''].map((v, i) =>
        i === 0 ? [v] : v,
      ),
    );
  });

  it('survive for any grid', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
        .map((number) => (number === 0 ? 0 : number)),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
        .filter((text) => !/\p{C}|[\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        async (grid) => {
          const workbook = thaiWorkbook();
          grid.forEach((row, i) =>
            row.forEach((value, j) => {
              if (value === null) return;
              (workbook.sheets[0]!.cells[i + 1] ??= [])[j + 1] = {
                value,
                formula: null,
                format: {},
                note: '',
                validation: null,
                runs: null,
              };
            }),
          );
          const back = (await readThai(await writeXlsx(workbook))).sheets[0];
          expect(grid.map((row, i) => row.map((_value, j) => back?.cells[i + 1]?.[j + 1]?.value ?? null))).toEqual(
            grid,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('come from Excel: shared and array formulas, rich text, merged cells, cached results of unknown functions', async () => {
    const workbook = await excel((book) => {
      const sheet = book.addWorksheet('คะแนน');
      sheet.getCell('A1').value = 2;
      sheet.getCell('A2').value = 3;
      sheet.fillFormula('B1:B2', 'A1*10', [20, 30]);
      sheet.fillFormula('C1:C2', 'A1:A2*100', [[200], [300]], 'array');
      sheet.getCell('D1').value = { richText: [{ text: 'หนา', font: { bold: true } }, { text: 'บาง' }] };
      sheet.mergeCells('E1:F2');
      sheet.getCell('E1').value = 'รวม';
      sheet.getCell('G1').value = { formula: 'AGGREGATE(9,6,A1:A2)', result: 5 };
      sheet.getCell('H1').value = { error: '#N/A' };
      sheet.getCell('I1').value = new Date(Date.UTC(2024, 0, 5));
      sheet.getCell('I1').numFmt = 'dd/mm/yyyy';
    });
    const { run } = trial('', { workbook });
    expect(run(`return s.getDataRange().getDisplayValues()`)).toEqual([
      ['2', '20', '200', 'หนาบาง', 'รวม', '', '5', '#N/A', '05/01/2024'],
      ['3', '30', '300', '', '', '', '', '', ''],
    ]);
    expect(
      run(
        `return [s.getRange('B2').getFormula(), s.getRange('C2').getFormula(), s.getRange('D1').getRichTextValue().getRuns()[0].getTextStyle().isBold(), s.getRange('I1').getValue()]`,
      ),
    ).toEqual(['=A2*10', '', true, '2024-01-04T17:00:00.000Z']);
  });

  it('longer than Excel’s limit are kept whole', async () => {
    expect(
      await seen(`s.getRange('A1').setValue(new Array(40001).join('ก'))`, `return s.getRange('A1').getValue().length`),
    ).toBe(40_000);
  });
});

describe('a new workbook that is saved again', () => {
  it('has all its tabs each time, with what was typed in between', async () => {
    const { host, run } = trial('', { workbook: thaiWorkbook() });
    run(`s.getRange('A1').setValue('แรก'); SpreadsheetApp.getActive().insertSheet('ที่สอง')`);
    await writeXlsx(host.workbook);
    run(`s.getRange('A2').setValue('หลัง'); SpreadsheetApp.getActive().insertSheet('ที่สาม')`);
    const { run: look } = trial('', { workbook: await readThai(await writeXlsx(host.workbook)) });
    expect(look(`return s.getRange('A1:A2').getValues()`)).toEqual([['แรก'], ['หลัง']]);
    const names = (): unknown =>
      look(`return SpreadsheetApp.getActive().getSheets().map((one) => one.getName()).slice(1)`);
    expect(names()).toEqual(['ที่สอง', 'ที่สาม']);
    run(`var all = SpreadsheetApp.getActive(); all.deleteSheet(all.getSheetByName('ที่สอง'))`);
    const last = trial('', { workbook: await readThai(await writeXlsx(host.workbook)) });
    expect(last.run(`return SpreadsheetApp.getActive().getSheets().length`)).toBe(2);
  });
});

describe('printing', () => {
  const pageOf = async (bytes: Uint8Array): Promise<Partial<Workbook['worksheets'][number]['pageSetup']>> => {
    const book = new Workbook();
    await book.xlsx.load(bytes);
    return book.worksheets[0]?.pageSetup ?? {};
  };

  it('puts a new tab on A4 across, as wide as the paper, with its frozen heads on every page', async () => {
    const page = await pageOf(await written(`s.getRange('A1').setValue('ตัวชี้วัด'); s.setFrozenRows(2)`));
    expect(page).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(page.printTitlesRow).toBe('1:2');
  });

  it('leaves the page of a file as its owner set it', async () => {
    const workbook = await excel((book) => {
      book
        .addWorksheet('คะแนน', { pageSetup: { paperSize: PaperSize.Legal, orientation: 'portrait' } })
        .getCell('A1').value = 'ก';
    });
    trial('', { workbook }).run(`s.getRange('A2').setValue('ข'); s.setFrozenRows(1)`);
    expect(await pageOf(await writeXlsx(workbook))).toMatchObject({
      paperSize: PaperSize.Legal,
      orientation: 'portrait',
    });
  });
});

describe('looks', () => {
  it('survive', async () => {
    expect(
      await seen(
        `s.getRange('A1').setValue(0.5).setNumberFormat('0.00%').setFontWeight('bold').setFontStyle('italic').setFontLine('underline').setFontFamily('Sarabun').setFontSize(16).setFontColor('#112233').setBackground('#ffeecc').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setNote('หมายเหตุ');
         s.setFrozenRows(1).valueOf; s.setColumnWidth(1, 243); s.setRowHeight(1, 40); s.hideColumns(3); s.setTabColor('#00ff00'); s.getRange('B1:B2').merge(); ss.insertSheet('ซ่อน').hideSheet();`.replace(
          '.valueOf',
          '',
        ),
        `var c = s.getRange('A1'); return [c.getDisplayValue(), c.getFontWeight(), c.getFontStyle(), c.getFontLine(), c.getFontFamily(), c.getFontSize(), c.getFontColorObject().asRgbColor().asHexString(), c.getBackground(), c.getHorizontalAlignment(), c.getVerticalAlignment(), c.getWrap(), c.getNote(),
           s.getFrozenRows(), s.getColumnWidth(1), s.getRowHeight(1), s.isColumnHiddenByUser(3), s.getTabColor(), s.getRange('B1').getMergedRanges()[0].getA1Notation(), ss.getSheetByName('ซ่อน').isSheetHidden()]`,
      ),
    ).toEqual([
      '50.00%',
      'bold',
      'italic',
      'underline',
      'Sarabun',
      16,
      '#112233',
      '#ffeecc',
      'center',
      'middle',
      true,
      'หมายเหตุ',
      1,
      243,
      40,
      true,
      '#00ff00',
      'B1:B2',
      true,
    ]);
  });

  it('of links: to a cell inside the file, to the web, to a part of the text', async () => {
    const body = `s.setName('คะแนน'); var t = ss.insertSheet('ตรวจสอบ'); function rich(x) { return SpreadsheetApp.newRichTextValue().setText(x); }
      t.getRange('A1').setRichTextValue(rich('คะแนน!D7').setLinkUrl('#gid=' + s.getSheetId() + '&range=D7').build());
      t.getRange('A2').setRichTextValue(rich('ดู ป.ป.ช.').setLinkUrl(3, 9, 'https://www.nacc.go.th').build());`;
    const bytes = await written(body);
    const zip = new PizZip(bytes);
    expect(zip.file('xl/worksheets/sheet2.xml')?.asText()).toMatch(
      /<hyperlink ref="A1"[^>]*location="#?&apos;คะแนน&apos;!D7"/,
    );
    expect(
      await seen(
        body,
        `var t = ss.getSheetByName('ตรวจสอบ'); return [t.getRange('A1').getRichTextValue().getLinkUrl(), t.getRange('A2').getRichTextValue().getRuns().map(function (r) { return r.getLinkUrl(); })]`,
      ),
    ).toEqual(['#gid=0&range=D7', [null, 'https://www.nacc.go.th']]);
  });

  it('of rules: validation and conditional formats', async () => {
    const list = `['ก', 'ข, ค', ${JSON.stringify('ตัวเลือกที่ยาวมาก '.repeat(20))}]`;
    expect(
      await seen(
        `var v = SpreadsheetApp.newDataValidation; function rule() { return SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText('เลือก'); }
         s.getRange('A2:A5').setDataValidation(rule().requireValueInList(['ผ่าน', 'ไม่ผ่าน']).build()); s.getRange('B2').setDataValidation(rule().requireValueInList(${list}).build());
         s.getRange('C2').setDataValidation(rule().requireNumberBetween(0, 100).build()); s.getRange('D2').insertCheckboxes(); s.getRange('E2').setDataValidation(rule().requireValueInRange(s.getRange('H1:H3')).build());
         function f() { return SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A2:A9'), s.getRange('C2:C9')]).setBackground('#f4cccc'); }
         s.setConditionalFormatRules([f().whenNumberLessThan(85).build(), f().whenTextContains('ผ่าน').setBold(true).build(), f().whenFormulaSatisfied('=$A2>1').build(), f().whenTextEqualTo('urgent').build()]);`,
        `function d(a) { var r = s.getRange(a).getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues().map(function (x) { return x && x.getA1Notation ? x.getA1Notation() : x; })]; }
         return [d('A5'), d('B2')[1][0].length, d('C2'), d('D2'), d('E2'), s.getRange('A2').getDataValidation().getAllowInvalid(), s.getRange('A2').getDataValidation().getHelpText(), s.getRange('A6').getDataValidation(),
           s.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues()[0], c.getBackground(), r.getRanges().length]; })]`.replace(
          'x && x.getA1Notation ?',
          "x !== null && typeof x === 'object' && String(x) === 'Range' ?",
        ),
      ),
    ).toEqual([
      ['VALUE_IN_LIST', [['ผ่าน', 'ไม่ผ่าน'], true]],
      3,
      ['NUMBER_BETWEEN', [0, 100]],
      ['CHECKBOX', []],
      ['VALUE_IN_RANGE', ['H1:H3', true]],
      false,
      'เลือก',
      null,
      [
        ['NUMBER_LESS_THAN', 85, '#f4cccc', 2],
        ['TEXT_CONTAINS', 'ผ่าน', '#f4cccc', 2],
        ['CUSTOM_FORMULA', '=$A2>1', '#f4cccc', 2],
        ['TEXT_EQUAL_TO', 'urgent', '#f4cccc', 2],
      ],
    ]);
  });
});

describe('what only Apps Script knows', () => {
  const body = `s.setName('คะแนน'); s.addDeveloperMetadata('tab', 'scores'); s.getRange('D:D').addDeveloperMetadata('col', 'score'); ss.addDeveloperMetadata('wb', '1');
    PropertiesService.getDocumentProperties().setProperty('k', new Array(8001).join('ก').slice(0, 2900)); ss.setNamedRange('SCORES', s.getRange('A1:A3')); s.protect().setWarningOnly(true).setDescription('ITA');
    s.getRange('A1:B3').setValues([['x', 'y'], ['ก', 90], ['ข', 80]]); s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B3')).setPosition(5, 2, 0, 0).setTitle('t').build());`;

  it('survives on a sheet that neither Excel nor the script shows', async () => {
    expect(
      await seen(
        body,
        `return [ss.getSheets().map(function (x) { return x.getName(); }), ss.createDeveloperMetadataFinder().find().map(function (m) { return m.getKey(); }), PropertiesService.getDocumentProperties().getProperty('k').length, ss.getRangeByName('SCORES').getA1Notation(),
          s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].isWarningOnly(), s.getCharts().length, s.getCharts()[0].getOptions().get('title')]`,
      ),
    ).toEqual([['คะแนน'], ['tab', 'col', 'wb'], 2900, 'A1:A3', true, 1, 't']);
    const zip = new PizZip(await written(body));
    expect(zip.file('xl/workbook.xml')?.asText()).toContain('state="veryHidden"');
  });

  it('follows a column and a tab that were moved and renamed in the file', async () => {
    const book = new Workbook();
    await book.xlsx.load(await written(body));
    const hidden = book.getWorksheet('__apps_script__')!;
    book.getWorksheet('คะแนน')!.name = 'ผลคะแนน';
    hidden.eachRow((row) => {
      const { formula } = row.getCell(2);
      // As Excel rewrites references when a tab is renamed and a column inserted before D.
      if (formula)
        row.getCell(2).value = { formula: formula.replace('คะแนน', 'ผลคะแนน').replace('$D$', '$E$'), result: '' };
    });
    const workbook = await readThai(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(
      trial('', { workbook }).run(
        `var m = ss.createDeveloperMetadataFinder().withKey('col').find()[0].getLocation().getColumn(); return [m.getColumn(), m.getSheet().getName(), s.getDeveloperMetadata()[0].getKey()]`,
      ),
    ).toEqual([5, 'ผลคะแนน', 'tab']);
  });

  it('does not double charts or their pictures from save to save, and the bytes settle', async () => {
    const first = await writeXlsx(await again(body));
    const second = await writeXlsx(await readThai(first));
    expect(Object.keys(new PizZip(second).files).filter((name) => /media\/.+/.test(name))).toHaveLength(1);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

describe('what is not modelled', () => {
  it('is carried along: pictures, comments’ looks, column styles, borders, data bars, print settings, foreign names', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const workbook = await excel((book) => {
      const sheet = book.addWorksheet('คะแนน');
      sheet.getCell('A1').value = 1;
      sheet.getCell('A1').border = { diagonal: { up: true, style: 'thin' } };
      sheet.getCell('B1').note = { texts: [{ text: 'หนา', font: { bold: true } }] };
      sheet.getCell('B1').value = 'x';
      sheet.getCell('B3').note = 'บนเซลล์ว่าง <&>';
      sheet.getColumn(3).style = { font: { italic: true } };
      sheet.addImage(book.addImage({ extension: 'png', buffer: png }), {
        tl: { col: 4, row: 4 },
        ext: { width: 50, height: 50 },
      });
      sheet.addConditionalFormatting({
        ref: 'A1:A9',
        rules: [{ type: 'dataBar', cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF00FF00' } }],
      });
      sheet.pageSetup.orientation = 'landscape';
      sheet.dataValidations.add('D1', { type: 'textLength', operator: 'lessThan', formulae: [5] });
    });
    const { host, run } = trial('', { workbook });
    run(
      `s.getRange('A1').setValue(2); s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:A2')).setPosition(8, 1, 0, 0).build()); return s.getRange('C5').setValue('x').getFontStyle()`,
    );
    const book = new Workbook();
    await book.xlsx.load(await writeXlsx(host.workbook));
    const sheet = book.getWorksheet('คะแนน')!;
    expect(sheet.getCell('A1').value).toBe(2);
    expect(sheet.getCell('A1').border?.diagonal?.up).toBe(true);
    expect(JSON.stringify(sheet.getCell('B1').note)).toContain('"bold":true');
    expect(
      trial('', { workbook: await readThai(await writeXlsx(host.workbook)) }).run(`return s.getRange('B3').getNote()`),
    ).toBe('บนเซลล์ว่าง <&>');
    expect(sheet.getColumn(3).style.font?.italic).toBe(true);
    expect(sheet.getCell('C5').font?.italic).toBe(true);
    expect(sheet.getImages()).toHaveLength(2);
    expect(sheet.conditionalFormattings[0]?.rules[0]?.type).toBe('dataBar');
    expect(sheet.pageSetup.orientation).toBe('landscape');
    expect(sheet.dataValidations.find('D1')).toMatchObject({ type: 'textLength' });
  });
});

describe('a chart made in Excel', () => {
  it('stands beside one of ours on the same tab, and neither doubles from save to save', async () => {
    let workbook = await readThai(await workbookWithChart());
    trial('', { workbook }).run(
      `s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B1')).setPosition(20, 1, 0, 0).build())`,
    );
    for (let save = 1; save <= 3; save += 1) {
      const zip = new PizZip(await writeXlsx(workbook));
      const drawing = zip.file('xl/drawings/drawing1.xml')?.asText() ?? '';
      expect([drawing.match(/<c:chart /g)?.length, drawing.match(/<xdr:pic>/g)?.length]).toEqual([1, 1]);
      expect(Object.keys(zip.files).filter((name) => /media\/.+|charts\/chart/.test(name))).toHaveLength(2);
      workbook = await readThai(zip.generate({ type: 'uint8array' }));
      expect(trial('', { workbook }).run(`return s.getCharts().length`)).toBe(1);
    }
  });
});

describe('names that Excel does not take', () => {
  it('are shortened in the file and come back whole, with their formulas', async () => {
    expect(
      await seen(
        `s.setName('ตัวชี้วัด/ข้อ 1: การปฏิบัติหน้าที่ของเจ้าหน้าที่'); s.getRange('A1').setValue(5); ss.insertSheet('ข').getRange('A1').setFormula("='ตัวชี้วัด/ข้อ 1: การปฏิบัติหน้าที่ของเจ้าหน้าที่'!A1+1")`,
        `return [s.getName(), ss.getSheetByName('ข').getRange('A1').getValue()]`,
      ),
    ).toEqual(['ตัวชี้วัด/ข้อ 1: การปฏิบัติหน้าที่ของเจ้าหน้าที่', 6]);
  });
});

describe('files of other programs', () => {
  /** The file with the format of its one styled cell given by its number alone, as a Thai Excel writes it. */
  async function withFormat(id: number): Promise<WorkbookModel> {
    const workbook = new Workbook();
    const cell = workbook.addWorksheet('ก').getCell('A1');
    cell.value = 44835;
    cell.numFmt = '0.000';
    const zip = new PizZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const styles = zip.file('xl/styles.xml')?.asText() ?? '';
    const own = /<numFmt numFmtId="(\d+)"/.exec(styles)?.[1] ?? '';
    const bare = styles
      .replace(/<numFmts[\s\S]*?<\/numFmts>/, '')
      .split(`numFmtId="${own}"`)
      .join(`numFmtId="${id}"`);
    zip.file('xl/styles.xml', bare);
    return readThai(zip.generate({ type: 'uint8array' }));
  }

  it('give a day by the formats that Thai editions number and do not write', async () => {
    for (const id of [71, 72, 81]) {
      const day = trial('', { workbook: await withFormat(id) }).run(
        `const day = ss.getSheetByName('ก').getRange('A1').getValue(); return [day.getFullYear(), day.getMonth() + 1, day.getDate()]`,
      );
      expect([id, day]).toEqual([id, [2022, 10, 1]]);
    }
  });

  it('give a number by their other formats', async () => {
    const value = trial('', { workbook: await withFormat(62) }).run(
      `return ss.getSheetByName('ก').getRange('A1').getValue()`,
    );
    expect(value).toBe(44835);
  });

  it('have pictures in cells that are no text', async () => {
    const model = await excel((workbook) => {
      const sheet = workbook.addWorksheet('ก');
      sheet.getCell('A1').value = { formula: '_xlfn.DISPIMG("ID_4F2A",1)', result: '=DISPIMG("ID_4F2A",1)' };
      sheet.getCell('A2').value = '=DISPIMG("ID_4F2A",1)';
      sheet.getCell('A3').value = 'คะแนน';
    });
    const shown = trial('', { workbook: model }).run(
      `return ss.getSheetByName('ก').getRange('A1:A3').getDisplayValues()`,
    );
    expect(shown).toEqual([[''], [''], ['คะแนน']]);
  });
});

describe('files that cannot be read', () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  it.each<[string, Uint8Array, string]>([
    ['a text file', text('คะแนน,1'), 'not-xlsx'],
    ['an empty file', new Uint8Array(), 'not-xlsx'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-excel'],
    [
      'an encrypted file',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['half a zip', text('PK\u0003\u0004 broken'), 'damaged'],
    ['a zip of something else', new PizZip().file('a.txt', 'x').generate({ type: 'uint8array' }), 'no-sheets'],
    [
      'a paper of Word',
      new PizZip().file('word/document.xml', '<w/>').generate({ type: 'uint8array' }),
      'word-document',
    ],
    [
      'a file of LibreOffice',
      zipSync({ mimetype: [text('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'opendocument',
    ],
    [
      'a file that unpacks to 300 MB, unread',
      zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 }),
      'unpacks-too-big',
    ],
  ])('%s', async (_name, bytes, code) => {
    await expect(readXlsx(bytes, { name: 'คะแนน.xlsx' })).rejects.toMatchObject({ code, file: 'คะแนน.xlsx' });
  });
});
