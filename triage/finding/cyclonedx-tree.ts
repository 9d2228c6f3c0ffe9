import { canonical } from './cyclonedx-distinct.ts';
import { isList, isObject } from './fields.ts';
import type { Json, JsonObject } from './reader.ts';

/** Components and services hold others of their kind, vulnerabilities do not. */
export type ListName = 'components' | 'services' | 'vulnerabilities';

/** An element of a list with the way back to the document: a path is only made when it is told. */
export interface Placed {
  readonly value: Json;
  readonly list: ListName;
  readonly index: number;
  readonly parent?: Placed;
  /** Where it stands, for the one element that is in no list. */
  readonly path?: string;
}

/** Every element of a document's list and of the lists inside, in the order of the document. */
export function flatten(bom: JsonObject, list: ListName): Placed[] {
  return withNested(childrenOf(bom, list));
}

/** The component that the document is about, and what is nested in it. */
export function flattenSubject(subject: JsonObject): Placed[] {
  return withNested([
    { value: subject, list: 'components', index: 0, path: '/metadata/component' },
  ]);
}

/** Keeps its own stack: a document nested ten thousand deep costs memory, not the call stack. */
function withNested(elements: readonly Placed[]): Placed[] {
  const found: Placed[] = [];
  const waiting = elements.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    if (!isObject(next.value)) continue;
    for (const child of childrenOf(next.value, next.list, next).toReversed()) waiting.push(child);
  }
  return found;
}

/** A list of the wrong type has no children: the schema's check names it. */
function childrenOf(holder: JsonObject, list: ListName, parent?: Placed): Placed[] {
  const elements = holder[list];
  if (!isList(elements)) return [];
  return elements.map((value, index) => ({ value, list, index, ...(parent && { parent }) }));
}

/** As a JSON pointer: `/components/3/components/0`. */
export function pathOf(placed: Placed): string {
  const steps: string[] = [];
  for (let at: Placed | undefined = placed; at; at = at.parent) {
    steps.push(at.path ?? `/${at.list}/${at.index}`);
  }
  return steps.toReversed().join('');
}

/**
 * An element that says the same as a brother of its own: the schema's `uniqueItems`, for lists of any
 * depth. Elements with a `bom-ref` differ, because no two have the same (which is checked first).
 * From the last to the first, so that each element's children are known before itself.
 */
export function findRepeated(elements: readonly Placed[]): Placed | undefined {
  const identities = new Map<string, number>();
  const families = new Map<Placed | undefined, Set<number>>();
  for (const element of elements.toReversed()) {
    const text = identityText(element, families.get(element));
    const identity = identities.get(text) ?? identities.size;
    identities.set(text, identity);
    const family = families.get(element.parent) ?? new Set();
    if (family.has(identity)) return element;
    families.set(element.parent, family.add(identity));
  }
  return undefined;
}

function identityText(element: Placed, children: ReadonlySet<number> | undefined): string {
  const { value, list } = element;
  if (!isObject(value)) return canonical(value);
  const ref = value['bom-ref'];
  if (typeof ref === 'string') return `ref ${ref}`;
  if (!isList(value[list])) return canonical(value);
  return `${canonical({ ...value, [list]: [] })} ${[...(children ?? [])].join()}`;
}
