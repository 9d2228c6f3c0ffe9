import { InfraError } from '../infra-error.ts';
import { readAddressRange } from './address.ts';

/** GuardDuty's own limit for one list: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html */
const MAX_ENTRIES = 250_000;
/** Wider than this is a mistake of the hand: a whole /8 would flag the internet. */
const WIDEST_BITS = 16;

/** One range a line, comments behind `#`. Throws with every faulty line; a range said twice is one. */
export function parseThreatIntel(text: string, path: string): string[] {
  const faults: string[] = [];
  const ranges = new Set<string>();
  text.split(/\r?\n/).forEach((line, index) => {
    const entry = line.replace(/#.*$/, '').trim();
    if (entry === '') return;
    const range = readAddressRange(entry);
    if (!range.valid) faults.push(`line ${index + 1}: ${range.why}`);
    else if (range.bits < WIDEST_BITS) {
      faults.push(`line ${index + 1}: ${range.text} is wider than /${WIDEST_BITS}`);
    } else ranges.add(range.text);
  });
  if (ranges.size > MAX_ENTRIES) {
    faults.push(`${ranges.size} entries, where GuardDuty takes ${MAX_ENTRIES}`);
  }
  if (faults.length === 0) return [...ranges].sort();
  throw new InfraError('config', `${path} does not hold:\n  ${faults.join('\n  ')}`);
}
