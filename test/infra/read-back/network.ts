import {
  DescribeFlowLogsCommand,
  DescribeNatGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  EC2Client,
  type Filter,
} from '@aws-sdk/client-ec2';
import { DescribeKeyCommand, GetKeyRotationStatusCommand, KMSClient } from '@aws-sdk/client-kms';
import { expect } from 'vitest';
import type { Rig } from '../rig.ts';
import { readBackLogGroups } from './log-groups.ts';

/** What matters of the network: no way in, three ways out, everything written down, one key that turns. */
export async function readBackNetwork(rig: Rig): Promise<void> {
  const ec2 = rig.client(EC2Client);
  const vpcId = await ourVpc(rig, ec2);
  const ofVpc: Filter[] = [{ Name: 'vpc-id', Values: [vpcId] }];
  await readBackSubnets(ec2, ofVpc);
  await readBackWaysOut(rig, ec2, ofVpc);
  await readBackGroups(rig, ec2, ofVpc);
  await readBackEndpoints(rig, ec2, ofVpc);
  await readBackPrivateAcl(ec2, ofVpc);
  await readBackDataKey(rig);
  const { FlowLogs: flows = [] } = await ec2.send(new DescribeFlowLogsCommand({}));
  const ours = flows.filter((flow) => flow.ResourceId === vpcId);
  expect(ours.map((flow) => [flow.TrafficType, flow.FlowLogStatus])).toEqual([['ALL', 'ACTIVE']]);
  expect(ours[0]?.LogFormat).toContain('${pkt-srcaddr}');
  await readBackLogGroups(rig, [`/${rig.settings.names.prefix}/flow-logs`]);
}

async function ourVpc(rig: Rig, ec2: EC2Client): Promise<string> {
  const { Vpcs: vpcs = [] } = await ec2.send(
    new DescribeVpcsCommand({
      Filters: [
        { Name: 'cidr', Values: [rig.settings.network.cidr] },
        { Name: 'tag:parapet:stack', Values: ['network'] },
      ],
    }),
  );
  expect(vpcs).toHaveLength(1);
  return vpcs[0]?.VpcId ?? '';
}

async function readBackSubnets(ec2: EC2Client, ofVpc: Filter[]): Promise<void> {
  const { Subnets: subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters: ofVpc }));
  expect(subnets).toHaveLength(6);
  expect(new Set(subnets.map((subnet) => subnet.AvailabilityZone)).size).toBe(3);
  expect(subnets.filter((subnet) => subnet.MapPublicIpOnLaunch)).toEqual([]);
}

async function readBackWaysOut(rig: Rig, ec2: EC2Client, ofVpc: Filter[]): Promise<void> {
  const { NatGateways: nats = [] } = await ec2.send(
    new DescribeNatGatewaysCommand({ Filter: ofVpc }),
  );
  const live = nats.filter((nat) => nat.State === 'available');
  expect(live).toHaveLength(rig.settings.network.nat === 'one' ? 1 : 3);
  const { RouteTables: tables = [] } = await ec2.send(
    new DescribeRouteTablesCommand({ Filters: ofVpc }),
  );
  const byNat = tables.filter((table) => table.Routes?.some((route) => route.NatGatewayId));
  expect(byNat).toHaveLength(3);
  // A table with NAT has no internet gateway besides.
  const gateways = byNat.flatMap((table) => table.Routes ?? []).map((route) => route.GatewayId);
  expect(gateways.filter((id) => id?.startsWith('igw-'))).toEqual([]);
}

async function readBackGroups(rig: Rig, ec2: EC2Client, ofVpc: Filter[]): Promise<void> {
  const { SecurityGroups: groups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ Filters: ofVpc }),
  );
  const unused = groups.find((group) => group.GroupName === 'default');
  expect(unused?.IpPermissions).toEqual([]);
  expect(unused?.IpPermissionsEgress).toEqual([]);
  const open = groups.filter((group) =>
    group.IpPermissions?.some((rule) =>
      rule.IpRanges?.some((range) => range.CidrIp === '0.0.0.0/0'),
    ),
  );
  expect(open.map((group) => group.GroupName)).toEqual([]);
  const endpoints = groups.find(
    (group) => group.GroupName === `${rig.settings.names.prefix}-endpoints`,
  );
  expect(endpoints?.IpPermissionsEgress).toEqual([]);
  expect(endpoints?.IpPermissions).toHaveLength(1);
}

async function readBackEndpoints(rig: Rig, ec2: EC2Client, ofVpc: Filter[]): Promise<void> {
  const { VpcEndpoints: endpoints = [] } = await ec2.send(
    new DescribeVpcEndpointsCommand({ Filters: ofVpc }),
  );
  const names = endpoints.map((one) => one.ServiceName?.replace(/^com\.amazonaws\.[^.]+\./, ''));
  for (const name of ['s3', 'ecr.api', 'ecr.dkr', 'sts', 'logs']) expect(names).toContain(name);
  const logs = endpoints.find((one) => one.ServiceName?.endsWith('.logs'));
  expect(logs).toMatchObject({ VpcEndpointType: 'Interface', PrivateDnsEnabled: true });
  expect(logs?.SubnetIds).toHaveLength(3);
  expect(logs?.PolicyDocument).toContain(rig.settings.accountId);
}

async function readBackPrivateAcl(ec2: EC2Client, ofVpc: Filter[]): Promise<void> {
  const { NetworkAcls: acls = [] } = await ec2.send(
    new DescribeNetworkAclsCommand({ Filters: ofVpc }),
  );
  const ours = acls.find((acl) => acl.IsDefault === false);
  expect(ours?.Associations).toHaveLength(3);
  const allowed = ours?.Entries?.filter((one) => !one.Egress && one.RuleAction === 'allow') ?? [];
  // From anywhere only what answers: never the ports on which servers listen.
  const anywhere = allowed.filter((one) => one.CidrBlock === '0.0.0.0/0' && one.Protocol !== '1');
  expect(anywhere.map((one) => one.PortRange?.From)).toEqual([1024, 1024]);
}

async function readBackDataKey(rig: Rig): Promise<void> {
  const kms = rig.client(KMSClient);
  const KeyId = rig.settings.names.dataKeyAlias;
  const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId }));
  expect(key?.KeyState).toBe('Enabled');
  const rotation = await kms.send(new GetKeyRotationStatusCommand({ KeyId: key?.KeyId }));
  expect(rotation.KeyRotationEnabled).toBe(true);
}
