import type { Permissions } from '../../triage/permissions.ts';

/**
 * What the deploy job does in AWS: find the cluster and read the image's proofs. What it may do inside the
 * cluster is not IAM's: an access entry binds it to its namespaces (infra/cluster.ts).
 */
export const deployPermissions: Permissions = {
  name: 'deploy',
  status: 'planned',
  statements: [
    { actions: ['eks:DescribeCluster'], resources: ['cluster'] },
    {
      actions: ['ecr:GetAuthorizationToken'],
      resources: ['any'],
      why: 'A token is for the registry as a whole; IAM binds it to no repository.',
    },
    {
      actions: ['ecr:BatchGetImage', 'ecr:DescribeImages', 'ecr:GetDownloadUrlForLayer'],
      resources: ['image-repository'],
    },
  ],
};
