/**
 * The owner of a pod, told from the pod's name. Alerts rarely print the owner; the names that
 * Kubernetes itself makes up give it away.
 */

/** Characters of the suffixes that Kubernetes makes (apimachinery `rand`): no vowels, no 0, 1 or 3. */
const SAFE = '[bcdfghjklmnpqrstvwxz2456789]';
/** Names are DNS subdomains; anything else is no name of Kubernetes and is left alone. */
const NAME = '[a-z0-9.-]{1,240}';
/** `<Deployment>-<pod-template hash>-<five characters>`. */
const OF_DEPLOYMENT = new RegExp(`^(${NAME})-${SAFE}{6,10}-[a-z0-9]{5}$`);
/** `<ReplicaSet's Deployment>-<pod-template hash>`. */
const REPLICA_SET = new RegExp(`^(${NAME})-${SAFE}{6,10}$`);
/** A DaemonSet's or a Job's pod, or a StatefulSet's ordinal. */
const SUFFIX = new RegExp(`^(${NAME})-(?:${SAFE}{5}|\\d{1,5})$`);

/** The Deployment of a pod, where the name is unambiguous: a word has vowels, a template hash none. */
export function workloadOfPod(pod: string): string | undefined {
  return OF_DEPLOYMENT.exec(pod)?.[1];
}

export function workloadOfReplicaSet(replicaSet: string): string {
  return REPLICA_SET.exec(replicaSet)?.[1] ?? replicaSet;
}

/**
 * What stays the same when the pod is replaced: for keys only, never printed, because `db-0` may be
 * a StatefulSet's pod or a pod of that name.
 */
export function podFamily(pod: string): string {
  return workloadOfPod(pod) ?? SUFFIX.exec(pod)?.[1] ?? pod;
}
