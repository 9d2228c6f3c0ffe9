import { KEV_CATALOG, knownExploited } from './kev.ts';
import type { KnownExploited } from './kev.ts';

/** A catalogue of known exploited vulnerabilities: the built-in snapshot, or a newer file. */
export interface KevCatalog {
  readonly version: string;
  readonly releasedAt: string;
  readonly count: number;
  find(cve: string): KnownExploited | undefined;
}

export interface KevFault {
  readonly fault: string;
}

export const BUILT_IN_KEV: KevCatalog = { ...KEV_CATALOG, find: knownExploited };

const CVE = /^CVE-\d{4}-\d{4,19}$/;

/**
 * CISA's own JSON. A row that cannot be read, or a number of rows other than the file's own `count`,
 * makes the whole file useless: what is missing would pass for not exploited.
 * https://www.cisa.gov/known-exploited-vulnerabilities-catalog
 */
export function parseKev(text: string): KevCatalog | KevFault {
  const catalog = parsed(text);
  if (!isObject(catalog)) return { fault: 'it is no JSON object' };
  const { catalogVersion, dateReleased, count, vulnerabilities } = catalog;
  if (typeof catalogVersion !== 'string' || typeof dateReleased !== 'string') {
    return { fault: 'it has no "catalogVersion" and "dateReleased"' };
  }
  if (!Array.isArray(vulnerabilities) || vulnerabilities.length === 0) {
    return { fault: 'it has no list of "vulnerabilities"' };
  }
  if (count !== vulnerabilities.length)
    return { fault: 'its "count" is not the number of its rows' };
  const found = new Map<string, KnownExploited>();
  for (const [index, row] of (vulnerabilities as unknown[]).entries()) {
    const entry = entryOf(row);
    if (!entry) return { fault: `its row ${index} has no CVE with the date on which it was added` };
    found.set(entry.cve, entry.known);
  }
  return {
    version: catalogVersion,
    releasedAt: dateReleased,
    count: found.size,
    find: (cve) => found.get(cve.trim().toUpperCase()),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entryOf(
  row: unknown,
): { readonly cve: string; readonly known: KnownExploited } | undefined {
  if (!isObject(row)) return undefined;
  const { cveID, dateAdded, knownRansomwareCampaignUse } = row;
  if (typeof cveID !== 'string' || !CVE.test(cveID)) return undefined;
  if (typeof dateAdded !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(dateAdded)) return undefined;
  return { cve: cveID, known: { dateAdded, ransomware: knownRansomwareCampaignUse === 'Known' } };
}
