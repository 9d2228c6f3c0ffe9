import {
  blocks,
  faultsOf,
  first,
  isTrue,
  refersTo,
  resources,
  stackOf,
  textsOf,
  type Body,
  type Rule,
} from './stack-json.ts';

function isWholeInternet(range: string): boolean {
  return range.endsWith('/0');
}

/** Every range from which a block of rules lets traffic in. */
function rangesOf(body: Body): string[] {
  return ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6', 'cidr_block'].flatMap(
    (name) => textsOf(body[name]),
  );
}

const ingressRule = (rule: Body) => stackOf({ aws_vpc_security_group_ingress_rule: { a: rule } });
const group = (ingress: Body) => stackOf({ aws_security_group: { a: { ingress: [ingress] } } });

export const noOpenIngress: Rule = {
  id: 'no-open-ingress',
  reason: 'A security group that lets the internet in makes every fault behind it remote.',
  check: (stacks) => {
    const rules = [
      ...resources(stacks, 'aws_vpc_security_group_ingress_rule').map(({ address, body }) => ({
        address,
        body,
      })),
      ...resources(stacks, 'aws_security_group_rule')
        .filter(({ body }) => body['type'] === 'ingress')
        .map(({ address, body }) => ({ address, body })),
      ...resources(stacks, 'aws_security_group', 'aws_default_security_group').flatMap(
        ({ address, body }) => blocks(body, 'ingress').map((each) => ({ address, body: each })),
      ),
    ];
    return rules.flatMap(({ address, body }) =>
      rangesOf(body)
        .filter(isWholeInternet)
        .map((range) => `${address} lets ${range} in`),
    );
  },
  good: [ingressRule({ cidr_ipv4: '10.0.0.0/16' }), group({ cidr_blocks: ['10.0.0.0/8'] })],
  bad: [
    [ingressRule({ cidr_ipv4: '0.0.0.0/0' })],
    [ingressRule({ cidr_ipv6: '::/0' })],
    [group({ cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] })],
    [group({ ipv6_cidr_blocks: ['::/0'] })],
    [stackOf({ aws_security_group_rule: { a: { type: 'ingress', cidr_blocks: ['0.0.0.0/0'] } } })],
  ],
};

export const defaultGroupEmpty: Rule = {
  id: 'default-group-empty',
  reason: 'What nobody gave a group gets the default one; it must lead nowhere.',
  check: (stacks) => [
    ...faultsOf(stacks, ['aws_default_security_group'], ({ body }) =>
      blocks(body, 'ingress').length + blocks(body, 'egress').length > 0 ? 'has rules' : undefined,
    ),
    ...faultsOf(stacks, ['aws_vpc'], (vpc) =>
      resources(stacks, 'aws_default_security_group').some(({ body }) => refersTo(body, vpc))
        ? undefined
        : 'has a default security group that nobody emptied',
    ),
  ],
  good: [
    stackOf({
      aws_vpc: { v: {} },
      aws_default_security_group: { a: { vpc_id: '${aws_vpc.v.id}', ingress: [], egress: [] } },
    }),
  ],
  bad: [
    [stackOf({ aws_vpc: { v: {} } })],
    [
      stackOf({
        aws_vpc: { v: {} },
        aws_default_security_group: {
          a: { vpc_id: '${aws_vpc.v.id}', egress: [{ protocol: '-1' }] },
        },
      }),
    ],
  ],
};

export const flowLogs: Rule = {
  id: 'flow-logs',
  reason: 'Without flow logs nobody can say where an intruder went.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_vpc'], (vpc) =>
      resources(stacks, 'aws_flow_log').some(
        ({ body }) => refersTo(body['vpc_id'], vpc) && body['traffic_type'] === 'ALL',
      )
        ? undefined
        : 'has no flow log of all traffic',
    ),
  good: [
    stackOf({
      aws_vpc: { v: {} },
      aws_flow_log: { a: { vpc_id: '${aws_vpc.v.id}', traffic_type: 'ALL' } },
    }),
  ],
  bad: [
    [stackOf({ aws_vpc: { v: {} } })],
    [
      stackOf({
        aws_vpc: { v: {} },
        aws_flow_log: { a: { vpc_id: '${aws_vpc.v.id}', traffic_type: 'ACCEPT' } },
      }),
    ],
  ],
};

