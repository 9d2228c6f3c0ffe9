import {
  Construct,
  EksPodIdentityAssociation,
  IamRole,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { boundaryArnOf, policyJson } from '../iam.ts';
import { attach } from './roles.ts';

export interface PodRoleOptions {
  readonly settings: Settings;
  readonly clusterName: string;
  /** Behind the prefix; the role's name. */
  readonly name: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  /** Names of policies that AWS keeps. */
  readonly policies: readonly string[];
}

/** A role for the pods of one service account, in one namespace of one cluster, by EKS Pod Identity. */
export class PodRole extends Construct {
  readonly ready: readonly ITerraformDependable[];

  constructor(scope: Construct, options: PodRoleOptions) {
    super(scope, options.name);
    const { settings, namespace, serviceAccount, policies } = options;
    const role = new IamRole(this, 'role', {
      name: `${settings.names.prefix}-${options.name}`,
      description: `Pods of ${namespace}/${serviceAccount}`,
      assumeRolePolicy: podTrust(options),
      permissionsBoundary: boundaryArnOf(settings),
    });
    const association = new EksPodIdentityAssociation(this, 'association', {
      clusterName: options.clusterName,
      namespace,
      serviceAccount,
      roleArn: role.arn,
    });
    this.ready = [association, ...attach(this, { settings, role, policies })];
  }
}

/** The tags are set by EKS itself, out of the pod's token: no other pod can claim them. */
function podTrust({ settings, namespace, serviceAccount }: PodRoleOptions): string {
  const cluster = `arn:${settings.partition}:eks:${settings.region}:${settings.accountId}:cluster/${settings.cluster.name}`;
  return policyJson([
    {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: {
        StringEquals: {
          'aws:SourceAccount': [settings.accountId],
          'aws:RequestTag/eks-cluster-arn': [cluster],
          'aws:RequestTag/kubernetes-namespace': [namespace],
          'aws:RequestTag/kubernetes-service-account': [serviceAccount],
        },
      },
    },
  ]);
}
