import { Fields, isObject } from './fields.ts';
import type { Json, JsonObject } from './reader.ts';
import type { WrongFields } from './wrong-fields.ts';

export interface Location {
  readonly file?: string;
  readonly line?: number;
  /** A class or function, where the tool knows no file; a part of the keys only. */
  readonly logical?: string;
  /** Lines, columns and offsets as printed: what tells two results of one line apart. */
  readonly region: readonly (number | undefined)[];
}

const REGION = [
  'startLine',
  'startColumn',
  'endLine',
  'endColumn',
  'charOffset',
  'byteOffset',
] as const;

/** Longest chain of base ids that is followed: a log may lead them in a circle. */
const MAX_BASES = 8;

/** Finds the file and the line of a result's first physical location, for the results of one run. */
export function locator(
  run: JsonObject,
  wrong: WrongFields,
  path: string,
): (result: Fields) => Location {
  const fields = new Fields(run, wrong.at(path));
  const prefix = baseFinder(fields.object('originalUriBaseIds'));
  const artifacts = fields.list('artifacts');
  return (result) => {
    const physical = firstPhysical(result);
    if (!physical) return logicalOf(result);
    const file = fileOf(physical.object('artifactLocation'), artifacts, prefix);
    const region = physical.object('region');
    const line = region?.number('startLine');
    const whole = line !== undefined && Number.isSafeInteger(line) && line > 0;
    return {
      ...(file !== undefined && { file }),
      ...(whole && { line }),
      region: REGION.map((key) => region?.number(key)),
    };
  };
}

function firstPhysical(result: Fields): Fields | undefined {
  for (const location of result.objects('locations')) {
    const physical = location.object('physicalLocation');
    if (physical) return physical;
  }
  return undefined;
}

function logicalOf(result: Fields): Location {
  for (const location of result.objects('locations')) {
    const [first] = location.objects('logicalLocations');
    const logical = first?.string('fullyQualifiedName') ?? first?.string('name');
    if (logical !== undefined) return { logical, region: [] };
  }
  return { region: [] };
}

function fileOf(
  location: Fields | undefined,
  artifacts: readonly Json[],
  prefix: (id: string | undefined) => string,
): string | undefined {
  if (!location) return undefined;
  const uri = location.string('uri');
  if (uri !== undefined && uri !== '') return pathOf(uri, prefix(location.string('uriBaseId')));
  // §3.4.5: the location may only point into the run's table of artifacts.
  const artifact = artifacts[location.number('index') ?? -1];
  const known = isObject(artifact) ? artifact['location'] : undefined;
  if (!isObject(known) || typeof known['uri'] !== 'string' || known['uri'] === '') return undefined;
  const base = known['uriBaseId'];
  return pathOf(known['uri'], prefix(typeof base === 'string' ? base : undefined));
}

/** The path as a person writes it: relative to the checkout where it is, without `file://` else. */
function pathOf(uri: string, prefix: string): string {
  if (/^file:\/\//i.test(uri))
    return decoded(uri.replace(/^file:\/\/(?:localhost)?(?:\/(?=[A-Za-z]:))?/i, ''));
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(uri)) return uri;
  return decoded(/^(?:\/|[A-Za-z]:)/.test(uri) ? uri : prefix + uri);
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // Not every tool encodes: `100%.txt` is a name, and stays as it is printed.
    return path;
  }
}

/**
 * What stands before a relative path: the bases that are relative themselves (`src/` below the
 * checkout). An absolute base is the checkout's place on the machine that scanned, and is left out.
 */
function baseFinder(bases: Fields | undefined): (id: string | undefined) => string {
  const known = new Map<string, string>();
  return (id) => {
    if (id === undefined || !bases) return '';
    let prefix = known.get(id);
    if (prefix === undefined) {
      prefix = prefixOf(bases, id);
      known.set(id, prefix);
    }
    return prefix;
  };
}

function prefixOf(bases: Fields, first: string): string {
  let prefix = '';
  let id: string | undefined = first;
  for (let depth = 0; id !== undefined && depth < MAX_BASES; depth += 1) {
    const base: Fields | undefined = bases.object(id);
    const uri = base?.string('uri');
    if (uri !== undefined && /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/.test(uri)) return prefix;
    if (uri !== undefined && uri !== '') prefix = (uri.endsWith('/') ? uri : `${uri}/`) + prefix;
    id = base?.string('uriBaseId');
  }
  return prefix;
}
