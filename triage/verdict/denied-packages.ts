import type { Finding } from '../finding/finding.ts';
import { purlName } from '../finding/purl.ts';
import { exactText } from '../finding/untrusted.ts';
import { readPattern } from './package-pattern.ts';
import type { PackagePattern } from './package-pattern.ts';
import type { DeniedPackage } from './policy.ts';
import { parseRange } from './versions/range.ts';

interface Denied {
  readonly pattern: PackagePattern;
  readonly entry: DeniedPackage;
}

/** The packages that a policy denies, by name, so that asking costs the same however many there are. */
export class DeniedPackages {
  readonly #byKey = new Map<string, Denied[]>();
  readonly #byName = new Map<string, Denied[]>();

  constructor(entries: readonly DeniedPackage[]) {
    for (const entry of entries) {
      const pattern = readPattern(entry.purl);
      // The policy's reader refuses these; an entry that denies nothing must not be passed over here.
      if (!pattern) throw new TypeError(`a denied package is no purl: ${entry.purl}`);
      const fault = faultOfDenied(entry);
      if (fault !== undefined) throw new TypeError(`denied package ${entry.purl}: ${fault}`);
      push(this.#byKey, pattern.key, { pattern, entry });
      push(this.#byName, purlName(pattern.purl), { pattern, entry });
    }
  }

  /** The entry that denies the finding's package; whatever cannot be told counts as denied. */
  find(finding: Finding): DeniedPackage | undefined {
    const { package: found } = finding;
    if (!found || this.#byKey.size === 0) return undefined;
    const version = found.version && exactText(found.version);
    const pattern = found.purl && readPattern(exactText(found.purl));
    // Without a purl nobody says which ecosystem it is from: the whole name has to do.
    const candidates = pattern
      ? this.#byKey.get(pattern.key)
      : this.#byName.get(exactText(found.name));
    const denied = candidates?.find((one) => denies(one, version ?? pattern?.purl.version));
    return denied?.entry;
  }
}

/** Why an entry cannot be judged by; asked when a policy is read. */
export function faultOfDenied({ purl, versions }: DeniedPackage): string | undefined {
  const pattern = readPattern(purl);
  if (!pattern) return 'it is no package URL (pkg:npm/lodash)';
  if (versions === undefined) return undefined;
  if (pattern.purl.version !== undefined)
    return 'it has a version in the purl and a range beside it';
  const range = parseRange(pattern.purl.type, versions);
  return 'fault' in range ? range.fault : undefined;
}

function denies({ pattern, entry }: Denied, version: string | undefined): boolean {
  const named = pattern.purl.version;
  if (version === undefined) return true;
  if (named !== undefined || entry.versions === undefined) {
    return named === undefined || named === version;
  }
  const range = parseRange(pattern.purl.type, entry.versions);
  return 'fault' in range || range.contains(version) !== false;
}

function push(map: Map<string, Denied[]>, key: string, denied: Denied): void {
  const list = map.get(key);
  if (list) list.push(denied);
  else map.set(key, [denied]);
}
