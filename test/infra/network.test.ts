import { describe, expect, it } from 'vitest';
import type { Config } from '../../infra/config-schema.ts';
import { synthesised } from './ground.ts';
import { evaluate } from './iam/evaluate.ts';

const network = synthesised('network');

describe('the network stack', () => {
  it('has a public and a private subnet in each of three zones that it asks for', () => {
    const subnets = network.all('aws_subnet');
    expect(subnets).toHaveLength(6);
    const zones = subnets.map((subnet) => String(subnet['availability_zone']));
    expect([...new Set(zones)].map((zone) => zone.replace(/^.*names/, ''))).toEqual([
      '[0]}',
      '[1]}',
      '[2]}',
    ]);
    expect(subnets.filter((subnet) => subnet['map_public_ip_on_launch'] !== false)).toEqual([]);
  });

  it('tags the subnets so that EKS and its load balancers find them', () => {
    const tags = network.all('aws_subnet').map((subnet) => subnet['tags'] as object);
    const with_ = (key: string) => tags.filter((one) => key in one).length;
    expect(with_('kubernetes.io/role/elb')).toBe(3);
    expect(with_('kubernetes.io/role/internal-elb')).toBe(3);
    expect(with_('kubernetes.io/cluster/parapet')).toBe(6);
  });

  it('leaves subnets where they are when the list of zones changes', () => {
    for (const subnet of network.all('aws_subnet')) {
      expect(subnet['lifecycle']).toEqual({ ignore_changes: ['availability_zone'] });
    }
  });

  it('stops in the plan, with words, where a region has fewer than three zones', () => {
    const [zones] = Object.values(network.json.data?.['aws_availability_zones'] ?? {});
    const condition = { lifecycle: { postcondition: [{ condition: expect.any(String) }] } };
    expect(zones).toMatchObject(condition);
    expect(JSON.stringify(zones)).toContain('length(self.names) >= 3');
    expect(JSON.stringify(zones)).toContain('choose another region');
  });

  it.each([
    ['per-zone', 3],
    ['one', 1],
  ] as const)('with NAT %s has %i gateways, and a way out for each zone', (nat, count) => {
    const stack = synthesised('network', { network: { nat } });
    expect(stack.all('aws_nat_gateway')).toHaveLength(count);
    expect(stack.all('aws_eip')).toHaveLength(count);
    const out = stack.all('aws_route').filter((route) => route['nat_gateway_id'] !== undefined);
    expect(out).toHaveLength(3);
    expect(new Set(out.map((route) => route['nat_gateway_id'])).size).toBe(count);
  });

  it('gives no private subnet a route to the internet gateway', () => {
    const open = network.all('aws_route').filter((route) => route['gateway_id'] !== undefined);
    expect(open).toHaveLength(1);
    expect(String(open[0]?.['route_table_id'])).toContain('public');
  });

  it('empties the default security group', () => {
    expect(network.one('aws_default_security_group')).toMatchObject({ ingress: [], egress: [] });
  });

  it('lets TLS from the VPC to its endpoints, and nothing else, nothing out', () => {
    const rule = network.one('aws_vpc_security_group_ingress_rule');
    expect(rule).toMatchObject({ cidr_ipv4: '10.64.0.0/16', from_port: 443, to_port: 443 });
    expect(network.all('aws_vpc_security_group_egress_rule')).toEqual([]);
  });

  it('logs every flow into an encrypted group that is not kept for ever', () => {
    expect(network.one('aws_flow_log')).toMatchObject({ traffic_type: 'ALL' });
    const group = network.one('aws_cloudwatch_log_group');
    expect(group['retention_in_days']).toBe(90);
    expect(group['kms_key_id']).toMatch(/^\$\{aws_kms_key\./);
    expect(
      synthesised('network', { network: { flowLogDays: 100 } }).one('aws_cloudwatch_log_group'),
    ).toMatchObject({ retention_in_days: 120 });
  });

  it('keeps the private ACL and its rules apart, with room below for a responder', () => {
    const acl = network.one('aws_network_acl');
    expect(acl).not.toHaveProperty('ingress');
    expect(acl).not.toHaveProperty('egress');
    const numbers = network.all('aws_network_acl_rule').map((rule) => Number(rule['rule_number']));
    expect(numbers).toHaveLength(5);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(32_000);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(32_766);
  });

  it('documents every output', () => {
    const outputs = Object.entries(network.json.output ?? {}).filter(
      ([name]) => !name.startsWith('cross-stack'),
    );
    expect(outputs.map(([name]) => name)).toContain('private_network_acl_id');
    expect(outputs.filter(([, output]) => !output.description)).toEqual([]);
  });
});

describe('the endpoints', () => {
  const services = (stack = network): string[] =>
    stack
      .all('aws_vpc_endpoint')
      .map((endpoint) => String(endpoint['service_name']).replace('com.amazonaws.eu-west-1.', ''))
      .toSorted();
  const ALWAYS = ['ecr.api', 'ecr.dkr', 'logs', 's3', 'sts'];
  const publicCluster: Partial<Config> = {
    cluster: { endpoint: { access: 'public', cidrs: ['192.0.2.0/24'] } },
  };

  it('of a private cluster are also those without which it does not come up', () => {
    const more = ['ec2', 'eks', 'eks-auth', 'ssm', 'ssmmessages'];
    expect(services()).toEqual([...ALWAYS, ...more].toSorted());
  });

  it('of a public cluster are the few that save the most', () => {
    expect(services(synthesised('network', publicCluster))).toEqual(ALWAYS);
  });

  it('serve identities of our account, but for the two that must hear others', () => {
    const interfaces = network
      .all('aws_vpc_endpoint')
      .filter((endpoint) => endpoint['vpc_endpoint_type'] === 'Interface');
    const open = interfaces.filter((endpoint) => endpoint['policy'] === undefined);
    expect(open.map((endpoint) => String(endpoint['service_name']).split('.').at(-1))).toEqual(
      expect.arrayContaining(['sts', 'eks-auth']),
    );
    expect(open).toHaveLength(2);
    for (const { policy } of interfaces.filter((endpoint) => !open.includes(endpoint))) {
      const ask = (account: string): string =>
        evaluate(String(policy), {
          action: `${/"Action":"([\w-]+):/.exec(String(policy))?.[1]}:Anything`,
          context: { 'aws:PrincipalAccount': account },
        });
      expect(ask('123456789012')).toBe('allowed');
      expect(ask('999999999999')).toBe('not allowed');
    }
  });

  it('are only the one that costs nothing where the config says so', () => {
    const stack = synthesised('network', { network: { interfaceEndpoints: false } });
    expect(services(stack)).toEqual(['s3']);
    expect(stack.all('aws_security_group')).toEqual([]);
  });
});
