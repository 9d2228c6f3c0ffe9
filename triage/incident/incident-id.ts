import { keyOf } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import type { IncidentId } from './incident.ts';

/** Crockford's base 32: no I, L, O, U, so that an id survives being read out or copied by hand. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_DIGITS = 26;
const PATTERN = /^inc-[0-9a-hjkmnp-tv-z]{26}$/;

/** The id of an incident whose lowest (first seen, occurrence) is this occurrence. */
export function incidentIdOf(lowest: Key): IncidentId {
  let rest = BigInt(`0x${keyOf(['incident', lowest])}`);
  let digits = '';
  for (let place = 0; place < ID_DIGITS; place += 1) {
    digits = (DIGITS[Number(rest & 31n)] ?? '') + digits;
    rest >>= 5n;
  }
  return `inc-${digits}`;
}

export function isIncidentId(text: string): boolean {
  return PATTERN.test(text);
}
