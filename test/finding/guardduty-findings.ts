import type { JsonObject } from '../../triage/finding/reader.ts';

/**
 * Findings written by hand after the documented format
 * (https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Finding.html and "Amazon EventBridge
 * for GuardDuty findings"); accounts, ids and addresses are documentation values.
 */
const ACCOUNT = '111122223333';
const DETECTOR = 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1';
export const CONTAINER_ID = '4f2a7c9d3b1e'.padEnd(64, '0');

interface Parts {
  readonly id: string;
  readonly type: string;
  readonly resource: JsonObject;
  readonly service: JsonObject;
  readonly more?: JsonObject;
}

function finding({ id, type, resource, service, more }: Parts): JsonObject {
  return {
    schemaVersion: '2.0',
    accountId: ACCOUNT,
    region: 'eu-west-1',
    partition: 'aws',
    id,
    arn: `${DETECTOR}/finding/${id}`,
    type,
    severity: 8,
    createdAt: '2026-08-01T10:20:00.000Z',
    updatedAt: '2026-08-01T10:35:00.000Z',
    title: `A finding of type ${type}.`,
    description: 'Written for tests.',
    resource,
    service: {
      serviceName: 'guardduty',
      detectorId: 'd1',
      archived: false,
      count: 3,
      eventFirstSeen: '2026-08-01T10:10:00.000Z',
      eventLastSeen: '2026-08-01T10:30:00.000Z',
      resourceRole: 'TARGET',
      ...service,
    },
    ...more,
  };
}

const instanceDetails: JsonObject = {
  instanceId: 'i-0123456789abcdef0',
  networkInterfaces: [
    { privateIpAddress: '10.0.1.20', publicIp: '198.51.100.7', ipv6Addresses: ['2001:db8::20'] },
  ],
};

