import type { ItemKey, ItemValue } from './store.ts';
import { IncidentError } from './incident-error.ts';

/** A kind of item: how its values are written and read. */
export interface ItemKind<T> {
  readonly name: string;
  encode(value: T): ItemValue;
  decode(value: ItemValue): T;
}

/** Most kinds are JSON; `revive` builds what is not stored from what is. */
export function jsonKind<T, Stored>(
  name: string,
  shape: { readonly store: (value: T) => Stored; readonly revive: (stored: Stored) => T },
): ItemKind<T> {
  return {
    name,
    encode: (value) => JSON.stringify(shape.store(value)),
    decode: (value) => {
      if (typeof value !== 'string') throw damaged(name);
      return shape.revive(parsed(name, value) as Stored);
    },
  };
}

export function plainKind<T>(name: string): ItemKind<T> {
  return jsonKind<T, T>(name, { store: (value) => value, revive: (value) => value });
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

export function damaged(name: string, cause?: unknown): IncidentError {
  return new IncidentError(
    'store-damaged',
    `An item of kind "${name}" in the store does not read. The store was changed by something else or its disk is faulty: restore a copy, or start a fresh store and triage the files again.`,
    { cause },
  );
}

/** `<collection>/<partition>` or with a sort key behind it. */
export function itemKey(collection: string, partition: string, ...sort: string[]): ItemKey {
  return [collection, partition, ...sort].join('/');
}
