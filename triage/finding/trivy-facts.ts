import type { DocumentFacts } from './document-facts.ts';
import { isObject } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Package } from './finding.ts';
import { quietFields, textsOf } from './quiet-fields.ts';
import type { Json, JsonObject, RowsPart } from './reader.ts';
import { trivyArtifact } from './trivy-place.ts';
import { fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';
import { WrongFields } from './wrong-fields.ts';

/** What the lists of each result held, as far as facts need it, where a report is read in parts. */
export class ListLengths {
  readonly #seen = new Map<string, number>();
  readonly packages: Package[] = [];

  add({ elementIndex, list, rows }: RowsPart): void {
    const key = `${elementIndex} ${list}`;
    this.#seen.set(key, (this.#seen.get(key) ?? 0) + rows.length);
    if (list === 'Packages') this.packages.push(...packagesIn(rows));
  }

  of(elementIndex: number, list: string): number {
    return this.#seen.get(`${elementIndex} ${list}`) ?? 0;
  }
}

/** Of the whole report; or of its skeleton, with the lengths of the lists that were emptied. */
export function trivyFacts(report: JsonObject, lengths = new ListLengths()): DocumentFacts {
  const fields = quietFields(report);
  const metadata = fields.object('Metadata');
  const osFamily = metadata?.object('OS')?.text('Family');
  const createdAt = fields.instant('CreatedAt');
  const results = fields.slots('Results');
  const image = trivyArtifact(report, new WrongFields('trivy')).resource;
  const digests = textsOf([...repoDigests(metadata), metadata?.string('ImageID')]);
  return {
    source: 'trivy',
    subject: subjectOf(fields, digests.length > 0),
    artifacts: [{ commits: textsOf([metadata?.string('Commit')]), digests }],
    ...(createdAt && { createdAt }),
    classes: textsOf(results.map((result) => result?.string('Class'))),
    tools: [fromOutside('trivy')],
    ...(osFamily && { osFamily }),
    ...(image && { image }),
    ...listedIn(image?.image, results, lengths),
    packages: results.reduce(
      (sum, result, index) => sum + (result ? packagesOf(result, index, lengths) : 0),
      0,
    ),
  };
}

/** Relays drop `ArtifactType`; an image's id or digest says it as well. */
function subjectOf(report: Fields, hasDigest: boolean): DocumentFacts['subject'] {
  if (report.value('ClusterName') !== undefined) return 'cluster';
  return hasDigest || report.string('ArtifactType') === 'container_image' ? 'image' : 'files';
}

/** `repository@sha256:…` */
function repoDigests(metadata: Fields | undefined): Json[] {
  const written = metadata?.list('RepoDigests') ?? [];
  return written
    .filter((value) => typeof value === 'string' && value.includes('@'))
    .map((value) => (value as string).slice((value as string).lastIndexOf('@') + 1));
}

/** Packages are listed only where that was asked for; else rows on them show that they were seen. */
function packagesOf(result: Fields, index: number, lengths: ListLengths): number {
  const length = (list: string): number => result.list(list).length + lengths.of(index, list);
  return length('Packages') || length('Vulnerabilities');
}

function listedIn(
  image: Untrusted | undefined,
  results: readonly (Fields | undefined)[],
  { packages: before }: ListLengths,
): Pick<DocumentFacts, 'listed'> {
  const here = results.flatMap((result) => packagesIn(result?.list('Packages') ?? []));
  const packages = [...before, ...here];
  if (packages.length === 0) return {};
  return { listed: [{ ...(image && { image }), packages }] };
}

/** Only those with a purl: an OS package's `Version` lacks epoch and release, which stand beside it. */
function packagesIn(rows: readonly Json[]): Package[] {
  return rows.filter(isObject).flatMap((row) => {
    const fields = quietFields(row);
    const name = fields.text('Name');
    const purl = fields.object('Identifier')?.text('PURL');
    return name && purl ? [{ name, purl }] : [];
  });
}