/** EKS Runtime Monitoring: names the pod, its container and the instance. */
export function runtimeFinding(service: JsonObject = {}): JsonObject {
  return finding({
    id: 'aa11',
    type: 'CryptoCurrency:Runtime/BitcoinTool.B',
    resource: {
      resourceType: 'EKSCluster',
      eksClusterDetails: { name: 'prod', arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod' },
      kubernetesDetails: {
        kubernetesWorkloadDetails: {
          name: 'web-5d9c7b6f4-x7k2p',
          type: 'pods',
          uid: '0b0c9f8e-0000-4000-8000-000000000001',
          namespace: 'shop',
        },
      },
      containerDetails: {
        id: `containerd://${CONTAINER_ID}`,
        name: 'web',
        image: `registry.example/shop/web@sha256:${'ab'.repeat(32)}`,
      },
      instanceDetails,
    },
    service: {
      action: {
        actionType: 'NETWORK_CONNECTION',
        networkConnectionAction: {
          connectionDirection: 'OUTBOUND',
          localIpDetails: { ipAddressV4: '10.0.1.21' },
          remoteIpDetails: { ipAddressV4: '203.0.113.9' },
          remotePortDetails: { port: 3333 },
        },
      },
      runtimeDetails: { process: { name: 'xmrig', executablePath: '/tmp/xmrig' } },
      ...service,
    },
  });
}

/** Credentials of an instance's role, used from outside AWS. */
export function stolenCredentials(): JsonObject {
  return finding({
    id: 'bb22',
    type: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
    resource: {
      resourceType: 'AccessKey',
      accessKeyDetails: {
        accessKeyId: 'ASIAEXAMPLEKEY00000A',
        principalId: 'AROAEXAMPLEROLE000000:i-0123456789abcdef0',
        userType: 'AssumedRole',
        userName: 'node-role',
      },
      instanceDetails,
    },
    service: {
      action: {
        actionType: 'AWS_API_CALL',
        awsApiCallAction: { api: 'ListBuckets', remoteIpDetails: { ipAddressV4: '203.0.113.50' } },
      },
    },
    more: { associatedAttackSequenceArn: `${DETECTOR}/finding/cc33` },
  });
}

/** An attack sequence that absorbed both. */
export function attackSequence(): JsonObject {
  return finding({
    id: 'cc33',
    type: 'AttackSequence:EKS/CompromisedCluster',
    resource: { resourceType: 'AttackSequence' },
    service: {
      detection: {
        sequence: {
          uid: 'seq-1',
          description: 'A sequence of actions.',
          actors: [
            { id: 'a1', user: { name: 'node-role', credentialUid: 'ASIAEXAMPLEKEY00000A' } },
          ],
          resources: [
            {
              uid: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0',
              name: 'i-0123456789abcdef0',
              resourceType: 'EC2_INSTANCE',
              data: { ec2Instance: { instanceState: 'running' } },
            },
            {
              uid: 'eni-1',
              resourceType: 'EC2_NETWORK_INTERFACE',
              data: {
                ec2NetworkInterface: { publicIp: '198.51.100.7', ipv6Addresses: ['2001:DB8::20'] },
              },
            },
            {
              uid: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
              data: { eksCluster: { status: 'ACTIVE' } },
            },
            {
              uid: 'w1',
              name: 'web',
              resourceType: 'KUBERNETES_WORKLOAD',
              data: { kubernetesWorkload: { namespace: 'shop', type: 'deployments' } },
            },
          ],
          endpoints: [
            { id: 'e1', ip: '198.51.100.7', port: 443 },
            { id: 'e2', ip: '2001:db8::20' },
            { id: 'e3', ip: '203.0.113.9', port: 3333 },
          ],
          signals: [
            { uid: 'aa11', type: 'FINDING', signalIndicators: [] },
            {
              uid: 'bb22',
              type: 'FINDING',
              signalIndicators: [{ key: 'ATTACK_TECHNIQUE', values: ['T1552.005'] }],
            },
          ],
          sequenceIndicators: [
            { key: 'ATTACK_TACTIC', values: ['Credential Access'] },
            { key: 'ATTACK_TECHNIQUE', values: ['T1496'] },
            { key: 'SUSPICIOUS_NETWORK' },
          ],
        },
      },
    },
    more: { severity: 9 },
  });
}

/** A finding of an event in the Kubernetes audit log. */
export function auditFinding(): JsonObject {
  return finding({
    id: 'dd44',
    type: 'Execution:Kubernetes/ExecInKubeSystemPod',
    resource: {
      resourceType: 'EKSCluster',
      eksClusterDetails: { name: 'prod' },
      kubernetesDetails: {
        kubernetesUserDetails: {
          username: 'system:serviceaccount:shop:eve',
          sessionName: ['eve-session'],
        },
        kubernetesWorkloadDetails: {
          name: 'coredns',
          type: 'deployments',
          namespace: 'kube-system',
        },
      },
    },
    service: {
      action: {
        actionType: 'KUBERNETES_API_CALL',
        kubernetesApiCallAction: {
          requestUri: '/api',
          sourceIps: ['203.0.113.77'],
          remoteIpDetails: { ipAddressV4: '203.0.113.77' },
        },
      },
    },
  });
}

/** Probes of a port, from several addresses. */
export function portProbe(): JsonObject {
  return finding({
    id: 'ee55',
    type: 'Recon:EC2/PortProbeUnprotectedPort',
    resource: { resourceType: 'Instance', instanceDetails },
    service: {
      action: {
        actionType: 'PORT_PROBE',
        portProbeAction: {
          portProbeDetails: [
            {
              localIpDetails: { ipAddressV4: '10.0.1.20' },
              remoteIpDetails: { ipAddressV4: '203.0.113.1' },
            },
            {
              localIpDetails: { ipAddressV4: '10.0.1.20' },
              remoteIpDetails: { ipAddressV6: '2001:db8:1::2' },
            },
          ],
        },
      },
    },
  });
}

export function bucketFinding(): JsonObject {
  return finding({
    id: 'ff66',
    type: 'Exfiltration:S3/AnomalousBehavior',
    resource: {
      resourceType: 'S3Bucket',
      s3BucketDetails: [{ name: 'ledger', arn: 'arn:aws:s3:::ledger', createdAt: 1_700_000_000.5 }],
    },
    service: { additionalInfo: { value: '{"sample":true}', type: 'default' } },
  });
}

export const FINDINGS: readonly (() => JsonObject)[] = [
  runtimeFinding,
  stolenCredentials,
  attackSequence,
  auditFinding,
  portProbe,
  bucketFinding,
];

export function eventBridge(detail: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    version: '0',
    id: '5d8a1f5e-0000-4000-8000-000000000002',
    'detail-type': 'GuardDuty Finding',
    source: 'aws.guardduty',
    account: ACCOUNT,
    time: '2026-08-01T10:36:00Z',
    region: 'eu-west-1',
    resources: [],
    detail,
    ...more,
  };
}

/** As the command line prints it: every key begins with a capital. */
export function titleCase(value: JsonObject): JsonObject {
  const one = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(one);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, held]) => [
        key.charAt(0).toUpperCase() + key.slice(1),
        one(held),
      ]),
    );
  };
  return one(value) as JsonObject;
}
