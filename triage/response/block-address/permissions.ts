import type { Permissions } from '../../permissions.ts';

/** Puts an address on the web ACL's block lists, and a denial into the network ACLs of our subnets. */
export const blockAddressPermissions: Permissions = {
  name: 'block-address',
  status: 'planned',
  statements: [
    { actions: ['wafv2:GetIPSet', 'wafv2:UpdateIPSet'], resources: ['block-ip-sets'] },
    {
      actions: ['ec2:DescribeNetworkAcls'],
      resources: ['any'],
      why: 'IAM binds none of the describing actions to a resource.',
    },
    {
      actions: ['ec2:CreateNetworkAclEntry', 'ec2:DeleteNetworkAclEntry'],
      resources: ['network-acls'],
    },
  ],
};
