import { parseInstant } from './instant.ts';
import type { Instant } from './instant.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * `parseInstant` for a million alerts: what Falco prints (`2026-08-01T10:00:00.050000000Z`) is
 * checked digit by digit and kept as it is; all else goes the long way. Equal by property test.
 */
export function readFalcoTime(text: string): Instant | undefined {
  return isUtc(text) ? (text as Instant) : parseInstant(text);
}

function isUtc(text: string): boolean {
  const end = text.length - 1;
  if (end < 19 || end > 32 || text.charCodeAt(end) !== 90) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(10) !== 84)
    return false;
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return false;
  return isKnownDay(text) && isTimeOfDay(text) && isFraction(text, end);
}

/** The day that was asked about last, where it is one: a storm goes on for hours. */
let lastDay: string | undefined;

function isKnownDay(text: string): boolean {
  if (lastDay !== undefined && text.startsWith(lastDay)) return true;
  if (!isDay(text)) return false;
  lastDay = text.slice(0, 10);
  return true;
}

function isDay(text: string): boolean {
  const century = twoDigits(text, 0);
  const year = century * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const days = DAYS[month - 1];
  if (!(year >= 0) || days === undefined || !(day >= 1)) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : days);
}

function isTimeOfDay(text: string): boolean {
  return twoDigits(text, 11) < 24 && twoDigits(text, 14) < 60 && twoDigits(text, 17) < 60;
}

function isFraction(text: string, end: number): boolean {
  if (end === 19) return true;
  if (end === 20 || text.charCodeAt(19) !== 46) return false;
  for (let index = 20; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** NaN where either is no digit: every comparison with it fails. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The same moment is the same text: Falcosidekick prints `.050000000Z` as `.05Z`. */
export function withoutTrailingZeros(at: Instant): string {
  return at.slice(0, lengthWithoutTrailingZeros(at));
}

export function lengthWithoutTrailingZeros(at: Instant): number {
  let end = at.length - 1;
  if (end <= 19) return end;
  while (at.charCodeAt(end - 1) === 48) end -= 1;
  return end === 20 ? 19 : end;
}

/** `evt.time` as text: nanoseconds since 1970, or the time itself where `evt.time.iso8601` is printed. */
export function instantFromNanoseconds(digits: string): Instant | undefined {
  if (!/^\d{10,19}$/.test(digits)) return undefined;
  const nanoseconds = BigInt(digits);
  const seconds = Number(nanoseconds / 1_000_000_000n);
  const fraction = String(nanoseconds % 1_000_000_000n).padStart(9, '0');
  const day = new Date(seconds * 1000).toISOString().slice(0, 19);
  return parseInstant(`${day}.${fraction}Z`);
}
