/** Behaviour that Google documents, or that scripts are known to rely on, one method a test. */
import { trial } from '../support.ts';

const seen = (body: string): unknown => trial().run(body);

describe('ranges', () => {
  it.each([
    ['D:F', 'D:F'],
    ['5:7', '5:7'],
    ['C3:B2', 'B2:C3'],
    ['A1', 'A1'],
  ])('call %s by its notation', (written, notation) => {
    expect(seen(`return s.getRange('${written}').getA1Notation()`)).toBe(notation);
  });

  it('of a metadata location are whole rows and columns', () => {
    expect(
      seen(`s.getRange('D:D').addDeveloperMetadata('a'); s.getRange('5:5').addDeveloperMetadata('b');
        const all = s.createDeveloperMetadataFinder().find();
        return [all[0].getLocation().getColumn().getA1Notation(), all[1].getLocation().getRow().getA1Notation()]`),
    ).toEqual(['D:D', '5:5']);
  });

  it('enter one formula into a block with its relative references moved', () => {
    expect(seen(`return s.getRange('C2:D3').setFormula('=A2+$B$1').getFormulas()`)).toEqual([
      ['=A2+$B$1', '=B2+$B$1'],
      ['=A3+$B$1', '=B3+$B$1'],
    ]);
  });

  it('give and take formulas in R1C1', () => {
    expect(
      seen(`s.getRange('C3').setFormula('=SUM(A1:B$2)&"A1"');
        s.getRange('D4').setFormulasR1C1([['=R[-1]C[-1]&R1C1']]);
        return [s.getRange('C3').getFormulaR1C1(), s.getRange('D4').getFormula(), s.getRange('E1').getFormulaR1C1()]`),
    ).toEqual(['=SUM(R[-2]C[-2]:R2C[-1])&"A1"', '=C3&A1', null]);
  });

  it('keep number formats when formats are cleared', () => {
    expect(
      seen(`const r = s.getRange('A1').setNumberFormat('0.00').setBackground('red');
        r.clearFormat(); return [r.getNumberFormat(), r.getBackground()]`),
    ).toEqual(['0.00', '#ffffff']);
  });

  it('move relative references when they are copied, and paste values alone on request', () => {
    expect(
      seen(`s.getRange('A1:A2').setValues([[1], [2]]); s.getRange('B1').setFormula('=A1*10');
        s.getRange('B1').copyTo(s.getRange('B2'));
        s.getRange('B2').copyTo(s.getRange('C2'), { contentsOnly: true });
        s.getRange('B2').copyTo(s.getRange('D2'), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
        return [s.getRange('B2').getFormula(), s.getRange('C2').getFormula(), s.getRange('C2').getValue(), s.getRange('D2').getFormula()]`),
    ).toEqual(['=A2*10', '', 20, '=C2*10']);
  });

  it('are moved with content and look', () => {
    expect(
      seen(`s.getRange('A1').setValue('x').setBackground('red'); s.getRange('A1').moveTo(s.getRange('C3'));
        return [s.getRange('A1').getValue(), s.getRange('A1').getBackground(), s.getRange('C3').getValue(), s.getRange('C3').getBackground()]`),
    ).toEqual(['', '#ffffff', 'x', '#ff0000']);
  });

  it.each([
    ['A1', 'DOWN', 'A2'],
    ['A2', 'DOWN', 'A5'],
    ['A5', 'DOWN', 'A1000'],
    ['A5', 'UP', 'A2'],
    ['B1', 'NEXT', 'Z1'],
    ['C2', 'PREVIOUS', 'A2'],
  ])('lead from %s %s to %s, as Ctrl and an arrow do', (from, direction, to) => {
    expect(
      seen(`s.getRange('A1:A2').setValues([[1], [2]]); s.getRange('A5').setValue(5);
        return s.getRange('${from}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation()`),
    ).toBe(to);
  });

  it('tell font colours as text', () => {
    expect(
      seen(`return [s.getRange('A1').getFontColor(), s.getRange('B1').setFontColor('teal').getFontColor()]`),
    ).toEqual(['#000000', '#008080']);
  });

  it('are neither checked nor unchecked where another value stands', () => {
    expect(
      seen(`const r = s.getRange('A1').insertCheckboxes('yes', 'no'); const seen = [r.isChecked()];
        r.setValue('yes'); seen.push(r.isChecked());
        r.setDataValidation(null).setValue('maybe').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').build());
        seen.push(r.isChecked()); return seen`),
    ).toEqual([false, true, null]);
  });
});

