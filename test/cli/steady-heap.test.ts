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
