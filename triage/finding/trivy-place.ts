import type { Resource } from './finding.ts';
import { Fields, isList, isObject } from './fields.ts';
import { podFamily, workloadOfPod, workloadOfReplicaSet } from './pod-owner.ts';
import type { JsonObject, ReadContext } from './reader.ts';
import { TrivyKeys } from './trivy-keys.ts';
import type { Untrusted } from './untrusted.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { WrongFields } from './wrong-fields.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What was scanned: the whole report, or one resource of a cluster's report. */
export interface TrivyArtifact {
  /** What makes the same rule here and there two causes; without tags, digests and pod suffixes. */
  readonly cause: readonly (string | undefined)[];
  /** What was scanned this time, as printed: a part of the occurrence only. */
  readonly exact: readonly (string | undefined)[];
  readonly resource?: Resource;
  /** A cluster report's resource: its configuration has no file of its own. */
  readonly inCluster: boolean;
  /** Where it stands in the document, for messages: empty or `Resources[3]`. */
  readonly path: string;
}

/**
 * The artifact of a report for one target. Works on the whole document, and on a document whose
 * `Results` were emptied, because only `ArtifactName`, `ArtifactType` and `Metadata` are looked at.
 */
export function trivyArtifact(report: JsonObject, wrong: WrongFields): TrivyArtifact {
  const fields = new Fields(report, (path, expected) => wrong.add(path, expected));
  const name = fields.string('ArtifactName') ?? '';
  const image = imageOf(fields.string('ArtifactType'), name, fields.object('Metadata'));
  if (!image)
    return { cause: ['path', stableArtifact(name)], exact: [name], inCluster: false, path: '' };
  return {
    cause: ['image', imageRepository(exactText(image.image))],
    exact: [name, image.imageDigest && exactText(image.imageDigest)],
    resource: image,
    inCluster: false,
    path: '',
  };
}

type Image = Resource & { readonly image: Untrusted };

function imageOf(
  type: string | undefined,
  name: string,
  metadata: Fields | undefined,
): Image | undefined {
  return trivyImage({
    name: type === 'container_image' && name !== '' ? name : undefined,
    tag: firstText(metadata, 'RepoTags'),
    repoDigest: firstText(metadata, 'RepoDigests'),
  });
}

/**
 * An image as a running pod prints it: the name that was scanned, but the tag inside where that was
 * an archive or an SBOM; the registry's digest. Trivy's ImageID is no substitute: it is the digest of
 * the image's configuration, which no pod prints, so it would tell one image apart from itself.
 */
export function trivyImage(said: {
  readonly name: string | undefined;
  readonly tag: string | undefined;
  readonly repoDigest: string | undefined;
}): Image | undefined {
  const { name, tag, repoDigest } = said;
  const image = name !== undefined && isArchive(name) ? (tag ?? name) : (name ?? tag);
  if (image === undefined) return undefined;
  const at = repoDigest?.lastIndexOf('@') ?? -1;
  const digest = repoDigest !== undefined && at >= 0 ? repoDigest.slice(at + 1) : undefined;
  return { image: fromOutside(image), ...(digest && { imageDigest: fromOutside(digest) }) };
}

function firstText(fields: Fields | undefined, key: string): string | undefined {
  return fields?.list(key).find((element) => typeof element === 'string' && element !== '') as
    | string
    | undefined;
}

function isArchive(name: string): boolean {
  return /\.(tar|tgz|tar\.gz)$/.test(name) || name.startsWith('/') || name.startsWith('./');
}

/** `registry:5000/app:1.2@sha256:…` to `registry:5000/app`: a new build is no new cause. */
export function imageRepository(image: string): string {
  const named = image.split('@', 1)[0] ?? image;
  const colon = named.lastIndexOf(':');
  return colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
}

/** A folder given by its absolute path lies elsewhere on every machine; a relative one does not. */
function stableArtifact(name: string): string {
  if (name === '.' || name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name)) return '';
  return name;
}

const OWNERS = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
]);

