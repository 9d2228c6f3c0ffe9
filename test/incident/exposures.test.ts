import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { keepExposures, listExposures } from '../../triage/incident/exposures.ts';
import type { ImageExposure } from '../../triage/incident/exposure.ts';
import { canonicalText } from '../../triage/incident/canonical.ts';
import { MemoryStore } from './memory-store.ts';

const name = fc.constantFrom('a', 'b').map(fromOutside);
const exposure: fc.Arbitrary<ImageExposure> = fc
  .record(
    {
      image: name,
      imageDigest: name,
      file: name,
      knownExploited: fc.array(
        fc.record(
          {
            cve: name,
            package: name,
            version: name,
            fixedVersion: name,
            severity: fc.constantFrom('low', 'high'),
          },
          { requiredKeys: ['cve', 'package', 'severity'] },
        ),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ['image', 'file', 'knownExploited'] },
  )
  .map((each) => each as ImageExposure);

async function kept(exposures: readonly ImageExposure[]): Promise<string[]> {
  const store = new MemoryStore();
  await keepExposures(store, exposures);
  return (await Array.fromAsync(listExposures(store))).map(canonicalText);
}

test('what is known of images does not depend on the order, or on how often it was told', async () => {
  const twice = fc.array(exposure, { maxLength: 5 }).chain((all) =>
    fc.record({
      all: fc.constant(all),
      again: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(twice, async ({ all, again }) => {
      expect(await kept(again)).toEqual(await kept(all));
    }),
  );
});
