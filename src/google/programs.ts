/** The programs that are pushed as text, and what tells that one arrived whole. */

export type ProgramName = 'Jobs' | 'DocxEngine';

/** What `programBody` gives of the program as it was built. */
export interface ProgramMark {
  /** In UTF-16 units, as `length` gives it. */
  readonly length: number;
  /** SHA-256 of its UTF-8 in hexadecimal. */
  readonly sha256: string;
}

/** What whoever reads programs knows of them: the bundle of both, the jobs of the engine. */
export type Programs = Readonly<Partial<Record<ProgramName, ProgramMark>>>;
