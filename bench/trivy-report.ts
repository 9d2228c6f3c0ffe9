import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MIB = 1024 * 1024;
const SAMPLE = new URL('../samples/build/trivy-fs.json', import.meta.url);
const ROWS_A_RESULT = 1500;

interface Report {
  Results?: { Vulnerabilities?: Record<string, unknown>[]; [key: string]: unknown }[];
  [key: string]: unknown;
}

/**
 * A Trivy report of the given size: the rows of a real one over and over, each with an id and a
 * version of its own, in Trivy's layout. Kept in the system's folder for temporary files.
 */
export async function bigTrivyReport(mebibytes: number): Promise<string> {
  const path = join(tmpdir(), `parapet-bench-trivy-${mebibytes}.json`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= mebibytes * MIB) return path;
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Report;
  const rows = (sample.Results ?? []).flatMap((result) => result.Vulnerabilities ?? []);
  const out = createWriteStream(path);
  const head = JSON.stringify({ ...sample, Results: undefined }, undefined, 2);
  out.write(`${head.slice(0, -2)},\n  "Results": [`);
  let row = 0;
  for (let written = 0, result = 0; written < mebibytes * MIB; result += 1) {
    const text = resultOf(rows, result, () => (row += 1));
    if (!out.write(`${result > 0 ? ',' : ''}\n    ${text}`)) await once(out, 'drain');
    written += Buffer.byteLength(text);
  }
  out.end('\n  ]\n}\n');
  await once(out, 'finish');
  return path;
}

function resultOf(
  rows: readonly Record<string, unknown>[],
  index: number,
  count: () => number,
): string {
  const vulnerabilities = Array.from({ length: ROWS_A_RESULT }, () => {
    const number = count();
    const row = rows[number % rows.length];
    return { ...row, VulnerabilityID: `CVE-2026-${number}`, InstalledVersion: `1.${number % 997}` };
  });
  const result = {
    Target: `app-${index}/package-lock.json`,
    Class: 'lang-pkgs',
    Type: 'npm',
    Vulnerabilities: vulnerabilities,
  };
  return JSON.stringify(result, undefined, 2).replaceAll('\n', '\n    ');
}
