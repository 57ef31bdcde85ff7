/** A round as pieces of text that cells can hold, and back. */

import type { Round } from './round';

/** Less than a cell can hold, with room for what a sheet adds. */
const PIECE = 30000;

/** Number of the round, number of the piece from 1, text. */
export type Piece = readonly [number, number, string];

export function piecesOf(rounds: readonly Round[]): Piece[] {
  return rounds.flatMap((round) => {
    const text = JSON.stringify(round);
    return Array.from({ length: Math.ceil(text.length / PIECE) }, (_unused, index): Piece => [
      round.no,
      index + 1,
      text.slice(index * PIECE, (index + 1) * PIECE),
    ]);
  });
}

/** The texts of the rounds, oldest first; a round of which a piece is missing is left out. */
export function textsOfPieces(pieces: readonly Piece[]): string[] {
  const numbers = [...new Set(pieces.map(([no]) => no))].sort((one, other) => one - other);
  return numbers.flatMap((no) => {
    const own = pieces.filter((piece) => piece[0] === no).sort((one, other) => one[1] - other[1]);
    return own.every(([, part], index) => part === index + 1) ? [own.map(([, , text]) => text).join('')] : [];
  });
}