describe('sheets', () => {
  it('refuse to append a row of nothing', () => {
    expect(trial().thrown(`s.appendRow([])`)).toMatch(/^Exception: .*Sheet\.appendRow\.$/);
  });

  it('are inserted after a template, and duplicated under a free name', () => {
    expect(
      seen(`s.getRange('A1').setValue('head').setFontWeight('bold'); s.setFrozenRows(1);
        const copy = ss.insertSheet('June', { template: s });
        copy.getRange('A1').setValue('other');
        const again = copy.copyTo(ss);
        return [copy.getFrozenRows(), copy.getRange('A1').getFontWeight(), s.getRange('A1').getValue(), again.getName(), ss.duplicateActiveSheet().getName()]`),
    ).toEqual([1, 'bold', 'head', 'Copy of June', 'Copy of June 2']);
  });

  it('keep open ranges within a protection to that sheet', () => {
    const { run, thrown } = trial();
    expect(
      run(`const p = s.protect(); p.setUnprotectedRanges([s.getRange('B2')]); return p.getUnprotectedRanges().length`),
    ).toBe(1);
    expect(thrown(`s.getRange('A1').protect().setUnprotectedRanges([s.getRange('A1')])`)).toContain('Exception');
    expect(thrown(`s.protect().setUnprotectedRanges([ss.insertSheet('other').getRange('A1')])`)).toContain('Exception');
  });
});

describe('lists of ranges', () => {
  it('clear, frame and fill', () => {
    expect(
      seen(`const list = s.getRangeList(['A1', 'C3']); list.setValue(1).setFormulaR1C1('=R[1]C');
        const formulas = list.getRanges().map((r) => r.getFormula());
        list.clear({ contentsOnly: true }); return [formulas, s.getRange('C3').getFormula()]`),
    ).toEqual([['=A2', '=C4'], '']);
  });
});

describe('dates', () => {
  it.each([
    ['en_US', 'm/d/yyyy', '6/15/2024'],
    ['en_GB', 'dd/mm/yyyy', '15/06/2024'],
    ['th_TH', 'd/m/yyyy', '15/6/2024'],
    ['de_DE', 'd.m.yyyy', '15.6.2024'],
  ])('stand as %s writes them', (locale, format, shown) => {
    expect(
      seen(`ss.setSpreadsheetLocale('${locale}'); const r = s.getRange('A1').setValue(new Date(2024, 5, 15));
        return [r.getNumberFormat(), r.getDisplayValue()]`),
    ).toEqual([format, shown]);
  });

  it('are typed in the order of the locale', () => {
    expect(
      seen(`ss.setSpreadsheetLocale('en_GB'); return s.getRange('A1').setValue('2/1/2024').getValue().getMonth()`),
    ).toBe(0);
  });
});

