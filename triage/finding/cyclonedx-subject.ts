import { textOf } from './cyclonedx-document.ts';
import type { CycloneDxDocument } from './cyclonedx-document.ts';
import { isList, isObject } from './fields.ts';
import type { Resource } from './finding.ts';
import { parseInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import { parsePurl } from './purl.ts';
import type { JsonObject } from './reader.ts';
import { imageRepository } from './trivy-place.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** What a document's rows have in common. */
export interface CycloneDxSubject {
  /** What makes the same package here and there two causes; without tags and digests. */
  readonly cause: readonly (string | undefined)[];
  /** This document and no other: a part of the occurrence only. */
  readonly exact: readonly (string | number | undefined)[];
  /** Present where the document is about a container. */
  readonly resource?: Resource;
  /** When the document was written. */
  readonly writtenAt?: Instant;
}

export function subjectOf(document: CycloneDxDocument): CycloneDxSubject {
  const { bom, subject } = document;
  const resource = subject?.['type'] === 'container' ? imageOf(subject) : undefined;
  const writtenAt = writtenAtOf(bom);
  const name = subject && textOf(subject, 'name');
  const version = bom['version'];
  return {
    cause: resource
      ? ['image', imageRepository(exactText(resource.image))]
      : [subject && exactTextOf(subject, 'group'), name && exactText(name)],
    exact: [
      exactTextOf(bom, 'serialNumber'),
      typeof version === 'number' ? version : undefined,
      resource?.imageDigest && exactText(resource.imageDigest),
      name && exactText(name),
      writtenAt,
    ],
    ...(resource && { resource }),
    ...(writtenAt && { writtenAt }),
  };
}

function exactTextOf(object: JsonObject, key: string): string | undefined {
  const text = textOf(object, key);
  return text && exactText(text);
}

function writtenAtOf(bom: JsonObject): Instant | undefined {
  const metadata = bom['metadata'];
  const timestamp = isObject(metadata) ? metadata['timestamp'] : undefined;
  return typeof timestamp === 'string' ? parseInstant(timestamp) : undefined;
}

type Image = Resource & { readonly image: Untrusted };

/**
 * A container's name holds its tag with some tools (`app:1.2`), while others put the tag or the digest
 * into `version`. The registry's digest stands in the purl (`pkg:oci/app@sha256:…`).
 */
export function imageOf(subject: JsonObject): Image | undefined {
  const written = exactTextOf(subject, 'name');
  if (written === undefined) return undefined;
  const name = isArchive(written) ? (property(subject, TRIVY_TAG) ?? written) : written;
  const version = exactTextOf(subject, 'version');
  const isDigest = version?.startsWith('sha256:') === true;
  const isTagged = name.includes('@') || imageRepository(name) !== name;
  const image = version === undefined || isDigest || isTagged ? name : `${name}:${version}`;
  const digest = digestInPurl(subject) ?? (isDigest ? version : undefined);
  return {
    image: fromOutside(image),
    ...(digest !== undefined && { imageDigest: fromOutside(digest) }),
  };
}

/** Where Trivy says what an archive was exported from. */
const TRIVY_TAG = 'aquasecurity:trivy:RepoTag';

function isArchive(name: string): boolean {
  return /\.(?:tar|tgz|tar\.gz)$/.test(name);
}

function property(subject: JsonObject, name: string): string | undefined {
  const properties = subject['properties'];
  if (!isList(properties)) return undefined;
  for (const entry of properties) {
    if (isObject(entry) && entry['name'] === name) return exactTextOf(entry, 'value');
  }
  return undefined;
}

function digestInPurl(subject: JsonObject): string | undefined {
  const purl = parsePurl(exactTextOf(subject, 'purl') ?? '');
  const isImage = purl?.type === 'oci' || purl?.type === 'docker';
  return isImage && purl.version?.startsWith('sha256:') === true ? purl.version : undefined;
}
