import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { trivyFacts, ListLengths } from '../../triage/finding/trivy-facts.ts';
import { TRIVY_ROW_MEMBERS } from '../../triage/finding/trivy-members.ts';
import { trivyArtifact, trivyPlace } from '../../triage/finding/trivy-place.ts';
import { readTrivyElement, TRIVY_LISTS } from '../../triage/finding/trivy-rows.ts';
import { WrongFields } from '../../triage/finding/wrong-fields.ts';

/** Objects that hold what is asked of them, and objects where those hold objects; all of it is noted. */
function noting(asked: Set<string>, held: object, path: readonly string[] = []): JsonObject {
  const note = (key: string | symbol): string => {
    const name = [...path, String(key)].join('.');
    asked.add(name);
    return name;
  };
  return new Proxy(held as JsonObject, {
    getOwnPropertyDescriptor: (object, key) => {
      note(key);
      return Reflect.getOwnPropertyDescriptor(object, key);
    },
    get: (object, key) => {
      const name = note(key);
      const value = (object as Record<string | symbol, unknown>)[key];
      return typeof value === 'object' && value !== null
        ? noting(asked, value, name.split('.'))
        : value;
    },
  });
}

const ROW = { PkgIdentifier: {}, CauseMetadata: {}, Identifier: {} };
/** Each kind that an `ExperimentalModifiedFindings` row may wrap. */
const TYPES = ['vulnerability', 'misconfiguration', 'secret', 'license'];

describe('the members of rows that are read', () => {
  it.each(TRIVY_LISTS)('of %s are those that are handed over in parts', (list) => {
    const asked = new Set<string>();
    const wrong = new WrongFields('trivy');
    const place = trivyPlace(trivyArtifact({ ArtifactName: 'a' }, wrong), {}, { index: 0, wrong });
    const names = { PkgName: 'p', Name: 'n', Title: '', ID: '' };
    for (const row of [ROW, { ...ROW, ...names }, { ...ROW, AVDID: 'x', FilePath: 'f' }]) {
      for (const Type of TYPES) {
        const element = noting(asked, { ...row, Type, Finding: row });
        readTrivyElement(list, place, { element, index: 0, wrong });
      }
    }
    const holders = ['PkgIdentifier', 'CauseMetadata', 'Finding'].flatMap((name) => [
      name,
      `Finding.${name}`,
    ]);
    const read = [...asked].filter((name) => !holders.includes(name));
    const handedOver = TRIVY_ROW_MEMBERS[list].map((path) => path.join('.'));
    expect(read.toSorted()).toEqual(handedOver.toSorted());
  });

  it('of packages are those that are handed over in parts', () => {
    const asked = new Set<string>();
    const rows = [noting(asked, { ...ROW, Name: 'p' })];
    const lengths = new ListLengths();
    lengths.add({ element: {}, elementIndex: 0, list: 'Packages', rows, firstIndex: 0 });
    trivyFacts({}, lengths);
    asked.delete('Identifier');
    expect([...asked].toSorted()).toEqual(['Identifier.PURL', 'Name']);
    expect(TRIVY_ROW_MEMBERS.Packages).toEqual([['Name'], ['Identifier', 'PURL']]);
  });
});
