import type { Resource } from '../finding/finding.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Incident } from '../incident/incident.ts';

/** Where it happened, one kind of thing a line, from the outside in. */
export interface Place {
  readonly name: string;
  readonly values: readonly Untrusted[];
  readonly cut?: number;
}

const MAX_VALUES = 10;

const KINDS: readonly (readonly [name: string, field: keyof Resource])[] = [
  ['Account', 'account'],
  ['Region', 'region'],
  ['Cluster', 'cluster'],
  ['Namespace', 'namespace'],
  ['Workload', 'workload'],
  ['Pod', 'pod'],
  ['Container', 'container'],
  ['Container id', 'containerId'],
  ['Image', 'image'],
  ['Image digest', 'imageDigest'],
  ['Node', 'node'],
  ['Instance', 'instanceId'],
  ['Principal', 'principal'],
  ['Role session', 'roleSession'],
  ['Access key', 'accessKeyId'],
];

export function placesOf(incident: Incident): readonly Place[] {
  const peers = placed('Remote address', incident.remoteAddresses);
  return [...placesIn(incident.resources), peers].filter(({ values }) => values.length > 0);
}

/** What one resource says, in the same order. */
export function* namesIn(resource: Resource): Generator<readonly [name: string, value: Untrusted]> {
  for (const [name, field] of KINDS) {
    const value = resource[field];
    if (value !== undefined) yield [name, value];
  }
}

export function placesIn(resources: readonly Resource[]): readonly Place[] {
  const places = KINDS.map(([name, field]) =>
    placed(
      name,
      resources.map((resource) => resource[field]),
    ),
  );
  return places.filter(({ values }) => values.length > 0);
}

function placed(name: string, named: readonly (Untrusted | undefined)[]): Place {
  const texts = new Set(named.filter((value) => value !== undefined).map(exactText));
  const distinct = name === 'Container id' ? withoutShort(texts) : [...texts];
  const values = distinct.slice(0, MAX_VALUES).map(fromOutside);
  const cut = distinct.length - values.length;
  return { name, values, ...(cut > 0 && { cut }) };
}

/** Falco prints the first 12 digits of the id that others print whole. */
function withoutShort(ids: ReadonlySet<string>): readonly string[] {
  const beginnings = new Set([...ids].filter((id) => id.length > 12).map((id) => id.slice(0, 12)));
  return [...ids].filter((id) => !beginnings.has(id));
}
