import type { Resource } from './finding.ts';
import { podFamily } from './pod-owner.ts';
import { exactText } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/**
 * What of a place would be the same if it happened again, for a fingerprint: no pod, container,
 * session or temporary key, and the instance only where nothing runs on it by name.
 */
export function recurringPlace(resource: Resource): (string | undefined)[] {
  const { account, region, cluster, namespace, workload, pod, instanceId, principal } = resource;
  const owner = text(workload) ?? (pod && podFamily(exactText(pod)));
  return [
    text(account),
    text(region),
    text(cluster),
    text(namespace),
    owner,
    owner === undefined ? text(instanceId) : undefined,
    text(principal),
  ];
}

function text(value: Untrusted | undefined): string | undefined {
  return value && exactText(value);
}
