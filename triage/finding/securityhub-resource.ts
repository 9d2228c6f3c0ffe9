import type { MutableResource } from './guardduty-resource.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** Several resources as one: each field that they agree on. Of two instances neither is told. */
export function mergeResources(resources: readonly MutableResource[]): MutableResource {
  const merged: MutableResource = {};
  const keys = new Set(resources.flatMap((one) => Object.keys(one) as (keyof MutableResource)[]));
  for (const key of keys) {
    const values = new Set(resources.map((one) => one[key]).filter((value) => value !== undefined));
    const [only] = values;
    // What has no field of its own is told by its first: the page needs a name, and nothing links it.
    if (only !== undefined && (values.size === 1 || key === 'uid')) merged[key] = only;
  }
  return merged;
}

/** The last part of an ARN, or of a name like `AWS::IAM::AccessKey:ASIA…`. */
export function lastPart(id: Untrusted | undefined): Untrusted | undefined {
  const end = id && exactText(id).replace(/^.*[/:]/s, '');
  return end ? fromOutside(end) : undefined;
}
