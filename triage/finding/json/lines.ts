import { decodeUtf8 } from './encoding.ts';
import { notJson, notUtf8, tooLarge, truncated } from './fault.ts';
import type { Fault } from './fault.ts';
import type { FoundValues } from './found-values.ts';
import { mebibytes } from './limits.ts';
import { isBlank } from './line-tokens.ts';
import { checkDepth } from './parse.ts';
import type { Container } from './parse.ts';
import { FAULTY, MORE, ValueScan } from './value-scan.ts';

/** Broken values of several lines after which only values of one line are looked for. */
const BROKEN_VALUES = 100;
const LINE_FEED = 10;
const NOWHERE = -1;

/**
 * Reads whole lines, each of which is one value as a rule; alerts come so by the million. Returns the
 * offset of a value that goes on behind its line, where it stopped, or -1.
 */
export function readLines(bytes: Buffer, found: FoundValues): number {
  let at = 0;
  while (at < bytes.length) {
    let end = found.recall(bytes, at);
    if (end < 0) {
      end = endOfLine(bytes, at);
      const line = decodeUtf8(bytes.subarray(at, end));
      // Only the line that it stands in: those beside it may be good.
      const open = line === undefined ? told(found, notUtf8()) : readLine(line, found);
      if (open >= 0) return at + open;
    }
    if (end < bytes.length) found.line += 1;
    at = end + 1;
  }
  return NOWHERE;
}

function endOfLine(bytes: Buffer, from: number): number {
  const lineFeed = bytes.indexOf(LINE_FEED, from);
  return lineFeed < 0 ? bytes.length : lineFeed;
}

function readLine(line: string, found: FoundValues): number {
  const at = skipBlanks(line);
  if (at === line.length) return NOWHERE;
  const opening = isOpening(line.charCodeAt(at));
  // Behind a broken value, what is indented is a piece of it, and was told with it.
  if (found.broken > 0 && (!opening || at > 0)) return NOWHERE;
  if (!opening) return told(found, noValue());
  if (line.length > valueLimit(found)) return told(found, valueTooLong(found));
  const value = parsedLine(line, found);
  if (value === undefined) return readOddLine(line, found, at);
  found.push(value);
  found.lineReader?.learn(line, value);
  return NOWHERE;
}

function parsedLine(line: string, { limits }: FoundValues): Container | undefined {
  try {
    checkDepth(line, limits);
    return JSON.parse(line) as Container;
  } catch {
    return undefined; // what is wrong with it, and whether anything is, is found out by `readOddLine`
  }
}

/** A line that is not one value: several, the start of one, or broken. */
function readOddLine(line: string, found: FoundValues, from: number): number {
  const bytes = Buffer.from(line);
  let at = from; // blanks are one byte each
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    if (!isOpening(rest[0])) return told(found, notJson('something else stands behind a value'));
    const scan = new ValueScan(found.limits);
    const end = scan.run(rest);
    if (end === MORE) {
      if (scan.inText || !mayGoOn(rest, found)) return told(found, truncated());
      return at;
    }
    if (end === FAULTY) return told(found, scan.fault ?? truncated());
    if (!found.parse(rest.subarray(0, end))) return NOWHERE;
    at += end;
    while (isBlank(bytes[at])) at += 1;
  }
  return NOWHERE;
}

/** Behind a broken value, its inner lines must not each be tried as the start of another. */
function mayGoOn(rest: Buffer, { broken }: FoundValues): boolean {
  return broken === 0 || (broken < BROKEN_VALUES && rest.toString('latin1').trim().length === 1);
}

function told(found: FoundValues, fault: Fault): number {
  found.fault(fault);
  return NOWHERE;
}

export function noValue(): Fault {
  return {
    ...notJson('a line starts with neither "{" nor "["'),
    fix: `Pass JSON; lines of another program in between can be left out with: grep '^{'`,
  };
}

/** The first value of a document may be all of it. */
export function valueLimit({ count, limits }: FoundValues): number {
  return count === 0 ? limits.documentBytes : limits.lineBytes;
}

export function valueTooLong(found: FoundValues): Fault {
  const limit = mebibytes(valueLimit(found));
  if (found.count > 0) {
    const why = `a line or value in it is longer than ${limit}`;
    return tooLarge(why, 'No alert is that long: look at where it came from.');
  }
  return tooLarge(
    `it is one value of more than ${limit}, which would have to be held in memory whole`,
    'Split it (one report an image, one file a day); alerts may be of any number with one a line ("jq -c").',
  );
}

function skipBlanks(text: string): number {
  let at = 0;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

export function isOpening(code: number | undefined): boolean {
  return code === 0x7b || code === 0x5b;
}
