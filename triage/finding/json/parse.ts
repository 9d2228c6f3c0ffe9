import { isList, isObject } from '../fields.ts';
import type { Json, JsonObject } from '../reader.ts';
import { decodeUtf8 } from './encoding.ts';
import { FaultError, notJson, notUtf8, truncated } from './fault.ts';
import type { Limits } from './limits.ts';
import { FAULTY, MORE, ValueScan } from './value-scan.ts';

const MOST_LOOKED_AT = 1024 * 1024;

/** What a document is made of: a reader is asked about nothing else. */
export type Container = JsonObject | readonly Json[];

export function isContainer(value: Json): value is Container {
  return isObject(value) || isList(value);
}

/** Parses bytes whose depth was checked; throws a FaultError. */
export function parseBytes(bytes: Uint8Array): Json {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new FaultError(notUtf8());
  return parseText(text);
}

export function parseText(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new FaultError(notJson(whyNotJson(text, error)));
  }
}

/**
 * V8's own message quotes the text, which may hold secrets and control characters: only its position
 * is taken from it.
 */
function whyNotJson(text: string, error: unknown): string {
  if (hasTrailingComma(text)) return 'it is no JSON: a comma stands before a closing bracket';
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? 'it is no JSON' : `it is no JSON (at character ${position})`;
}

/** The usual fault of JSON written by hand; looked for only in what is known to be no JSON. */
function hasTrailingComma(text: string): boolean {
  if (text.length > MOST_LOOKED_AT) return false;
  return /,\s*[}\]]/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'));
}

/**
 * Whether a text may nest deeper than the limit: a native count of its opening brackets, which costs
 * a hundredth of parsing it. A text without that many of them cannot.
 */
function mayBeDeep(text: string, limit: number): boolean {
  if (text.length < 2 * limit) return false;
  let count = 0;
  for (const bracket of ['{', '[']) {
    let at = text.indexOf(bracket);
    while (at >= 0) {
      count += 1;
      if (count > limit) return true;
      at = text.indexOf(bracket, at + 1);
    }
  }
  return false;
}

/** Throws where a text nests too deep (or where its structure is broken). */
export function checkDepth(text: string, limits: Limits): void {
  if (!mayBeDeep(text, limits.depth)) return;
  const scan = new ValueScan(limits);
  const end = scan.run(Buffer.from(text));
  if (end === FAULTY && scan.fault) throw new FaultError(scan.fault);
  if (end === MORE) throw new FaultError(truncated());
}
