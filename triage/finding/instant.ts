/**
 * A moment as RFC 3339 text in UTC (`…Z`) with every digit of the fraction kept as the source
 * printed it: a JavaScript number cannot hold nanoseconds since 1970.
 */
declare const instant: unique symbol;
export type Instant = string & { readonly [instant]: true };

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d{1,12})?(?:[Zz]|([+-])(\d\d):?(\d\d))$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?Z$/;

/** Reads an RFC 3339 time; anything else (no zone, no such day, a leap second) is undefined. */
export function parseInstant(text: string): Instant | undefined {
  const match = RFC3339.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', sign, offHour, offMinute] = match;
  const asUtc = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const milliseconds = Date.parse(asUtc);
  if (Number.isNaN(milliseconds)) return undefined;
  // V8 rolls 30 February over to March: such a day does not exist, so it is no time.
  if (new Date(milliseconds).toISOString().slice(0, 19) !== asUtc.slice(0, 19)) return undefined;
  if (sign === undefined) return `${asUtc.slice(0, -1)}${fraction}Z` as Instant;
  const offset = (Number(offHour) * 60 + Number(offMinute)) * 60_000 * (sign === '+' ? -1 : 1);
  const shifted = new Date(milliseconds + offset).toISOString();
  return UTC.test(shifted) ? (`${shifted.slice(0, 19)}${fraction}Z` as Instant) : undefined;
}

/** Whole and fractional milliseconds since 1970 (GuardDuty's and OCSF's numeric times). */
export function instantFromMilliseconds(milliseconds: number): Instant | undefined {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return undefined;
  const text = new Date(milliseconds).toISOString();
  return UTC.test(text) ? (text as Instant) : undefined;
}

/** Nanoseconds since 1970. */
export function epochNanoseconds(at: Instant): bigint {
  const fraction = at.length > 20 ? at.slice(20, -1) : '';
  return (
    BigInt(Date.parse(`${at.slice(0, 19)}Z`)) * 1_000_000n +
    BigInt(fraction.padEnd(9, '0').slice(0, 9))
  );
}

/** Negative where a is earlier. `…05Z`, `…05.0Z` and `…05.000Z` are the same moment. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0;
  const x = withoutTrailingZeros(a);
  const y = withoutTrailingZeros(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

function withoutTrailingZeros(at: Instant): string {
  let end = at.length - 1; // the Z
  if (end <= 19) return at.slice(0, end);
  while (at.charCodeAt(end - 1) === 48) end -= 1;
  if (at.charCodeAt(end - 1) === 46) end -= 1;
  return at.slice(0, end);
}

export function earlier(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) <= 0 ? a : b;
}

export function later(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) >= 0 ? a : b;
}
