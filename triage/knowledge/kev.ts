import { KEV_COUNT, KEV_RELEASED_AT, KEV_ROWS, KEV_VERSION } from './generated/kev-table.ts';

/**
 * CISA's catalogue of known exploited vulnerabilities, as a snapshot. What was added later is not in
 * it, so "not in the catalogue" must always be said together with this date.
 */
export const KEV_CATALOG = Object.freeze({
  version: KEV_VERSION,
  releasedAt: KEV_RELEASED_AT,
  count: KEV_COUNT,
});

export interface KnownExploited {
  /** `YYYY-MM-DD` */
  readonly dateAdded: string;
  /** Known to be used in ransomware campaigns. */
  readonly ransomware: boolean;
}

/** Most that are asked for are written as the catalogue writes them. */
const AS_LISTED = /^CVE-[\d-]+$/;

let catalog: Map<string, KnownExploited> | undefined;

/** Undefined: not in this snapshot. */
export function knownExploited(cve: string): KnownExploited | undefined {
  if (cve.length > 32) return undefined; // longer than any CVE number
  const listed = entries();
  return (
    listed.get(cve) ?? (AS_LISTED.test(cve) ? undefined : listed.get(cve.trim().toUpperCase()))
  );
}

/** Read on first use: a gate that meets no vulnerability should not pay for it. */
function entries(): Map<string, KnownExploited> {
  catalog ??= new Map(
    KEV_ROWS.trim()
      .split('\n')
      .map((row) => {
        const [number = '', dateAdded = '', ransomware] = row.split(' ');
        return [`CVE-${number}`, Object.freeze({ dateAdded, ransomware: ransomware === 'R' })];
      }),
  );
  return catalog;
}
