import { describe, expect, it } from 'vitest';
import { amiTypeOf } from '../../infra/cluster/nodes.ts';
import { InfraError } from '../../infra/infra-error.ts';
import { synthesised } from './ground.ts';
import { evaluate } from './iam/evaluate.ts';

const cluster = synthesised('cluster');
const eks = cluster.one('aws_eks_cluster');

interface Tagged {
  readonly resource_type: string;
  readonly tags: Readonly<Record<string, string>>;
}

describe('the control plane', () => {
  it('knows access entries only, and makes nobody an administrator by accident', () => {
    expect(eks['access_config']).toEqual({
      authentication_mode: 'API',
      bootstrap_cluster_creator_admin_permissions: false,
    });
  });

  it('is private unless the config opens it, and then to some', () => {
    expect(eks['vpc_config']).toMatchObject({
      endpoint_private_access: true,
      endpoint_public_access: false,
    });
    const opened = synthesised('cluster', {
      cluster: { endpoint: { access: 'public', cidrs: ['192.0.2.0/24'] } },
    }).one('aws_eks_cluster');
    expect(opened['vpc_config']).toMatchObject({
      endpoint_private_access: true,
      endpoint_public_access: true,
      public_access_cidrs: ['192.0.2.0/24'],
    });
  });

  it('encrypts secrets with a key of its own', () => {
    expect(eks['encryption_config']).toMatchObject({ resources: ['secrets'] });
    expect(cluster.one('aws_kms_key')).toMatchObject({ enable_key_rotation: true });
    expect(JSON.stringify(eks['encryption_config'])).toContain('aws_kms_key.secrets-key');
  });

  it('logs all five kinds into a group that is there before it', () => {
    expect(eks['enabled_cluster_log_types']).toEqual([
      'api',
      'audit',
      'authenticator',
      'controllerManager',
      'scheduler',
    ]);
    expect(eks['depends_on']).toContain('aws_cloudwatch_log_group.control-plane-logs');
  });

  it('keeps every log group encrypted and for a while', () => {
    const groups = cluster.all('aws_cloudwatch_log_group');
    expect(groups).toHaveLength(5);
    for (const group of groups) {
      expect(group).toMatchObject({
        retention_in_days: 90,
        kms_key_id: expect.anything() as string,
      });
    }
  });
});

describe('the nodes', () => {
  const template = cluster.one('aws_launch_template');

  it('ask for session tokens that no pod can reach, and have an encrypted disk', () => {
    expect(template['metadata_options']).toMatchObject({
      http_tokens: 'required',
      http_put_response_hop_limit: 1,
    });
    expect(JSON.stringify(template['block_device_mappings'])).toContain('"encrypted":"true"');
    expect(JSON.stringify(template['block_device_mappings'])).toContain('"volume_type":"gp3"');
  });

  it('carry our tags on instance, disk and interface, where default tags do not reach', () => {
    const specifications = template['tag_specifications'] as Tagged[];
    expect(specifications.map((one) => one.resource_type)).toEqual([
      'instance',
      'volume',
      'network-interface',
    ]);
    for (const { tags } of specifications) {
      expect(tags).toMatchObject({ 'parapet:cluster': 'parapet', 'parapet:project': 'parapet' });
    }
  });

  it('wait for what makes them ready', () => {
    const dependsOn = cluster.one('aws_eks_node_group')['depends_on'];
    for (const name of ['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent']) {
      expect(dependsOn).toContain(`aws_eks_addon.addon-${name}`);
    }
  });

  it('get another name with other types, for two groups to stand side by side', () => {
    const nameWith = (instanceTypes: string[]): unknown =>
      synthesised('cluster', { cluster: { nodes: { instanceTypes } } }).one('aws_eks_node_group')[
        'node_group_name'
      ];
    expect(nameWith(['m7i.large'])).toBe(cluster.one('aws_eks_node_group')['node_group_name']);
    expect(nameWith(['m7i.xlarge'])).not.toBe(nameWith(['m7i.large']));
  });

  it('have no rights of the CNI or of the agents', () => {
    const attached = Object.entries(cluster.json.resource['aws_iam_role_policy_attachment'] ?? {});
    const ofNodes = attached
      .filter(([, one]) => String(one['role']).includes('node-role'))
      .map(([, one]) => String(one['policy_arn']).split('/').at(-1) ?? '');
    expect(ofNodes.toSorted()).toEqual([
      'AmazonEC2ContainerRegistryPullOnly',
      'AmazonEKSWorkerNodePolicy',
      'AmazonSSMManagedInstanceCore',
    ]);
  });

  it.each([
    [['m7i.large', 'm6a.large'], 'AL2023_x86_64_STANDARD'],
    [['m7g.large', 'c7gn.xlarge', 't4g.medium'], 'AL2023_ARM_64_STANDARD'],
    [['g5.xlarge'], 'AL2023_x86_64_STANDARD'],
  ])('boot %j with %s', (types, image) => {
    expect(amiTypeOf(types)).toBe(image);
  });

  it('refuse to mix processors', () => {
    expect(() => amiTypeOf(['m7i.large', 'm7g.large'])).toThrow(InfraError);
    expect(() => amiTypeOf(['m7i.large', 'm7g.large'])).toThrow('m7g.large');
  });
});

