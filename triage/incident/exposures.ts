import { readImage } from '../finding/image-name.ts';
import { keyOf } from '../finding/keys.ts';
import { exactText } from '../finding/untrusted.ts';
import { canonicalText } from './canonical.ts';
import type { ImageExposure } from './exposure.ts';
import { ecosystemsOf, exposureOf, joinRecords, recordOf, settled } from './image-record.ts';
import type { ImageRecord, ImageScan } from './image-record.ts';
import { joinInstalled } from './installed.ts';
import type { Installed } from './installed.ts';
import { ItemCache } from './item-cache.ts';
import { itemKey, plainKind } from './item-kind.ts';
import type { ItemKind } from './item-kind.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore, ItemKey } from './store.ts';
import { Transaction } from './transaction.ts';

const recordKind = plainKind<ImageRecord>('image');
const installedKind = plainKind<readonly Installed[]>('packages');

/**
 * One item for what one tool says of a build, or of a name where no digest is known: two tools see
 * different things, so neither takes back what the other said.
 */
function partitionOf({ image, imageDigest, tool }: ImageScan): string {
  const { repository, tag, digest } =
    readImage({ image, ...(imageDigest && { imageDigest }) }) ?? {};
  const build = digest === undefined ? ['name', repository, tag] : ['digest', digest];
  return keyOf([exactText(tool), ...build]);
}

/** Keeps what scans say of images. Told twice, or in another order, it comes to the same. */
export async function keepScans(store: IncidentStore, scans: readonly ImageScan[]): Promise<void> {
  for (const scan of scans) while (!(await keep(store, scan))) continue;
}

/** False = somebody else wrote meanwhile: again, with what is there now. */
async function keep(store: IncidentStore, scan: ImageScan): Promise<boolean> {
  const tx = new Transaction(store, new ItemCache(0));
  const partition = partitionOf(scan);
  const key = itemKey('image', partition);
  const before = await tx.get(recordKind, key);
  const added = recordOf(scan);
  const joined = before ? joinRecords(before, added) : added;
  const lists = await keepInstalled(tx, {
    partition,
    added: scan.installed,
    ecosystems: ecosystemsOf(joined),
  });
  putIfNew(tx, recordKind, { key, before, after: settled(joined, lists) });
  return tx.commit();
}

interface Listed {
  readonly partition: string;
  readonly added: readonly Installed[];
  /** These are needed, and must not change meanwhile, whether or not something is added to them. */
  readonly ecosystems: readonly string[];
}

async function keepInstalled(
  tx: Transaction,
  { partition, added, ecosystems }: Listed,
): Promise<readonly Installed[]> {
  const kinds = [...new Set([...ecosystems, ...added.map(({ ecosystem }) => ecosystem)])];
  const keyOfKind = (ecosystem: string): ItemKey => itemKey('packages', partition, ecosystem);
  await tx.load(kinds.map(keyOfKind));
  return kinds.flatMap((ecosystem) => {
    const key = keyOfKind(ecosystem);
    const before = tx.peek(installedKind, key);
    const more = added.filter((each) => each.ecosystem === ecosystem);
    const after = joinInstalled([...(before ?? []), ...more]);
    putIfNew(tx, installedKind, { key, before: before ?? [], after });
    return after;
  });
}

/** Every item is in the one commit, as written or as read: each decides on all of them. */
function putIfNew<T>(
  tx: Transaction,
  kind: ItemKind<T>,
  { key, before, after }: { key: ItemKey; before: T | undefined; after: T },
): void {
  if (canonicalText(before) !== canonicalText(after)) tx.put(kind, key, after);
  tx.atLast(key);
}

/** What scans said of images, in an order that does not depend on when it was told. */
export async function* listExposures(store: IncidentStore): AsyncGenerator<ImageExposure> {
  for await (const { value } of store.list(keysUnder('image/'))) {
    const record = value === undefined ? undefined : recordKind.decode(value);
    // Else there is no more than a list of packages.
    if (record && (record.scannedAt || record.named.length > 0)) yield exposureOf(record);
  }
}
