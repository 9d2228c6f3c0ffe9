import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOAD_BALANCER, synthesised, type Synthesised } from './ground.ts';

const HOURS = 730;
const page = readFileSync('docs/cost.md', 'utf8');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The cells of the first row that begins with a text. */
function row(start: string): string[] {
  const found = rows.find(([, first]) => first === start);
  if (!found) throw new Error(`docs/cost.md has no row "${start}"`);
  return found.slice(1);
}

function monthly(what: string): number {
  const [, unit = '', usd = ''] = row(what);
  return Number(usd) * (unit === 'hour' ? HOURS : 1);
}

const floors = (stack: string): number[] => row(stack).slice(1, 3).map(Number);

const SMALL = { nat: 'one', interfaceEndpoints: false } as const;

function network(stack: Synthesised): number {
  const interfaces = stack
    .all('aws_vpc_endpoint')
    .flatMap((endpoint) => (endpoint['subnet_ids'] as string[] | undefined) ?? []);
  return (
    stack.all('aws_nat_gateway').length * monthly('NAT gateway') +
    stack.all('aws_eip').length * monthly('public IPv4 address') +
    interfaces.length * monthly('interface endpoint, in one zone') +
    stack.all('aws_kms_key').length * monthly('KMS key')
  );
}

function cluster(stack: Synthesised): number {
  const scaling = stack.one('aws_eks_node_group')['scaling_config'] as { desired_size: number };
  const [disk] = stack.one('aws_launch_template')['block_device_mappings'] as {
    ebs: { volume_size: number };
  }[];
  const node =
    monthly('m7i.large node') + (disk?.ebs.volume_size ?? Number.NaN) * monthly('gp3 disk');
  return (
    monthly('EKS control plane, version in standard support') +
    scaling.desired_size * node +
    stack.all('aws_kms_key').length * monthly('KMS key')
  );
}

function edge(stack: Synthesised): number {
  const rules = stack.one('aws_wafv2_web_acl')['rule'] as unknown[];
  return monthly('web ACL') + rules.length * monthly('rule of a web ACL');
}

describe('docs/cost.md', () => {
  it('has the floor of the network as it is made', () => {
    const made = [{}, { network: SMALL }].map((varied) => network(synthesised('network', varied)));
    expect(made.map(Math.round)).toEqual(floors('network'));
  });

  it('has the floor of the cluster as it is made', () => {
    const small = { cluster: { nodes: { min: 1, desired: 2, max: 4 } } };
    const made = [{}, small].map((varied) => cluster(synthesised('cluster', varied)));
    expect(made.map(Math.round)).toEqual(floors('cluster'));
  });

  it('has the floor of the edge as it is made', () => {
    const made = edge(synthesised('edge', { edge: { loadBalancers: [LOAD_BALANCER] } }));
    expect([made, made]).toEqual(floors('edge'));
  });
});
