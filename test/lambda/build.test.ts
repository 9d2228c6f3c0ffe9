import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLambda } from '../../.ci/build-lambda.ts';
import type { LambdaZips } from '../../.ci/build-lambda.ts';

/** Lambda takes 50 MB; more than this means that something was bundled that nobody runs. */
const MOST_KIB = { detector: 900, responder: 350 };

describe('the bundles of the functions', () => {
  let home = '';
  let zips: LambdaZips;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'parapet-lambda-'));
    zips = await buildLambda(join(home, 'one'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const filesOf = (zip: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [
        name,
        Buffer.from(bytes).toString('utf8'),
      ]),
    );

  test('the same sources give the same bytes, in any time zone', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const again = await buildLambda(join(home, 'two'));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    for (const name of ['detector', 'responder'] as const) {
      expect(digestOf(again[name])).toBe(digestOf(zips[name]));
    }
  });

  test.each(['detector', 'responder'] as const)(
    'the %s has its handler, the licences of others, no path of this machine, and its size',
    (name) => {
      const files = filesOf(zips[name]);
      expect(Object.keys(files)).toContain('index.mjs');
      expect(files['THIRD_PARTY_NOTICES.txt']).toContain('Apache License');
      expect(Object.keys(files).every((file) => /^[\w.-]+\.(?:mjs|txt)$/.test(file))).toBe(true);
      expect(Object.values(files).some((text) => text.includes(process.cwd()))).toBe(false);
      expect(statSync(zips[name]).size / 1024).toBeLessThan(MOST_KIB[name]);
    },
  );

  test('neither holds what only the other runs', () => {
    const text = (zip: string): string => Object.values(filesOf(zip)).join('\n');
    expect(text(zips.responder)).not.toContain('GuardDuty finding');
    expect(text(zips.responder)).not.toContain('ssm.');
    expect(text(zips.detector)).not.toContain('is built in; nothing was done');
  });
});

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
