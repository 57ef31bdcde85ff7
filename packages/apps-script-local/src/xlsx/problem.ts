/** What is wrong with a file: a code for programs, which word it for people in their own language. */

export type FileProblemCode =
  | 'not-found'
  /** Neither a workbook nor anything that looks like one. */
  | 'not-xlsx'
  /** A document of Word under a workbook's name. */
  | 'word-document'
  /** A file of LibreOffice or another program that writes OpenDocument (.ods). */
  | 'opendocument'
  /** The binary format of Excel before 2007. */
  | 'old-excel'
  | 'encrypted'
  | 'damaged'
  | 'no-sheets'
  /** More bytes in the file than are read. */
  | 'too-big'
  /** More bytes, or more parts, than are unpacked. */
  | 'unpacks-too-big'
  /** More cells, or a larger rectangle of them, than are read. */
  | 'too-many-cells'
  /** More text in all cells than is read. */
  | 'too-much-text'
  /** The output is the input. */
  | 'same-file'
  /** The output does not end as it should; `detail` is the ending wanted. */
  | 'wrong-kind'
  | 'name-too-long'
  | 'cannot-write';

const messages: { readonly [code in FileProblemCode]: string } = {
  'not-found': 'File not found',
  'not-xlsx': 'Not an .xlsx file',
  'word-document': 'A Word document, not a workbook',
  opendocument: 'An OpenDocument file (.ods)',
  'old-excel': 'An Excel 97–2003 file (.xls)',
  encrypted: 'Protected by a password',
  damaged: 'Damaged, or not a workbook',
  'no-sheets': 'A workbook without sheets',
  'too-big': 'Larger than 50 MB',
  'unpacks-too-big': 'Unpacks to more than is read',
  'too-many-cells': 'More cells than are read',
  'too-much-text': 'More text than is read',
  'same-file': 'The output is the input file',
  'wrong-kind': 'The output has the wrong file name extension',
  'name-too-long': 'File name too long',
  'cannot-write': 'Cannot write the file',
};

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  /**
   * @param file name or path as the caller gave it
   * @param detail what the code says it is
   */
  constructor(
    readonly code: FileProblemCode,
    readonly file: string,
    readonly detail = '',
  ) {
    super(`${messages[code]}: ${file}${detail === '' ? '' : ` (${detail})`}`);
  }
}
