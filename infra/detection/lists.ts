import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InfraError } from '../infra-error.ts';
import { parseThreatIntel } from './threat-intel.ts';
import { parseTrusted } from './trusted.ts';

/** What GuardDuty is told beside what it knows; plain ranges, one a member. Empty: no set is made. */
export interface DetectionLists {
  readonly threatIntel: readonly string[];
  readonly trusted: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Reads both files of `detection.lists`; throws an `InfraError` with every fault of the first bad one. */
export function readLists(folder: string, now: Date): DetectionLists {
  const at = resolve(ROOT, folder);
  const threatIntel = join(at, 'threat-intel.txt');
  const trusted = join(at, 'trusted.json');
  return {
    threatIntel: parseThreatIntel(textOf(threatIntel), threatIntel),
    trusted: parseTrusted(textOf(trusted), { path: trusted, now }),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InfraError(
      'config',
      `${path} cannot be read: ${String(cause)}. A list without entries is a file too: set detection.lists ` +
        'to a folder with threat-intel.txt and trusted.json, or bring the file back.',
      { cause },
    );
  }
}