describe('Utilities', () => {
  it.each(['GMT+7', 'GMT+07:00', 'UTC+7', '+07:00', 'Asia/Bangkok'])('formats a date in %s', (zone) => {
    expect(seen(`return Utilities.formatDate(new Date(0), '${zone}', 'HH:mm')`)).toBe('07:00');
  });

  it('refuses a zone that does not exist', () => {
    expect(trial().thrown(`Utilities.formatDate(new Date(0), 'Mars/Base', 'HH')`)).toContain('Invalid argument');
  });

  it.each([
    ['2024-06-15 13:45', 'yyyy-MM-dd HH:mm', '2024-06-15T06:45:00.000Z'],
    ['1/2/24 1:05 PM', 'd/M/yy h:mm a', '2024-02-01T06:05:00.000Z'],
    ['15 June 2024', 'd MMMM yyyy', '2024-06-14T17:00:00.000Z'],
    ['20240615', 'yyyyMMdd', '2024-06-14T17:00:00.000Z'],
    ['2024-06-15T00:00:00Z', "yyyy-MM-dd'T'HH:mm:ssX", '2024-06-15T00:00:00.000Z'],
  ])('parses %s as %s', (text, pattern, instant) => {
    expect(seen(`return Utilities.parseDate('${text}', 'GMT+7', ${JSON.stringify(pattern)})`)).toBe(instant);
  });

  it('refuses a text that is no such date', () => {
    expect(trial().thrown(`Utilities.parseDate('tomorrow', 'GMT', 'yyyy-MM-dd')`)).toContain('Invalid argument');
  });

  it('digests other letters than those of ASCII as question marks unless a character set is named', () => {
    expect(
      seen(`const md5 = (...args) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ...args).join();
        return [md5('ก') === md5('?'), md5('ก', Utilities.Charset.UTF_8) === md5('?'), md5('a') === md5('a', Utilities.Charset.UTF_8)]`),
    ).toEqual([true, false, true]);
  });

  it('waits as long as it is told', () => {
    expect(seen(`const start = Date.now(); Utilities.sleep(30); return Date.now() - start >= 29`)).toBe(true);
    expect(trial().thrown(`Utilities.sleep(-1)`)).toContain('Invalid argument');
    expect(trial().thrown(`LockService.getScriptLock().tryLock(-1)`)).toContain('Invalid argument');
  });
});

describe('caches', () => {
  it('take any time as the nearest that is allowed', () => {
    let now = 0;
    const { run } = trial('', { now: () => new Date(now) });
    run(`const c = CacheService.getScriptCache(); c.put('short', 'a', -5); c.put('long', 'b', 999999)`);
    const kept = (): unknown => run(`const c = CacheService.getScriptCache(); return [c.get('short'), c.get('long')]`);
    expect(kept()).toEqual(['a', 'b']);
    now = 1001;
    expect(kept()).toEqual([null, 'b']);
    now = 21_600_000;
    expect(kept()).toEqual([null, null]);
  });
});

describe('HTML templates', () => {
  it('run their scriptlets with what was set on them, escaped for the place', () => {
    expect(
      seen(`const t = HtmlService.createTemplate('<ul><? for (const item of items) { ?><li><?= item ?></li><? } ?></ul><?!= raw ?><script>var a = "<?= quoted ?>";</script>');
        t.items = ['a & b', '<c>']; t.raw = '<hr>'; t.quoted = 'x"</script>';
        return t.evaluate().setTitle('T').getContent()`),
    ).toBe('<ul><li>a &amp; b</li><li>&lt;c&gt;</li></ul><hr><script>var a = "x\\x22\\x3c/script\\x3e";</script>');
  });

  it('see the functions of the project', () => {
    const { run } = trial(`function greeting() { return 'สวัสดี'; }`);
    expect(run(`return HtmlService.createTemplate('<p><?= greeting() ?></p>').evaluate().getContent()`)).toBe(
      '<p>สวัสดี</p>',
    );
  });
});

describe('defined names', () => {
  it.each(['คะแนนรวม', 'ปี.2565', 'ก1', 'total'])('may be %s', (name) => {
    expect(
      seen(`s.getRange('A1:A2').setValues([[40], [2]]); ss.setNamedRange('${name}', s.getRange('A1:A2'));
        return s.getRange('B1').setFormula('=SUM(${name})').getValue()`),
    ).toBe(42);
  });
});
