import { readFileSync } from 'node:fs';
import { keyed } from '../../triage/finding/finding.ts';
import type { Finding, KeyedFinding } from '../../triage/finding/finding.ts';
import type { Json, JsonObject, Reader } from '../../triage/finding/reader.ts';
import { ReadError } from '../../triage/finding/read-error.ts';

export function fixture(name: string): JsonObject {
  const url = new URL(`./fixtures/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as JsonObject;
}

/** With their keys as texts, which can be compared. */
export function readAll(reader: Reader, value: JsonObject | readonly Json[]): KeyedFinding[] {
  return Array.from(reader.read(value, { file: 'report.json' }), keyed);
}

/** A finding as a person or a script sees it: `Untrusted` is a plain text at run time. */
export function plain(finding: Finding | undefined): JsonObject {
  return JSON.parse(JSON.stringify(finding ?? null)) as JsonObject;
}

/** How many findings there are of each of something. */
export function countBy(
  findings: readonly Finding[],
  by: (finding: Finding) => string | undefined,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of findings) {
    const key = by(finding) ?? 'none';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The code with which reading is refused, or undefined. Any other error is the test's own failure. */
export function refusal(
  reader: Reader,
  value: JsonObject | readonly Json[],
): ReadError | undefined {
  try {
    readAll(reader, value);
    return undefined;
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}

/** Every place of a value, as the keys that lead there. */
export function placesOf(
  value: Json,
  at: readonly (string | number)[] = [],
): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? value.map((element, index): [number, Json] => [index, element as Json])
    : Object.entries(value).map(([key, inner]): [string, Json] => [key, inner ?? null]);
  return [[...at], ...entries.flatMap(([key, inner]) => placesOf(inner, [...at, key]))];
}

/** A copy with another value at a place. */
export function withValueAt(value: Json, place: readonly (string | number)[], put: Json): Json {
  const [key, ...rest] = place;
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((element, index) =>
      index === key ? withValueAt(element as Json, rest, put) : (element as Json),
    );
  const object = value as JsonObject;
  return { ...object, [key]: withValueAt(object[key] ?? null, rest, put) };
}

export function valueAt(value: Json, place: readonly (string | number)[]): Json {
  return place.reduce<Json>(
    (inner, key) => (inner as Record<string | number, Json>)[key] ?? null,
    value,
  );
}
