import type { Location } from 'sarif';
import type { Finding } from '../../finding/finding.ts';
import { exactText } from '../../finding/untrusted.ts';
import { repositoryPath } from './repository-path.ts';

type ArtifactLocation = NonNullable<Location['physicalLocation']>['artifactLocation'];

/**
 * Where a finding is. GitHub refuses a log in which a result has no file or no line, so what is in no
 * file is put at the first line of what comes nearest: the image, the report, the package, the id.
 */
export function locationOf(finding: Finding, report?: string): Location {
  const { line } = finding.location ?? {};
  const startLine = line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : 1;
  const artifactLocation = artifactOf(finding, report);
  return {
    physicalLocation: { ...(artifactLocation && { artifactLocation }), region: { startLine } },
  };
}

function artifactOf(finding: Finding, report: string | undefined): ArtifactLocation {
  const path = repositoryPath(finding);
  if (path !== undefined) return { uri: encoded(path), uriBaseId: '%SRCROOT%' };
  const { location, resource, package: pkg, id } = finding;
  const nearest = location?.file ?? resource?.image;
  const text = nearest ? exactText(nearest) : (report ?? exactText(pkg?.name ?? id));
  return { uri: text.startsWith('/') ? `file://${encoded(text)}` : encoded(text) };
}

/** A reference that any reader decodes to the same path: a colon must not make a scheme of its start. */
function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
