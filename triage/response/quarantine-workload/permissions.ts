import type { Permissions } from '../../permissions.ts';

/**
 * Labels a pod and puts a deny-all NetworkPolicy around it. That is done to the Kubernetes API, where RBAC
 * binds it; AWS only says where that API is.
 */
export const quarantineWorkloadPermissions: Permissions = {
  name: 'quarantine-workload',
  status: 'planned',
  statements: [{ actions: ['eks:DescribeCluster'], resources: ['cluster'] }],
};
