import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const MODULE = pathToFileURL('triage/cli/steady-heap.ts').href;

/** Makes much garbage of which some lives for a while, as a run over alerts does; prints MiB. */
function youngSpaceAfterAStorm(isWatched: boolean): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepHeapSteady } from '${MODULE}';
    const check = keepHeapSteady();
    const kept = [];
    for (let made = 0; made < 1_500_000; made += 1) {
      kept[made % 400_000] = { made, text: 'alert ' + made };
      if (${isWatched} && made % 1000 === 0) check();
    }
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    console.log(young.space_size / 1024 / 1024);
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return Number(said);
}

it('keeps the space for young objects from growing to all that V8 allows', () => {
  expect(youngSpaceAfterAStorm(false)).toBeGreaterThan(32);
  expect(youngSpaceAfterAStorm(true)).toBeLessThanOrEqual(32);
});

/** Old garbage that is left behind by as much work as a commit of a storm is, in MiB. */
function garbageAfterWork(isCollected: boolean): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { collector } from '${MODULE}';
    const collect = collector();
    let kept;
    for (let turn = 0; turn < 4; turn += 1) {
      kept = Array.from({ length: 100_000 }, (_, made) => ({ made, text: 'alert ' + made }));
    }
    kept = undefined;
    if (${isCollected}) collect();
    const old = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space');
    console.log(old.space_used_size / 1024 / 1024, typeof globalThis.gc);
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  const [mebibytes, gc] = said.trim().split(' ');
  expect(gc).toBe('undefined');
  return Number(mebibytes);
}

it('collects what a commit leaves', () => {
  expect(garbageAfterWork(false)).toBeGreaterThan(8);
  expect(garbageAfterWork(true)).toBeLessThan(8);
});
