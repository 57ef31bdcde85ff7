/** What is wrong with a file, said to a person. */

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    /** Kebab-case, for programs. */
    readonly code:
      | 'not-found'
      | 'not-xlsx'
      | 'old-excel'
      | 'encrypted'
      | 'damaged'
      | 'too-big'
      | 'same-file'
      | 'wrong-kind'
      | 'cannot-write',
    message: string,
  ) {
    super(message);
  }
}
