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
  const places = KINDS.map(([name, field]) =>
    place(
      name,
      incident.resources.map((resource) => resource[field]),
    ),
  );
  return [...places, place('Remote address', incident.remoteAddresses)].filter(
    ({ values }) => values.length > 0,
  );
}

function place(name: string, named: readonly (Untrusted | undefined)[]): Place {
  const distinct = new Set(named.filter((value) => value !== undefined).map(exactText));
  const values = [...distinct].slice(0, MAX_VALUES).map(fromOutside);
  const cut = distinct.size - values.length;
  return { name, values, ...(cut > 0 && { cut }) };
}
