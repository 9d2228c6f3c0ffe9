import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertFile } from './alert-file.ts';
import { measured, measuredInTurn } from './measure.ts';
import type { Command } from './measure.ts';
import type { Bench, Row } from './row.ts';
import { shippedParapet } from './shipped.ts';

/** What anybody would write to do no more than parse the same lines. */
const PARSE_LINES = `
const lines = require('node:readline').createInterface({
  input: require('node:fs').createReadStream(process.argv[1]),
});
let alerts = 0;
lines.on('line', (line) => { JSON.parse(line); alerts += 1; });
`;
const BASE_SIZE = 1_000_000;
const SIZES = [100_000, BASE_SIZE] as const;
/** Ten gigabytes: whether memory stays where it is. Run once, and its lines are parsed by nobody else. */
const LONG_SIZE = 10_000_000;

/** Falco alerts of 1,000 causes into the SQLite store, against those who only parse the lines. */
export const alerts: Bench = {
  name: 'alerts, triaged into SQLite',
  async run({ all }) {
    const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
    try {
      const rows: Row[] = [];
      for (const size of SIZES) rows.push(...(await compared(size, folder)));
      if (all) rows.push(await alone(LONG_SIZE, folder));
      return rows;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function compared(size: number, folder: string): Promise<Row[]> {
  const path = await alertFile(size);
  const parse = { command: process.execPath, args: ['-e', PARSE_LINES, path] };
  const [parsed, triaged] = await measuredInTurn([parse, triageOf(path, folder)]);
  const isBase = size === BASE_SIZE && { isBase: true as const };
  return [
    { way: `readline and JSON.parse, ${size} alerts`, ...parsed, ...isBase } as Row,
    { way: `parapet triage, ${size} alerts`, ...triaged } as Row,
  ];
}

async function alone(size: number, folder: string): Promise<Row> {
  const command = { ...triageOf(await alertFile(size), folder), runs: 1 };
  return { way: `parapet triage, ${size} alerts`, ...(await measured(command)) };
}

/** Each run begins a store of its own, so that every alert is new. */
function triageOf(path: string, folder: string): Command {
  const shell = 'store=$(mktemp -d -p "$0") && exec "$1" "$2" triage --store "$store" "$3"';
  return {
    command: 'sh',
    args: ['-c', shell, folder, process.execPath, shippedParapet(), path],
  };
}
