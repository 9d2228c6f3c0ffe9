import { z } from 'zod';
import { InfraError } from '../infra-error.ts';
import { readAddressRange } from './address.ts';

/** Nobody remembers for longer why an address was trusted. */
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;
/** Each address here is one that GuardDuty says nothing of: no office needs more than this. */
const WIDEST_BITS = 24;
/** GuardDuty's limit: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html */
const MAX_ENTRIES = 2_000;

const entrySchema = z.strictObject({
  range: z.string(),
  /** Who answers for it. */
  owner: z.string().trim().min(3, 'who answers for it'),
  reason: z.string().trim().min(10, 'why findings of this address are to be silent'),
  /** The last day on which it counts, in UTC. */
  expires: z.iso.date('a day such as 2027-03-31'),
});

type Entry = z.output<typeof entrySchema>;

const trustedSchema = z.array(entrySchema).max(MAX_ENTRIES);

export interface TrustedSource {
  readonly path: string;
  readonly now: Date;
}

/** Throws with every fault: an entry that nobody answers for, that is expired, or that never will be. */
export function parseTrusted(text: string, { path, now }: TrustedSource): string[] {
  const entries = checked(text, path);
  const faults = entries.flatMap((entry, index) =>
    faultsOf(entry, now).map((fault) => `${index} (${entry.range}): ${fault}`),
  );
  const ranges = entries.map(({ range }) => range);
  const twice = ranges.filter((range, index) => ranges.indexOf(range) !== index);
  faults.push(...twice.map((range) => `${range} stands there twice`));
  if (faults.length > 0) throw bad(path, faults);
  return ranges.sort();
}

function checked(text: string, path: string): Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw bad(path, [`it is no JSON: ${String(cause)}`], cause);
  }
  const result = trustedSchema.safeParse(value);
  if (result.success) return result.data;
  throw bad(
    path,
    result.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the list'}: ${message}`),
  );
}

function faultsOf(entry: Entry, now: Date): string[] {
  const range = readAddressRange(entry.range);
  if (!range.valid) return [range.why];
  const faults: string[] = [];
  if (range.bits < WIDEST_BITS) {
    faults.push(`is wider than /${WIDEST_BITS}: name the addresses that are meant`);
  }
  const end = Date.parse(`${entry.expires}T23:59:59.999Z`);
  if (end < now.getTime()) {
    faults.push(
      `expired on ${entry.expires}: take it out, or let ${entry.owner} say why it must stay and until when`,
    );
  }
  if (end - now.getTime() > MAX_DAYS * DAY_MS) {
    faults.push(
      `expires on ${entry.expires}, more than ${MAX_DAYS} days from now: choose an earlier day`,
    );
  }
  return faults;
}

function bad(path: string, faults: readonly string[], cause?: unknown): InfraError {
  return new InfraError('config', `${path} does not hold:\n  ${faults.join('\n  ')}`, { cause });
}
