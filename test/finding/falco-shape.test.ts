import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falcoSchema } from '../../triage/finding/falco-schema.ts';
import { AUDIT_FIELDS, isFalcoAlert, TEXT_FIELDS } from '../../triage/finding/falco-shape.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { anyValue, auditAlert, dropAlert, shellAlert } from './falco-alerts.ts';
import { placesOf, withValueAt } from './reading.ts';

const everyField = Object.fromEntries([...TEXT_FIELDS, ...AUDIT_FIELDS].map((name) => [name, 'x']));
const documents = [shellAlert(), auditAlert(), dropAlert(), shellAlert({}, everyField)];

function agrees(value: JsonObject): boolean {
  return isFalcoAlert(value) === falcoSchema.safeParse(value).success;
}

describe('the compiled check of a Falco alert', () => {
  it('takes what the schema takes', () => {
    for (const document of documents) {
      expect(isFalcoAlert(document)).toBe(true);
      expect(agrees(document)).toBe(true);
    }
  });

  it('agrees with the schema on alerts with values of other types in them', () => {
    const changes = fc.constantFrom(...documents).chain((document) => {
      const places = fc.constantFrom(...placesOf(document).filter((place) => place.length > 0));
      return fc.tuple(
        fc.constant(document),
        fc.array(fc.tuple(places, anyValue), { maxLength: 3 }),
      );
    });
    fc.assert(
      fc.property(changes, ([document, puts]) => {
        let changed: Json = document;
        for (const [place, value] of puts) {
          if (isThere(changed, place)) changed = withValueAt(changed, place, value);
        }
        expect(agrees(changed as JsonObject)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees with the schema on a wrong type in every field that is read', () => {
    for (const document of documents) {
      for (const place of placesOf(document).filter(({ length }) => length > 0)) {
        for (const value of [7, false, {}, [], [1], null, ''] as const) {
          expect(agrees(withValueAt(document, place, value) as JsonObject)).toBe(true);
        }
      }
    }
  });

  /** An earlier change may have put a text where an object was. */
  function isThere(value: Json, place: readonly (string | number)[]): boolean {
    let inner: Json | undefined = value;
    for (const key of place.slice(0, -1)) {
      inner = (inner as Record<string | number, Json | undefined>)[key];
      if (typeof inner !== 'object' || inner === null) return false;
    }
    return true;
  }
});
