/** Rows or columns as pixels: where each begins, and which one is at a pixel. */

export class Axis {
  /** `starts[index]` is where that row or column begins; one more than there are. */
  private readonly starts: Float64Array;

  /**
   * @param count how many rows or columns
   * @param before pixels in front of the first
   * @param sizeOf pixels; 0 for a hidden one
   */
  constructor(
    readonly count: number,
    before: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    this.starts[0] = before;
    for (let index = 0; index < count; index += 1) this.starts[index + 1] = this.start(index) + sizeOf(index);
  }

  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get end(): number {
    return this.start(this.count);
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** The row or column at a pixel, the first or last one beyond them. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.floor((low + high + 1) / 2);
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The next one that is not hidden, `step` rows or columns on; where it is where there is none. */
  next(index: number, step: number): number {
    const way = Math.sign(step);
    let found = index;
    let left = Math.abs(step);
    for (let at = index + way; left > 0 && at >= 0 && at < this.count; at += way) {
      if (this.isHidden(at)) continue;
      found = at;
      left -= 1;
    }
    return found;
  }
}
