import type { ResourceName } from '../triage/permissions.ts';
import type { Settings } from './config.ts';
import { CLUSTER_TAG } from './names.ts';

/** IAM's shape: operator, key, values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What a declaration's resource is in this account. What has no name of its own is bound by its tags. */
export interface ResourceTarget {
  readonly arns: readonly string[];
  readonly conditions?: Conditions;
}

export function targetOf(settings: Settings, resource: ResourceName): ResourceTarget {
  return targetsOf(settings)[resource];
}

function targetsOf(settings: Settings): Readonly<Record<ResourceName, ResourceTarget>> {
  const { names } = settings;
  const arn = (service: string, rest: string): string =>
    `arn:${settings.partition}:${service}:${settings.region}:${settings.accountId}:${rest}`;
  const bucket = (name: string): string => `arn:${settings.partition}:s3:::${name}`;
  const ofCluster = {
    StringEquals: { 'aws:ResourceTag/eks:cluster-name': [settings.cluster.name] },
  };
  // EKS tags instances and scaling groups by itself, disks and interfaces it does not.
  const ofNodes = { StringEquals: { [`aws:ResourceTag/${CLUSTER_TAG}`]: [settings.cluster.name] } };
  const ofUs = { StringEquals: { 'aws:ResourceTag/parapet:project': [settings.project] } };
  return {
    any: { arns: ['*'] },
    'state-bucket': { arns: [bucket(names.stateBucket)] },
    'state-objects': { arns: [`${bucket(names.stateBucket)}/*`] },
    'lock-table': { arns: [arn('dynamodb', `table/${names.lockTable}`)] },
    'image-repository': { arns: [arn('ecr', `repository/${settings.registry.repository}`)] },
    cluster: { arns: [arn('eks', `cluster/${settings.cluster.name}`)] },
    'incident-table': { arns: [arn('dynamodb', `table/${names.incidentTable}`)] },
    'incident-queues': { arns: [arn('sqs', names.findingQueue), arn('sqs', names.urgentQueue)] },
    'redaction-parameter': { arns: [arn('ssm', `parameter${names.redactionParameter}`)] },
    'approval-machine': { arns: [arn('states', `stateMachine:${names.approvalMachine}`)] },
    'response-documents': {
      arns: [
        arn('ssm', `document/${names.prefix}-*`),
        arn('ssm', `automation-definition/${names.prefix}-*`),
      ],
    },
    'evidence-objects': { arns: [`${bucket(names.evidenceBucket)}/*`] },
    'block-ip-sets': {
      arns: [names.blockIpSetV4, names.blockIpSetV6].map((name) =>
        arn('wafv2', `regional/ipset/${name}/*`),
      ),
    },
    'network-acls': { arns: [arn('ec2', 'network-acl/*')], conditions: ofUs },
    'isolation-group': { arns: [arn('ec2', 'security-group/*')], conditions: ofUs },
    'cluster-instances': { arns: [arn('ec2', 'instance/*')], conditions: ofNodes },
    'cluster-network-interfaces': {
      arns: [arn('ec2', 'network-interface/*')],
      conditions: ofNodes,
    },
    'cluster-volumes': { arns: [arn('ec2', 'volume/*')], conditions: ofNodes },
    'cluster-security-groups': {
      arns: [arn('ec2', 'security-group/*')],
      // EKS tags the group that it makes for a cluster so.
      conditions: {
        StringEquals: { 'aws:ResourceTag/aws:eks:cluster-name': [settings.cluster.name] },
      },
    },
    'cluster-scaling-groups': {
      arns: [arn('autoscaling', 'autoScalingGroup:*:autoScalingGroupName/*')],
      conditions: ofCluster,
    },
    snapshots: { arns: [`arn:${settings.partition}:ec2:${settings.region}::snapshot/*`] },
    'session-roles': {
      arns: [`arn:${settings.partition}:iam::${settings.accountId}:role/${names.nodeRole}`],
    },
    // In the region that answers for ours, and without an account: they are AWS's own.
    'region-catalogue': {
      arns: [`arn:${settings.partition}:ssm:*::parameter/aws/service/global-infrastructure/*`],
    },
    'data-key': keyByAlias(arn('kms', 'key/*'), names.dataKeyAlias),
    'state-key': keyByAlias(arn('kms', 'key/*'), names.stateKeyAlias),
  };
}

/** A key's ARN is not known before it is made; its alias is, and IAM can ask for that. */
function keyByAlias(keys: string, alias: string): ResourceTarget {
  return {
    arns: [keys],
    conditions: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': [alias] } },
  };
}
