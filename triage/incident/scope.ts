import { keyOf } from '../finding/keys.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Resource } from '../finding/finding.ts';

/**
 * Account, region and cluster, as three short hashes with a dot between; empty = the source did not
 * say. Falco knows no account, and no cluster unless it is told one.
 */
export type Scope = string;

export type ScopeField = 'account' | 'region' | 'cluster';

/** `arn:aws:eks:eu-west-1:111122223333:cluster/name`, in any partition. */
const CLUSTER_ARN = /^arn:[^:]*:eks:([^:]*):([^:]*):cluster\/(.+)$/;

/** The scope of an entity that only those fields tell apart. */
export function scopeOf(resource: Resource, fields: readonly ScopeField[]): Scope {
  const cluster = resource.cluster && exactText(resource.cluster);
  const arn = cluster === undefined ? null : CLUSTER_ARN.exec(cluster);
  const values: Record<ScopeField, string | undefined> = {
    account: resource.account ? exactText(resource.account) : arn?.[2],
    region: resource.region ? exactText(resource.region) : arn?.[1],
    cluster: arn?.[3] ?? cluster,
  };
  return narrow(values, fields);
}

function narrow(
  values: Record<ScopeField, string | undefined>,
  fields: readonly ScopeField[],
): Scope {
  const order: readonly ScopeField[] = ['account', 'region', 'cluster'];
  return order.map((field) => (fields.includes(field) ? short(values[field]) : '')).join('.');
}

function short(value: string | undefined): string {
  return value ? keyOf([value]).slice(0, 12) : '';
}

/** What one of the two did not say may be anything; what both say must be the same. */
export function isCompatible(a: Scope, b: Scope): boolean {
  if (a === b) return true;
  const left = a.split('.');
  const right = b.split('.');
  return left.every((part, index) => part === '' || right[index] === '' || part === right[index]);
}
