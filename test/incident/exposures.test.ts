import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../triage/finding/instant.ts';
import { exactText, fromOutside } from '../../triage/finding/untrusted.ts';
import { canonicalText } from '../../triage/incident/canonical.ts';
import type { ExploitedVulnerability } from '../../triage/incident/exposure.ts';
import { keepScans, listExposures } from '../../triage/incident/exposures.ts';
import type { ImageScan } from '../../triage/incident/image-record.ts';
import { installedFrom } from '../../triage/incident/installed.ts';
import type { IncidentStore } from '../../triage/incident/store.ts';
import { MemoryStore } from './memory-store.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const PACKAGES = ['maven/log4j-core@2.14.1', 'maven/log4j-core@2.17.1', 'deb/bash@5.0'];

/** What one report says, in the terms of the reference. */
interface Told {
  readonly image: string;
  readonly digest: boolean;
  readonly tool: string;
  readonly day: number | undefined;
  readonly named: readonly { cve: string; of: string; fixed: boolean }[];
  readonly excused: readonly { cve: string; of: string }[];
  readonly listed: readonly string[];
  readonly isUnfiltered: boolean;
}

/** Mostly the same one, so that reports meet. */
const vulnerability = {
  cve: fc.constantFrom('CVE-1', 'CVE-1', 'CVE-1', 'CVE-2'),
  of: fc.constantFrom('maven/log4j-core@2.14.1', ...PACKAGES),
};
const told: fc.Arbitrary<Told> = fc.record({
  image: fc.constantFrom('web:1', 'web:1', 'docker.io/library/web:1', 'web:2'),
  digest: fc.constantFrom(false, false, true),
  tool: fc.constantFrom('trivy', 'trivy', 'trivy', 'other'),
  day: fc.constantFrom(undefined, 1, 2, 3, 4, 5),
  named: fc.array(fc.record({ ...vulnerability, fixed: fc.boolean() }), { maxLength: 2 }),
  excused: fc.array(fc.record(vulnerability), { maxLength: 1 }),
  listed: fc.subarray(PACKAGES),
  isUnfiltered: fc.boolean(),
});
const several = fc.array(told, { maxLength: 6 });
const shuffled = several.chain((all) =>
  fc.record({
    all: fc.constant(all),
    again: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
  }),
);

/** One moment has many spellings. */
const dayAt = (day: number): Instant =>
  `2026-11-0${day}T00:00:00${day % 2 ? '.0' : ''}Z` as Instant;

function scanOf(each: Told): ImageScan {
  const at = each.day === undefined ? undefined : dayAt(each.day);
  const { isUnfiltered } = each;
  const purls = each.listed.map((name) => fromOutside(`pkg:${name}?arch=amd64`));
  return {
    image: fromOutside(each.image),
    ...(each.digest && { imageDigest: fromOutside(DIGEST) }),
    tool: fromOutside(each.tool),
    file: fromOutside(`${each.image}.json`),
    ...(at && { scannedAt: at }),
    named: each.named.map(({ cve, of, fixed }) => ({
      ...vulnerabilityIn(cve, of),
      ...(fixed && { fixedVersion: fromOutside('9') }),
    })),
    excused: each.excused.map(({ cve, of }) => vulnerabilityIn(cve, of)),
    installed: at ? installedFrom(purls, { at, isUnfiltered }) : [],
  };
}

function vulnerabilityIn(cve: string, of: string): ExploitedVulnerability {
  const [name = '', version = ''] = of.split('@');
  return {
    cve: fromOutside(cve),
    package: fromOutside(name),
    version: fromOutside(version),
    purl: fromOutside(`pkg:${of}`),
    severity: 'high',
  };
}

async function known(store: IncidentStore): Promise<string[]> {
  return (await Array.fromAsync(listExposures(store))).map(canonicalText);
}

async function kept(all: readonly Told[], store = new MemoryStore()): Promise<string[]> {
  await keepScans(store, all.map(scanOf));
  return known(store);
}

