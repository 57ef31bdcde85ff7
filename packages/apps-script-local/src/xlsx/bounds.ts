/**
 * What a file would become is measured before it becomes it: the parts are unpacked as a stream that is looked at and
 * let go, so that neither a size that the file states wrongly nor a cell in the last corner costs anything.
 */
import {
  Unzip,
  UnzipInflate,
  UnzipPassThrough,
  type AsyncFlateStreamHandler,
  type UnzipDecoder,
  type UnzipFile,
} from 'fflate';
import { inflateRawSync } from 'node:zlib';
import { parseA1 } from '../model/a1.ts';
import { FileProblem } from './problem.ts';

/** Bytes that all parts together may unpack to; 100,000 rows unpack to some 50 MB. */
const largestUnpacked = 200 * 1024 * 1024;
const mostParts = 10_000;
/** Cells with content or a look of their own, in all sheets. */
const mostCells = 600_000;
/** Cells of the rectangle that a sheet's cells and merges lie in: every one is visited. */
const largestGrid = 3_000_000;
/** Characters in all cells; a text that many cells share counts once for each. */
export const mostText = 100_000_000;

/** Small, because a piece may unpack to a thousand times its size before it can be counted. */
const pieceLength = 16 * 1024;
/** Longer than any tag of interest; what is kept of a part from piece to piece. */
const longestTag = 64 * 1024;

/**
 * @throws FileProblem for a file that unpacks to too much, or would have too many cells. A file that cannot be unpacked
 * passes: what is wrong with it is for the reader to say.
 */
export function refuseBeyondBounds(bytes: Uint8Array, name: string): void {
  const total = { parts: 0, size: 0, cells: 0 };
  const unzip = new Unzip((part) => {
    total.parts += 1;
    if (total.parts > mostParts) throw new FileProblem('unpacks-too-big', name);
    watch(part, total, name);
  });
  unzip.register(PartInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      unzip.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length);
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
  }
}

function watch(part: UnzipFile, total: { size: number; cells: number }, name: string): void {
  const scan = /^xl\/worksheets\/[^/]+\.xml$/.test(part.name) ? new SheetScan(name) : null;
  part.ondata = (error, data) => {
    if (error) throw error;
    total.size += data.length;
    if (total.size > largestUnpacked) throw new FileProblem('unpacks-too-big', name);
    total.cells += scan?.push(data) ?? 0;
    if (total.cells > mostCells) throw new FileProblem('too-many-cells', name);
  };
  part.start();
}

/** Unpacks the parts of usual size at once, which is much quicker, and leaves only those beyond to the stream. */
class PartInflate implements UnzipDecoder {
  static readonly compression = UnzipInflate.compression;
  /** Bytes that a part of a workbook of some 50,000 cells has. */
  private static readonly usualSize = 8 * 1024 * 1024;
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  ondata: AsyncFlateStreamHandler = () => undefined;

  push(piece: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.pieces.push(piece);
    if (!final) return;
    const whole = this.unpackedAtOnce();
    if (whole) this.ondata(null, whole, true);
    else this.stream();
  }

  private unpackedAtOnce(): ReturnType<typeof inflateRawSync> | null {
    try {
      return inflateRawSync(Buffer.concat(this.pieces), { maxOutputLength: PartInflate.usualSize });
    } catch (_error) {
      // Too big, or damaged; the stream tells which.
      return null;
    }
  }

  private stream(): void {
    const inflate = new UnzipInflate();
    inflate.ondata = this.ondata;
    this.pieces.forEach((piece, at) => {
      inflate.push(piece, at === this.pieces.length - 1);
    });
  }
}

/** The cells of one sheet, and how far they and its merges reach. */
class SheetScan {
  private readonly decoder = new TextDecoder();
  private rest = '';
  private rows = 0;
  private columns = 0;

  constructor(private readonly name: string) {}

  /** @returns how many cells the piece begins */
  push(data: Uint8Array): number {
    const text = this.rest + this.decoder.decode(data, { stream: true });
    const end = text.lastIndexOf('<');
    this.rest = end < 0 || text.length - end > longestTag ? '' : text.slice(end);
    let cells = 0;
    for (const [, tag, reference = ''] of text
      .slice(0, Math.max(0, end))
      .matchAll(/<(c|mergeCell)\s(?:[^>]*?\s)?r(?:ef)?="([^"]*)"/g)) {
      if (tag === 'c') cells += 1;
      this.reach(reference);
    }
    return cells;
  }

  private reach(reference: string): void {
    const range = parseA1(reference);
    this.rows = Math.max(this.rows, range?.endRow ?? 0);
    this.columns = Math.max(this.columns, range?.endColumn ?? 0);
    if (this.rows * this.columns > largestGrid) throw new FileProblem('too-many-cells', this.name);
  }
}
