/**
 * Number formats 59–81, which Thai editions of Excel use by their number alone: the file holds no code for them (ECMA-376
 * part 1, 18.8.30, th-th). A reader that does not know them takes the day 44835 for a number, so their codes are written
 * into the styles before the file is read. Thai digits, which a code has no letter for, are left to the sheet's own look.
 */
import { unzipSync, strFromU8 } from 'fflate';
import PizZip from 'pizzip';

const codes: Readonly<Record<string, string>> = {
  59: '0',
  60: '0.00',
  61: '#,##0',
  62: '#,##0.00',
  67: '0%',
  68: '0.00%',
  69: '# ?/?',
  70: '# ??/??',
  71: 'd/m/bbbb',
  72: 'd-mmm-bb',
  73: 'd-mmm',
  74: 'mmm-bb',
  75: 'h:mm',
  76: 'h:mm:ss',
  77: 'd/m/bbbb h:mm',
  78: 'mm:ss',
  79: '[h]:mm:ss',
  80: 'mm:ss.0',
  81: 'd/m/bb',
};

const stylesPath = 'xl/styles.xml';

/** The file with a code for every format of these that its styles use and do not define; the same bytes where none is. */
export function nameThaiFormats(bytes: Uint8Array): Uint8Array {
  const part = unzipSync(bytes, { filter: ({ name }) => name === stylesPath })[stylesPath];
  const styles = part ? strFromU8(part) : '';
  const used = Object.keys(codes).filter(
    (id) => new RegExp(`<xf\\b[^>]*\\snumFmtId="${id}"`).test(styles) && !styles.includes(`<numFmt numFmtId="${id}"`),
  );
  if (used.length === 0) return bytes;
  const defined = used.map((id) => `<numFmt numFmtId="${id}" formatCode="${codes[id] ?? ''}"/>`).join('');
  const zip = new PizZip(bytes);
  const named = /<numFmts\b[^>]*[^/]>/.test(styles)
    ? styles.replace(/<numFmts\b[^>]*>/, `$&${defined}`)
    : styles.replace(/<styleSheet\b[^>]*>/, `$&<numFmts>${defined}</numFmts>`);
  zip.file(stylesPath, named, { date: new Date(Date.UTC(2000, 0, 1)) });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