describe('what scans said of images', () => {
  test('does not depend on the order, or on how often it was told', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ all, again }) => {
        expect(await kept(again)).toEqual(await kept(all));
      }),
      { numRuns: 400 },
    );
  });

  test('told again, writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (all) => {
        const store = new MemoryStore();
        await kept(all, store);
        const { commits } = store;
        await kept(all.toReversed(), store);
        expect(store.commits).toBe(commits);
      }),
    );
  });

  test('is the same after a kill anywhere, lost replies, and with two writers at once', async () => {
    const faults = fc.record({ lost: fc.array(fc.boolean()), killAt: fc.nat(12) });
    await fc.assert(
      fc.asyncProperty(several, faults, async (all, { lost, killAt }) => {
        const store = new MemoryStore({ maxItems: 25 });
        let next = 0;
        store.losesReply = () => lost[next++] ?? false;
        let [commits, isKilled] = [0, false];
        const kill = (): void => {
          commits += 1;
          if (isKilled || commits <= killAt) return;
          isKilled = true;
          throw new Error('killed');
        };
        store.beforeCommit = kill;
        store.afterCommit = kill;
        const other = new MemoryStore({ shared: store });
        await Promise.allSettled([kept(all, store), kept(all.toReversed(), other)]);
        expect(await kept(all, store)).toEqual(await kept(all));
      }),
    );
  });

  test('is what a naive reader of all reports says', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (all) => {
        const store = new MemoryStore();
        await kept(all, store);
        const counted: string[] = [];
        for await (const { imageDigest, image, tool, knownExploited } of listExposures(store)) {
          const where = imageDigest ? 'digest' : nameOf(exactText(image));
          for (const { cve, package: name, version } of knownExploited) {
            const of = `${exactText(name)}@${version && exactText(version)}`;
            counted.push([where, exactText(tool), exactText(cve), of].join(' '));
          }
        }
        expect(counted.sort()).toEqual(naive(all));
      }),
      { numRuns: 1000 },
    );
  });
});

const nameOf = (image: string): string => image.replace('docker.io/library/', '');
const placeOf = ({ digest, image, tool }: Told): string =>
  `${digest ? 'digest' : nameOf(image)} ${tool}`;

/** What counts, worked out from all reports at once. */
function naive(all: readonly Told[]): string[] {
  const counted = new Set<string>();
  for (const one of all) {
    const same = all.filter((each) => placeOf(each) === placeOf(one));
    for (const { cve, of } of one.named) {
      if (!isGone({ cve, of }, same)) counted.add(`${placeOf(one)} ${cve} ${of}`);
    }
  }
  return [...counted].sort();
}

function isGone({ cve, of }: { cve: string; of: string }, scans: readonly Told[]): boolean {
  const about = (each: { cve: string; of: string }): boolean => each.cve === cve && each.of === of;
  const naming = scans.filter(({ named }) => named.some(about));
  if (naming.some(({ day }) => day === undefined)) return false;
  const last = Math.max(...naming.map(({ day = 0 }) => day));
  const later = scans.filter(({ day = 0 }) => day > last);
  if (later.some(({ excused }) => excused.some(about))) return true;
  const isDeb = of.startsWith('deb/');
  const looked = later.filter(({ listed }) =>
    listed.some((name) => name.startsWith('deb/') === isDeb),
  );
  const atNewest = (some: readonly Told[]): readonly string[] | undefined => {
    const newest = Math.max(...some.map(({ day = 0 }) => day));
    const lists = some.filter(({ day }) => day === newest);
    return lists.length > 0 ? lists.flatMap(({ listed }) => listed) : undefined;
  };
  const isBuild = scans.some(({ digest }) => digest);
  if (!isBuild && atNewest(looked)?.includes(of) === false) return true;
  const isFixed = naming.some(({ named }) => named.some((each) => about(each) && each.fixed));
  const silent = atNewest(looked.filter(({ isUnfiltered }) => isUnfiltered));
  return isFixed && silent?.includes(of) === true;
}
