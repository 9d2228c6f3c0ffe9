import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measuredInTurn } from './measure.ts';
import type { Command } from './measure.ts';
import type { Bench, Row } from './row.ts';
import { shippedParapet } from './shipped.ts';
import { bigTrivyReport } from './trivy-report.ts';

const READ_ONLY = fileURLToPath(new URL('./read-only.ts', import.meta.url));
const PARSE = 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))';
const SIZES = [100, 600] as const;
/** A string of V8 ends at 512 MiB, so nothing that parses in one piece gets further. */
const PARSES_IN_ONE_PIECE_BELOW = 512;

/** A big Trivy report: the verdict against those who only parse or convert it. */
export const gate100mb: Bench = {
  name: 'a big Trivy report, judged',
  async run() {
    const rows: Row[] = [];
    for (const size of SIZES) {
      const path = await bigTrivyReport(size);
      const ways = waysOf(path, size);
      const figures = await measuredInTurn(ways.map(({ command }) => command));
      for (const [index, { way, isBase }] of ways.entries()) {
        rows.push({ way: `${way}, ${size} MB`, ...figures[index], ...isBase } as Row);
      }
    }
    return rows;
  },
};

interface Way {
  readonly way: string;
  readonly command: Command;
  readonly isBase?: { readonly isBase: true };
}

function waysOf(path: string, size: number): Way[] {
  const node = process.execPath;
  const whole = size < PARSES_IN_ONE_PIECE_BELOW;
  const ways: (Way | false)[] = [
    whole && {
      way: 'JSON.parse(readFile)',
      command: { command: node, args: ['-e', PARSE, path] },
      isBase: { isBase: true },
    },
    {
      way: 'parapet gate',
      // A report full of vulnerabilities fails the gate, and that is the work.
      command: { command: node, args: [shippedParapet(), 'gate', path], exits: [0, 1] },
    },
    { way: 'parapet, reading only', command: { command: node, args: [READ_ONLY, path] } },
    whole &&
      isHere('jq') && { way: 'jq length', command: { command: 'jq', args: ['length', path] } },
    whole &&
      isHere('trivy') && {
        way: 'trivy convert',
        command: { command: 'trivy', args: ['convert', '-q', '--format', 'json', path] },
      },
  ];
  return ways.filter((way) => way !== false);
}

function isHere(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
