import { actionStart } from './action-start.ts';
import { alerts } from './alerts.ts';
import { gate100mb } from './gate-100mb.ts';
import type { Bench, Row } from './row.ts';
import { synth } from './synth.ts';

/** `npm run bench [-- --all] [WORD...]`: every bench, or those whose name holds one of the words. */
const BENCHES: readonly Bench[] = [gate100mb, alerts, actionStart, synth];

const ALL = '--all';
const words = process.argv.slice(2).filter((word) => word !== ALL);
const all = process.argv.includes(ALL);
for (const bench of BENCHES) {
  if (words.length > 0 && !words.some((word) => bench.name.includes(word))) continue;
  console.log(`\n${bench.name}`);
  console.log(tableOf(await bench.run({ all })));
}

/** Times as ratios to the base among them: this machine's milliseconds mean little elsewhere. */
function tableOf(rows: readonly Row[]): string {
  const base = rows.find((row) => row.isBase);
  const cells = rows.map((row) => [
    row.way,
    `${Math.round(row.milliseconds)} ms`,
    ratio(row.milliseconds, base?.milliseconds),
    row.processor === undefined ? '' : `${Math.round(row.processor)} ms of processors`,
    ratio(row.processor, base?.processor),
    row.memory === undefined ? '' : `${Math.round(row.memory)} MiB`,
    row.note ?? '',
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((at) =>
    Math.max(...cells.map((line) => line[at]?.length ?? 0)),
  );
  return cells
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || base === undefined ? '' : `${(value / base).toFixed(2)} x`;
}
