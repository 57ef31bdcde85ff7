/** One measured figure beside its budget, and the table that shows them. */

export interface Figure {
  readonly name: string;
  /** As printed: "≤ 5 ms". Empty for a figure that is there to compare with. */
  readonly budget: string;
  readonly measured: string;
  /** Measured ÷ budget: up to 1 keeps it. Null without a budget. */
  readonly ratio: number | null;
}

/** What is measured together. */
export interface Benchmark {
  readonly id: string;
  readonly title: string;
  run(): Promise<readonly Figure[]>;
}

/** A figure with a budget, in one unit. */
export function budgeted(name: string, measured: number, budget: number, unit: string): Figure {
  return { name, budget: `≤ ${plain(budget)}${unit}`, measured: `${plain(measured)}${unit}`, ratio: measured / budget };
}

/** A figure that only informs. */
export function information(name: string, measured: number, unit: string): Figure {
  return { name, budget: '', measured: `${plain(measured)}${unit}`, ratio: null };
}

export function keepsBudget({ ratio }: Figure): boolean {
  return ratio === null || ratio <= 1;
}

/** A Markdown table, its columns padded so that it also reads well in a terminal. */
export function table(figures: readonly Figure[]): string {
  const lines = [
    ['figure', 'budget', 'measured', 'ratio', 'ok'],
    ...figures.map((figure) => [
      figure.name,
      figure.budget,
      figure.measured,
      figure.ratio === null ? '' : figure.ratio.toFixed(2),
      figure.ratio === null ? '' : keepsBudget(figure) ? 'yes' : '**no**',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] as string).length)));
  const printed = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [printed[0], rule, ...printed.slice(1)].join('\n');
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
