import type { CheckedConfig } from './config-schema.ts';

/** On every instance, disk and network interface of the cluster's nodes; its value is the cluster's name. */
export const CLUSTER_TAG = 'parapet:cluster';

/**
 * Every name that one stack gives and another needs, made of the config alone: a policy can name what
 * is not made yet, and a second run finds what the first one made.
 */
export interface Names {
  /** Begins every name: `parapet-production`. */
  readonly prefix: string;
  readonly stateBucket: string;
  readonly lockTable: string;
  readonly stateKeyAlias: string;
  readonly dataKeyAlias: string;
  readonly evidenceBucket: string;
  readonly clusterRole: string;
  readonly nodeRole: string;
  readonly boundary: string;
  readonly incidentTable: string;
  readonly findingQueue: string;
  readonly urgentQueue: string;
  readonly detector: string;
  readonly responder: string;
  readonly approvalMachine: string;
  readonly redactionParameter: string;
  readonly isolationGroup: string;
  readonly blockIpSetV4: string;
  readonly blockIpSetV6: string;
  /** The role of a declaration, by the declaration's name. */
  role(permissions: string): string;
}

interface Where {
  readonly accountId: string;
  readonly region: string;
}

export function namesOf(
  config: Pick<CheckedConfig, 'project' | 'environment'>,
  where: Where,
): Names {
  const prefix = `${config.project}-${config.environment}`;
  // Bucket names are one space for all of AWS: account and region make ours our own.
  const unique = `${where.accountId}-${where.region}`;
  return {
    prefix,
    stateBucket: `${prefix}-state-${unique}`,
    lockTable: `${prefix}-lock`,
    stateKeyAlias: `alias/${prefix}-state`,
    dataKeyAlias: `alias/${prefix}-data`,
    evidenceBucket: `${prefix}-evid-${unique}`,
    clusterRole: `${prefix}-cluster`,
    nodeRole: `${prefix}-node`,
    boundary: `${prefix}-boundary`,
    incidentTable: `${prefix}-incidents`,
    findingQueue: `${prefix}-findings`,
    urgentQueue: `${prefix}-urgent`,
    detector: `${prefix}-detector`,
    responder: `${prefix}-responder`,
    approvalMachine: `${prefix}-approval`,
    redactionParameter: `/${prefix}/redaction-key`,
    isolationGroup: `${prefix}-isolation`,
    blockIpSetV4: `${prefix}-block-v4`,
    blockIpSetV6: `${prefix}-block-v6`,
    role: (permissions) => `${prefix}-${permissions}`,
  };
}
