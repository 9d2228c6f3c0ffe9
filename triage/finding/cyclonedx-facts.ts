import type { ArtifactNames, DocumentFacts } from './document-facts.ts';
import { isList, isObject } from './fields.ts';
import type { Fields } from './fields.ts';
import { imageOf } from './cyclonedx-subject.ts';
import { decoded, parsePurl } from './purl.ts';
import { quietFields, textsOf } from './quiet-fields.ts';
import type { Json, JsonObject } from './reader.ts';

/** What the document's metadata says; the specification has no field of its own for a revision. */
export function cyclonedxFacts(bom: JsonObject): DocumentFacts {
  const fields = quietFields(bom);
  const metadata = fields.object('metadata');
  const subject = metadata?.object('component');
  const image = imageIn(bom);
  const createdAt = metadata?.instant('timestamp');
  const components = allComponents(bom);
  return {
    source: 'cyclonedx',
    subject: subject?.string('type') === 'container' ? 'image' : 'files',
    artifacts: [subject ? artifactOf(subject) : { commits: [], digests: [] }],
    ...(createdAt && { createdAt }),
    classes: textsOf(components.map((component) => component['type'])),
    tools: textsOf(toolsOf(metadata)),
    packages: components.length,
    ...(image && { image }),
    ...(isPartial(fields) && { isPartial: true }),
  };
}

function imageIn(bom: JsonObject): DocumentFacts['image'] {
  const metadata = bom['metadata'];
  const subject = isObject(metadata) ? metadata['component'] : undefined;
  return isObject(subject) && subject['type'] === 'container' ? imageOf(subject) : undefined;
}

/** `incomplete`, `incomplete_first_party_only` and their like; `unknown` is what silence says too. */
function isPartial(bom: Fields): boolean {
  const said = bom.objects('compositions').map((each) => each.string('aggregate'));
  return said.some((aggregate) => aggregate?.startsWith('incomplete'));
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
const DIGEST = /^sha256:[0-9a-f]{64}$/i;

function artifactOf(subject: Fields): ArtifactNames {
  const text = subject.string('purl') ?? '';
  const names = [parsePurl(text)?.version, subject.string('version')];
  const commits = (subject.object('pedigree')?.objects('commits') ?? []).map((commit) =>
    commit.string('uid'),
  );
  const revision = /[?&]vcs_url=[^&#]*(?:@|%40)([0-9a-f]{40,64})(?:[&#]|$)/i.exec(text)?.[1];
  return {
    commits: textsOf([...names.filter((name) => COMMIT.test(name ?? '')), revision, ...commits]),
    digests: textsOf([
      ...names.filter((name) => DIGEST.test(name ?? '')),
      ...subject.objects('properties').flatMap(digestOf),
    ]),
  };
}

/** Where Trivy writes the image's own id and its digests in the registries. */
function digestOf(property: Fields): string[] {
  const value = property.string('value') ?? '';
  if (property.string('name') === 'aquasecurity:trivy:ImageID') return [value];
  if (property.string('name') !== 'aquasecurity:trivy:RepoDigest') return [];
  return [decoded(value.slice(value.lastIndexOf('@') + 1)) ?? ''];
}

/** A list until 1.4; since 1.5 components and services too. */
function toolsOf(metadata: Fields | undefined): (string | undefined)[] {
  const tools = metadata?.value('tools');
  if (isList(tools)) return metadata?.objects('tools').map((tool) => tool.string('name')) ?? [];
  const kinds = ['components', 'services'];
  const named = kinds.flatMap((kind) => metadata?.object('tools')?.objects(kind) ?? []);
  return named.map((tool) => tool.string('name'));
}

/** Nested ones too; a list of what is still to be seen, because nesting may be deep. */
function allComponents(bom: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const open: (Json | undefined)[] = [bom['components']];
  while (open.length > 0) {
    const list = open.pop();
    if (!isList(list)) continue;
    for (const component of list) {
      if (!isObject(component)) continue;
      found.push(component);
      open.push(component['components']);
    }
  }
  return found;
}
