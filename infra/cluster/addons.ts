import { EksAddon, type Construct, type ITerraformDependable } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { CLUSTER_TAG } from '../names.ts';

export interface AddonOptions {
  readonly settings: Settings;
  readonly clusterName: string;
  readonly dependsOn: readonly ITerraformDependable[];
}

/** What a node needs to become ready. They run once there are nodes, and are there before the first. */
export function addonsBeforeNodes(scope: Construct, options: AddonOptions): EksAddon[] {
  return [
    addon(scope, 'vpc-cni', { ...options, values: cniValues(options.settings) }),
    addon(scope, 'kube-proxy', options),
    addon(scope, 'eks-pod-identity-agent', options),
  ];
}

/** What needs nodes to run on: EKS calls these degraded until they do. */
export function addonsOnNodes(scope: Construct, options: AddonOptions): EksAddon[] {
  return [
    addon(scope, 'coredns', options),
    addon(scope, 'amazon-cloudwatch-observability', options),
  ];
}

/** Network policies are enforced by the CNI itself, and what they deny is written down. */
function cniValues(settings: Settings): object {
  return {
    enableNetworkPolicy: 'true',
    nodeAgent: { enablePolicyEventLogs: 'true' },
    // The CNI makes interfaces for pods later on, past the launch template; responders know ours by this.
    env: { ADDITIONAL_ENI_TAGS: JSON.stringify({ [CLUSTER_TAG]: settings.cluster.name }) },
  };
}

/** No version is named: EKS takes the default for the cluster's Kubernetes, and keeps it until it is changed. */
function addon(
  scope: Construct,
  name: string,
  { clusterName, dependsOn, values }: AddonOptions & { readonly values?: object },
): EksAddon {
  return new EksAddon(scope, `addon-${name}`, {
    clusterName,
    addonName: name,
    resolveConflictsOnCreate: 'OVERWRITE',
    resolveConflictsOnUpdate: 'OVERWRITE',
    ...(values && { configurationValues: JSON.stringify(values) }),
    dependsOn: [...dependsOn],
  });
}