export const noPublicAddress: Rule = {
  id: 'no-public-address',
  reason: 'A machine with a public address is one wrong rule away from the internet.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_subnet', 'aws_instance', 'aws_launch_template'], ({ body }) =>
      isTrue(body['map_public_ip_on_launch']) ||
      isTrue(body['associate_public_ip_address']) ||
      isTrue(first(body, 'network_interfaces', 'associate_public_ip_address'))
        ? 'gives machines public addresses'
        : undefined,
    ),
  good: [stackOf({ aws_subnet: { a: { map_public_ip_on_launch: false } } })],
  bad: [
    [stackOf({ aws_subnet: { a: { map_public_ip_on_launch: true } } })],
    [stackOf({ aws_instance: { a: { associate_public_ip_address: true } } })],
    [
      stackOf({
        aws_launch_template: {
          a: { network_interfaces: [{ associate_public_ip_address: 'true' }] },
        },
      }),
    ],
  ],
};

const LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
const CLUSTER = {
  access_config: { authentication_mode: 'API', bootstrap_cluster_creator_admin_permissions: false },
  enabled_cluster_log_types: LOGS,
  encryption_config: { resources: ['secrets'], provider: { key_arn: '${aws_kms_key.k.arn}' } },
  vpc_config: { endpoint_private_access: true, endpoint_public_access: false },
};
const cluster = (body: Body) => [stackOf({ aws_eks_cluster: { a: { ...CLUSTER, ...body } } })];
const publicTo = (...ranges: string[]) =>
  cluster({
    vpc_config: {
      endpoint_private_access: true,
      endpoint_public_access: true,
      public_access_cidrs: ranges,
    },
  });

export const clusterClosed: Rule = {
  id: 'cluster-closed',
  reason:
    'The Kubernetes API is the way to everything in the cluster: who reaches it, who is let in, what it wrote down.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_eks_cluster'], ({ body }) => {
      const faults = clusterFaults(body);
      return faults.length > 0 ? faults.join('; ') : undefined;
    }),
  good: [...cluster({}), ...publicTo('198.51.100.0/24')],
  bad: [
    publicTo('0.0.0.0/0'),
    publicTo(),
    cluster({ vpc_config: {} }),
    cluster({ access_config: { authentication_mode: 'CONFIG_MAP' } }),
    cluster({ access_config: { authentication_mode: 'API' } }),
    cluster({ enabled_cluster_log_types: LOGS.slice(1) }),
    cluster({ encryption_config: undefined }),
    cluster({ encryption_config: { resources: ['secrets'] } }),
  ],
};

function clusterFaults(body: Body): string[] {
  const [network = {}] = blocks(body, 'vpc_config');
  const ranges = textsOf(network['public_access_cidrs']);
  const logs = textsOf(body['enabled_cluster_log_types']);
  const faults: readonly (readonly [string, boolean])[] = [
    [
      'has an API that the internet reaches',
      isTrue(network['endpoint_public_access'] ?? true) &&
        (ranges.length === 0 || ranges.some(isWholeInternet)),
    ],
    ['has no API inside the VPC', !isTrue(network['endpoint_private_access'])],
    [
      'takes identities from a config map',
      first(body, 'access_config', 'authentication_mode') !== 'API',
    ],
    [
      'makes its creator an administrator',
      first(body, 'access_config', 'bootstrap_cluster_creator_admin_permissions') !== false,
    ],
    ['does not write all logs', LOGS.some((log) => !logs.includes(log))],
    [
      'keeps secrets without a key of ours',
      !textsOf(first(body, 'encryption_config', 'resources')).includes('secrets') ||
        first(body, 'encryption_config', 'provider', 'key_arn') === undefined,
    ],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

const TOKENS = { http_tokens: 'required', http_put_response_hop_limit: 1 };

export const instanceMetadata: Rule = {
  id: 'instance-metadata',
  reason:
    'A pod or a fooled server that can ask the metadata service has the credentials of the node.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_launch_template', 'aws_instance'], ({ body }) =>
      first(body, 'metadata_options', 'http_tokens') === 'required' &&
      first(body, 'metadata_options', 'http_put_response_hop_limit') === 1
        ? undefined
        : 'answers metadata requests without a token, or further than one hop',
    ),
  good: [stackOf({ aws_launch_template: { a: { metadata_options: TOKENS } } })],
  bad: [
    [stackOf({ aws_launch_template: { a: {} } })],
    [
      stackOf({
        aws_instance: { a: { metadata_options: { ...TOKENS, http_tokens: 'optional' } } },
      }),
    ],
    [
      stackOf({
        aws_launch_template: {
          a: { metadata_options: { ...TOKENS, http_put_response_hop_limit: 2 } },
        },
      }),
    ],
  ],
};

export const networkRules: readonly Rule[] = [
  noOpenIngress,
  defaultGroupEmpty,
  flowLogs,
  noPublicAddress,
  clusterClosed,
  instanceMetadata,
];