/** The artifact of one element of a cluster report's `Resources` (or of its older lists). */
export function trivyClusterArtifact(
  report: JsonObject,
  element: JsonObject,
  at: { readonly path: string; readonly context: ReadContext; readonly wrong: WrongFields },
): TrivyArtifact {
  const fields = new Fields(element, at.wrong.at(at.path));
  const cluster = clusterName(report, at.context);
  const kind = fields.string('Kind') ?? '';
  const name = fields.text('Name');
  const resource: Draft<Resource> = {};
  if (cluster) resource.cluster = cluster;
  const namespace = fields.text('Namespace');
  if (namespace) resource.namespace = namespace;
  if (name && OWNERS.has(kind)) resource.workload = name;
  if (name && kind === 'Pod') {
    resource.pod = name;
    const owner = workloadOfPod(exactText(name));
    if (owner !== undefined) resource.workload = fromOutside(owner);
  }
  if (name && (kind === 'Node' || kind === 'NodeInfo')) resource.node = name;
  Object.assign(resource, clusterImage(element, fields));
  return {
    cause: clusterCause(resource, kind, name),
    exact: [name && exactText(name), resource.image && exactText(resource.image)],
    resource,
    inCluster: true,
    path: at.path,
  };
}

function clusterName(report: JsonObject, context: ReadContext): Untrusted | undefined {
  const name = report['ClusterName'];
  if (typeof name === 'string' && name !== '') return fromOutside(name);
  return context.cluster === undefined ? undefined : fromOutside(context.cluster);
}

function clusterCause(
  resource: Resource,
  kind: string,
  name: Untrusted | undefined,
): readonly (string | undefined)[] {
  return [
    'cluster',
    resource.cluster && exactText(resource.cluster),
    resource.namespace && exactText(resource.namespace),
    kind,
    name && stableName(kind, exactText(name)),
    resource.image && imageRepository(exactText(resource.image)),
  ];
}

/** A Job that a CronJob made ends with the minute that it was due, counted since 1970. */
const SCHEDULED_SUFFIX = /-\d{8,10}$/;

function stableName(kind: string, name: string): string {
  if (kind === 'Pod') return podFamily(name);
  if (kind === 'ReplicaSet') return workloadOfReplicaSet(name);
  return kind === 'Job' ? name.replace(SCHEDULED_SUFFIX, '') : name;
}

/**
 * Which of a workload's images was scanned: `Metadata` says it (an object, in newer reports a list),
 * else the target of the operating system's packages, `image (os version)`. Two images: none.
 */
function clusterImage(element: JsonObject, fields: Fields): Resource {
  const metadata = isList(element['Metadata'])
    ? fields.objects('Metadata')
    : [fields.object('Metadata')].filter((one) => one !== undefined);
  if (metadata.length > 1) return {};
  const image = imageOf(undefined, '', metadata[0]);
  if (image) return image;
  const targets = fields.list('Results').flatMap((result) => {
    const target = isObject(result) && result['Class'] === 'os-pkgs' ? result['Target'] : undefined;
    return typeof target === 'string' ? [withoutOs(target)] : [];
  });
  const [target] = targets;
  return targets.length === 1 && target ? { image: fromOutside(target) } : {};
}

/** `alpine:3.10 (alpine 3.10.9)` to `alpine:3.10`. */
function withoutOs(target: string): string {
  const open = target.lastIndexOf(' (');
  return open > 0 && target.endsWith(')') ? target.slice(0, open) : target;
}

/** One element of `Results`, as far as its rows need it. */
export interface TrivyPlace {
  readonly artifact: TrivyArtifact;
  /** Where it stands in the document: `Results[0]`, `Resources[3].Results[0]`. */
  readonly path: string;
  readonly target?: Untrusted;
  readonly type: string;
  readonly keys: TrivyKeys;
}

/**
 * Reads `Target`, `Class` and `Type` of one result. Into the cause goes the target without version
 * numbers, and nothing where it only repeats the image with its operating system, or the resource.
 */
export function trivyPlace(
  artifact: TrivyArtifact,
  result: JsonObject,
  at: { readonly index: number; readonly wrong: WrongFields },
): TrivyPlace {
  const path = `${artifact.path === '' ? '' : `${artifact.path}.`}Results[${at.index}]`;
  const fields = new Fields(result, at.wrong.at(path));
  const target = fields.text('Target');
  const kind = fields.string('Class') ?? '';
  const type = fields.string('Type') ?? '';
  const text = target ? exactText(target) : '';
  const repeats =
    kind === 'os-pkgs' ||
    (kind === '' && withoutOs(text) !== text) ||
    (artifact.inCluster && kind === 'config');
  return {
    artifact,
    path,
    ...(target && { target }),
    type,
    keys: new TrivyKeys({
      cause: [...artifact.cause, repeats ? '' : withoutVersions(text)],
      exact: [...artifact.exact, target && text],
    }),
  };
}

/** `site-packages/foo-1.2.3.dist-info` and `…/8.0.22/…` stay one cause over an upgrade. */
export function withoutVersions(path: string): string {
  return path.replace(/\d+(?:\.\d+)+/g, '#');
}
