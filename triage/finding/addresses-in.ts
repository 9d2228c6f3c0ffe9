import { readAddress } from './address.ts';
import { isList, isObject } from './fields.ts';
import type { Json } from './reader.ts';

/** Every address that stands anywhere in a value, public ones too, in lower case. */
export function addressesIn(value: Json | undefined): string[] {
  if (typeof value === 'string') {
    const address = readAddress(value);
    return address === undefined ? [] : [address.toLowerCase()];
  }
  if (isList(value)) return value.flatMap(addressesIn);
  return isObject(value) ? Object.values(value).flatMap(addressesIn) : [];
}
