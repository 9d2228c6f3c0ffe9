import type { ArtifactNames, DocumentFacts } from './document-facts.ts';
import type { Fields } from './fields.ts';
import { earlier, later } from './instant.ts';
import type { Instant } from './instant.ts';
import { quietFields, textsOf } from './quiet-fields.ts';
import type { JsonObject } from './reader.ts';

/** Each run names what it looked at; a log is as old as its oldest run. */
export function sarifFacts(log: JsonObject): DocumentFacts {
  const runs = quietFields(log).objects('runs');
  const createdAt = oldest(runs.map(endOf));
  const isImage = runs.some((run) => run.object('properties')?.text('imageName') !== undefined);
  return {
    source: 'sarif',
    subject: isImage ? 'image' : 'files',
    artifacts: runs.map(artifactOf),
    ...(createdAt && { createdAt }),
    classes: textsOf(runs.map(categoryOf)),
    tools: textsOf(runs.map((run) => run.object('tool')?.object('driver')?.string('name'))),
  };
}

/** §3.28 names revisions; digests stand only in the property bag of Trivy's own SARIF. */
function artifactOf(run: Fields): ArtifactNames {
  const provenance = run.objects('versionControlProvenance');
  const bag = run.object('properties');
  const repoDigests = (bag?.list('repoDigests') ?? []).filter((text) => typeof text === 'string');
  return {
    commits: textsOf(provenance.map((details) => details.string('revisionId'))),
    digests: textsOf([
      ...repoDigests.map((text) => text.slice(text.lastIndexOf('@') + 1)),
      bag?.string('imageID'),
    ]),
  };
}

/** §3.17.2: what stands before the last slash is the category, behind it this run's own name. */
function categoryOf(run: Fields): string | undefined {
  const id = run.object('automationDetails')?.string('id') ?? '';
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

function endOf(run: Fields): Instant | undefined {
  const ends = run
    .objects('invocations')
    .map((invocation) => invocation.instant('endTimeUtc') ?? invocation.instant('startTimeUtc'))
    .filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : ends.reduce(later);
}

function oldest(ends: readonly (Instant | undefined)[]): Instant | undefined {
  const known = ends.filter((end) => end !== undefined);
  return known.length === 0 || known.length < ends.length ? undefined : known.reduce(earlier);
}
