import type { StackName } from '../../../infra/stack.ts';

/** What one stack took, in seconds as the commands tell them. */
export interface AppliedStack {
  readonly stack: StackName;
  readonly resources: number;
  readonly plan: number;
  readonly apply: number;
  readonly planAgain: number;
  readonly destroy: number;
}

export interface Told {
  readonly planned: ReadonlyMap<string, number>;
  readonly applied: ReadonlyMap<string, number>;
}

/** The seconds in what a command printed: `network: 28 to add (planned in 8 s)`, `network: done in 31 s`. */
export function secondsIn(printed: string): Told {
  const read = (pattern: RegExp): Map<string, number> =>
    new Map([...printed.matchAll(pattern)].map(([, stack = '', s]) => [stack, Number(s)]));
  return {
    planned: read(/^(\w+): .*\(planned in (\d+) s\)$/gm),
    applied: read(/^(\w+): done in (\d+) s$/gm),
  };
}

const COLUMNS = ['Stack', 'Resources', 'Plan (s)', 'Apply (s)', 'Second plan (s)', 'Destroy (s)'];

export function appliedTable(stacks: readonly AppliedStack[]): string {
  const rows = stacks.map((one) => [
    one.stack,
    one.resources,
    one.plan,
    one.apply,
    one.planAgain,
    one.destroy,
  ]);
  const sum = (at: number): number => rows.reduce((all, row) => all + Number(row[at]), 0);
  const lines = [...rows, ['all', ...[1, 2, 3, 4, 5].map(sum)]].map((row) => row.map(String));
  const widths = COLUMNS.map((name, at) =>
    Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [COLUMNS, rule, ...lines].map((line) => tableLine(line, widths)).join('\n');
}

/** Aligned as the formatter wants it, so that a table written anew needs no second step. */
function tableLine(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, at) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
  );
  return `| ${padded.join(' | ')} |`;
}

/** Stacks and how many resources each has, from a page that holds such a table. */
export function resourcesIn(page: string): Record<string, number> {
  const rows = [...page.matchAll(/^\| (\w+) +\| +(\d+) \|/gm)];
  return Object.fromEntries(rows.map(([, stack = '', count]) => [stack, Number(count)]));
}
