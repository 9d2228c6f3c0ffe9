import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertFile } from './alert-file.ts';
import { measured } from './measure.ts';
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
    const rows: Row[] = [];
    for (const size of SIZES) {
      const path = await alertFile(size);
      rows.push({
        way: `readline and JSON.parse, ${size} alerts`,
        ...(await measured({ command: process.execPath, args: ['-e', PARSE_LINES, path] })),
        ...(size === BASE_SIZE && { isBase: true }),
      });
      rows.push({ way: `parapet triage, ${size} alerts`, ...(await triaged(path)) });
    }
    if (all) {
      const path = await alertFile(LONG_SIZE);
      rows.push({ way: `parapet triage, ${LONG_SIZE} alerts`, ...(await triaged(path, 1)) });
    }
    return rows;
  },
};

/** Each run begins a store of its own, so that every alert is new. */
async function triaged(path: string, runs?: number): Promise<Omit<Row, 'way'>> {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
  const shell = 'store=$(mktemp -d -p "$0") && exec "$1" "$2" triage --store "$store" "$3"';
  try {
    const args = ['-c', shell, folder, process.execPath, shippedParapet(), path];
    return await measured({ command: 'sh', args, ...(runs !== undefined && { runs }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