describe('the add-ons', () => {
  const addons = Object.fromEntries(
    cluster.all('aws_eks_addon').map((addon) => [String(addon['addon_name']), addon]),
  );

  it('are these five', () => {
    expect(Object.keys(addons).toSorted()).toEqual([
      'amazon-cloudwatch-observability',
      'coredns',
      'eks-pod-identity-agent',
      'kube-proxy',
      'vpc-cni',
    ]);
  });

  it('enforce network policies, and tag the interfaces of pods', () => {
    expect(JSON.parse(String(addons['vpc-cni']?.['configuration_values']))).toMatchObject({
      enableNetworkPolicy: 'true',
      env: { ADDITIONAL_ENI_TAGS: '{"parapet:cluster":"parapet"}' },
    });
  });

  it('come before the nodes or after them, as they need', () => {
    expect(JSON.stringify(addons['coredns']?.['depends_on'])).toContain('aws_eks_node_group');
    expect(JSON.stringify(addons['vpc-cni']?.['depends_on'])).not.toContain('aws_eks_node_group');
  });
});

describe('the roles of pods', () => {
  const trustOf = (id: string): string =>
    String(cluster.json.resource['aws_iam_role']?.[idOf(id)]?.['assume_role_policy']);
  const idOf = (start: string): string =>
    Object.keys(cluster.json.resource['aws_iam_role'] ?? {}).find((id) => id.startsWith(start)) ??
    '';
  const token = (varied: Record<string, string> = {}): Record<string, string> => ({
    'aws:SourceAccount': '123456789012',
    'aws:RequestTag/eks-cluster-arn': 'arn:aws:eks:eu-west-1:123456789012:cluster/parapet',
    'aws:RequestTag/kubernetes-namespace': 'kube-system',
    'aws:RequestTag/kubernetes-service-account': 'aws-node',
    ...varied,
  });
  const ask = (context: Record<string, string>): string =>
    evaluate(trustOf('vpc-cni'), { action: 'sts:AssumeRole', context });

  it('go to one service account, in one namespace, of this cluster', () => {
    expect(ask(token())).toBe('allowed');
    expect(ask(token({ 'aws:RequestTag/kubernetes-namespace': 'default' }))).toBe('not allowed');
    expect(ask(token({ 'aws:RequestTag/kubernetes-service-account': 'x' }))).toBe('not allowed');
    const other = 'arn:aws:eks:eu-west-1:123456789012:cluster/other';
    expect(ask(token({ 'aws:RequestTag/eks-cluster-arn': other }))).toBe('not allowed');
    expect(ask({})).toBe('not allowed');
  });

  it('carry the boundary, as every role does', () => {
    for (const role of cluster.all('aws_iam_role')) {
      expect(role['permissions_boundary']).toBe(
        'arn:aws:iam::123456789012:policy/parapet-test-boundary',
      );
    }
  });
});

describe('access to the Kubernetes API', () => {
  it('is given to the deploy role in its namespaces, to edit', () => {
    const policy = synthesised('cluster', { cluster: { deployNamespaces: ['shop', 'pay'] } }).one(
      'aws_eks_access_policy_association',
    );
    expect(policy).toMatchObject({
      principal_arn: 'arn:aws:iam::123456789012:role/parapet-test-deploy',
      policy_arn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy',
      access_scope: { type: 'namespace', namespaces: ['shop', 'pay'] },
    });
  });

  it('is given to the administrators of the config', () => {
    const admin = 'arn:aws:iam::123456789012:role/platform';
    const entries = synthesised('cluster', { cluster: { admins: [admin] } });
    expect(entries.all('aws_eks_access_entry')).toHaveLength(2);
    expect(JSON.stringify(entries.all('aws_eks_access_policy_association'))).toContain(
      'AmazonEKSClusterAdminPolicy',
    );
  });

  it('is given to nobody from GitHub where there are no roles for it', () => {
    const stack = synthesised('cluster', { identity: { oidcProvider: 'off' } });
    expect(stack.all('aws_eks_access_entry')).toEqual([]);
  });

  it.each([
    'arn:aws:sts::123456789012:assumed-role/platform/me',
    'arn:aws:iam::123456789012:group/x',
  ])('is not given to %s, which EKS would refuse', (admin) => {
    expect(() => synthesised('cluster', { cluster: { admins: [admin] } })).toThrow(InfraError);
  });
});
