import { checkTrivyReport, readTrivyResults } from './trivy.ts';
import type { Finding } from './finding.ts';
import type { InParts, RowsPart } from './reader.ts';
import { ListLengths, trivyFacts } from './trivy-facts.ts';
import { TRIVY_ROW_MEMBERS } from './trivy-members.ts';
import { trivyArtifact, trivyPlace } from './trivy-place.ts';
import type { TrivyPlace } from './trivy-place.ts';
import { readTrivyElement, TRIVY_LISTS } from './trivy-rows.ts';
import { WrongFields } from './wrong-fields.ts';

/**
 * Trivy's report of one artifact, part by part. Trivy writes what was scanned before `Results`, and
 * `Target`, `Class` and `Type` before a result's lists; a report whose members were sorted by name
 * has only the version behind them.
 */
export const trivyInParts: InParts = {
  list: 'Results',
  elementHead: ['Target', 'Class', 'Type'],
  rowMembers: TRIVY_ROW_MEMBERS,
  mayFollow: { SchemaVersion: 2, Trivy: {}, ReportID: '' },
  start(head) {
    const wrong = new WrongFields('trivy');
    const artifact = trivyArtifact(head, wrong);
    const lengths = new ListLengths();
    const places = placesOf((element, index) => {
      // What is wrong with the result itself is told at the end, with the skeleton.
      return trivyPlace(artifact, element, { index, wrong: new WrongFields('trivy') });
    });
    return {
      rows: (part) => {
        lengths.add(part);
        return readRows(part, places(part), wrong);
      },
      *end(skeleton) {
        yield* readTrivyResults(checkTrivyReport(skeleton), artifact, wrong);
        yield* wrong.lines();
      },
      about: (skeleton) => trivyFacts(skeleton, lengths),
    };
  },
};

type PlaceOf = (element: RowsPart['element'], index: number) => TrivyPlace;

/** The place of the latest element: its rows come in many parts. */
function placesOf(place: PlaceOf): (part: RowsPart) => TrivyPlace {
  let latest: { readonly index: number; readonly place: TrivyPlace } | undefined;
  return ({ element, elementIndex }) => {
    if (latest?.index !== elementIndex) {
      latest = { index: elementIndex, place: place(element, elementIndex) };
    }
    return latest.place;
  };
}

function* readRows(part: RowsPart, place: TrivyPlace, wrong: WrongFields): Generator<Finding> {
  const list = TRIVY_LISTS.find((name) => name === part.list);
  if (list === undefined) return; // `Packages` and others hold no findings
  const { rows, firstIndex } = part;
  for (let index = 0; index < rows.length; index += 1) {
    const element = rows[index] ?? null;
    yield readTrivyElement(list, place, { element, index: firstIndex + index, wrong });
  }
}
