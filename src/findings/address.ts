/** Places as findings name them: `คะแนน!D7`, or a tab alone. */

export interface Place {
  readonly tab: string;
  /** A1 address of one cell, null for the tab as a whole. */
  readonly cell: string | null;
}

/** The name of a tab may hold "!", an address may not. */
export function splitPlace(place: string): Place {
  const match = /^(.*)!([A-Z]{1,3}[1-9]\d{0,6})$/.exec(place);
  return match ? { tab: match[1] as string, cell: match[2] as string } : { tab: place, cell: null };
}
