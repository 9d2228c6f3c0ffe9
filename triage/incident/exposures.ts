import { keyOf } from '../finding/keys.ts';
import { higherSeverity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { canonicalText } from './canonical.ts';
import type { ExploitedVulnerability, ImageExposure } from './exposure.ts';
import { ItemCache } from './item-cache.ts';
import { itemKey, plainKind } from './item-kind.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore } from './store.ts';
import { Transaction } from './transaction.ts';

const exposureKind = plainKind<ImageExposure>('exposure');
const exposureItem = ({ image, imageDigest }: ImageExposure): string =>
  itemKey('exposure', keyOf([exactText(image), imageDigest && exactText(imageDigest)]));

/** Keeps what is known of images. Told twice, or in another order, it comes to the same. */
export async function keepExposures(
  store: IncidentStore,
  exposures: readonly ImageExposure[],
): Promise<void> {
  for (const exposure of exposures) while (!(await keep(store, exposure))) continue;
}

async function keep(store: IncidentStore, added: ImageExposure): Promise<boolean> {
  const key = exposureItem(added);
  const tx = new Transaction(store, new ItemCache(0));
  const before = await tx.get(exposureKind, key);
  const after = joinExposures(before ?? added, added);
  if (before && canonicalText(before) === canonicalText(after)) return true;
  tx.put(exposureKind, key, after);
  tx.atLast(key);
  return tx.commit();
}

/** All that is known, in an order that does not depend on when it was told. */
export async function* listExposures(store: IncidentStore): AsyncGenerator<ImageExposure> {
  for await (const { value } of store.list(keysUnder('exposure/'))) {
    if (value !== undefined) yield exposureKind.decode(value);
  }
}

function joinExposures(a: ImageExposure, b: ImageExposure): ImageExposure {
  const known = new Map<string, ExploitedVulnerability>();
  for (const each of [...a.knownExploited, ...b.knownExploited]) {
    const key = canonicalText([each.cve, each.package, each.version ?? null]);
    const before = known.get(key);
    known.set(key, before ? joinVulnerabilities(before, each) : each);
  }
  const inOrder = [...known].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, value]) => value);
  return { ...a, file: lower(a.file, b.file), knownExploited: inOrder };
}

function joinVulnerabilities(
  a: ExploitedVulnerability,
  b: ExploitedVulnerability,
): ExploitedVulnerability {
  const fixed = [a.fixedVersion, b.fixedVersion].filter((each) => each !== undefined);
  return {
    ...a,
    severity: higherSeverity(a.severity, b.severity),
    ...(fixed.length > 0 && { fixedVersion: fixed.reduce(lower) }),
  };
}

function lower(a: Untrusted, b: Untrusted): Untrusted {
  return exactText(a) <= exactText(b) ? a : b;
}
