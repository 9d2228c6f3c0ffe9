import type { Permissions } from '../../permissions.ts';

/**
 * Moves every network interface of one node into the isolation group, and takes the node out of its
 * scaling group first, so that nothing replaces or ends the machine that holds the evidence. Not by
 * `ModifyInstanceAttribute`: that also changes user data, and fails where there is a second interface.
 */
export const isolateInstancePermissions: Permissions = {
  name: 'isolate-instance',
  status: 'planned',
  statements: [
    {
      actions: [
        'autoscaling:DescribeAutoScalingInstances',
        'ec2:DescribeInstances',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroups',
      ],
      resources: ['any'],
      why: 'IAM binds none of the describing actions to a resource.',
    },
    { actions: ['autoscaling:DetachInstances'], resources: ['cluster-scaling-groups'] },
    {
      // The groups too: the one it is put into, and, to undo it, the ones it came from.
      actions: ['ec2:ModifyNetworkInterfaceAttribute'],
      resources: [
        'cluster-network-interfaces',
        'cluster-instances',
        'isolation-group',
        'cluster-security-groups',
      ],
    },
    {
      // On the node for which incident; on each interface, in up to two tags, the groups it came from.
      actions: ['ec2:CreateTags', 'ec2:DeleteTags'],
      resources: ['cluster-instances', 'cluster-network-interfaces'],
      conditions: {
        'ForAllValues:StringEquals': {
          'aws:TagKeys': ['parapet:incident', 'parapet:groups-1', 'parapet:groups-2'],
        },
      },
    },
  ],
};
