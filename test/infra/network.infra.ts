import {
  CreateNetworkAclEntryCommand,
  DeleteNetworkAclEntryCommand,
  DescribeNetworkAclsCommand,
  EC2Client,
  type NetworkAcl,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackNetwork } from './read-back/network.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

let rig: Rig;

/** What a responder does: a deny with a number below ours. */
async function block(acl: string): Promise<void> {
  await rig.client(EC2Client).send(
    new CreateNetworkAclEntryCommand({
      NetworkAclId: acl,
      RuleNumber: 100,
      RuleAction: 'deny',
      Protocol: '-1',
      Egress: false,
      CidrBlock: '198.51.100.7/32',
    }),
  );
}

async function ourAcl(): Promise<NetworkAcl | undefined> {
  const { NetworkAcls: acls = [] } = await rig.client(EC2Client).send(
    new DescribeNetworkAclsCommand({
      Filters: [{ Name: 'tag:Name', Values: [`${rig.settings.names.prefix}-private`] }],
    }),
  );
  return acls[0];
}

async function denied(): Promise<(string | undefined)[]> {
  const entries = (await ourAcl())?.Entries ?? [];
  return entries
    .filter((entry) => entry.RuleAction === 'deny' && (entry.RuleNumber ?? 0) < 32_000)
    .map((entry) => entry.CidrBlock);
}

describe.skipIf(rigMissing())('the network, small: one NAT, a public cluster', () => {
  beforeAll(async () => {
    rig = await startRig({
      config: {
        network: { nat: 'one', cidr: '10.10.0.0/20' },
        cluster: { endpoint: { access: 'public', cidrs: ['192.0.2.0/24'] } },
      },
    });
    await rig.apply('network');
  });
  afterAll(() => rig.stop());

  it('is as it should be', async () => {
    await expect(readBackNetwork(rig)).resolves.toBeUndefined();
  });

  it("leaves a responder's deny alone", async () => {
    const acl = (await ourAcl())?.NetworkAclId ?? '';
    await block(acl);
    await rig.expectNoChanges('network');
    expect(await denied()).toEqual(['198.51.100.7/32']);
    await rig
      .client(EC2Client)
      .send(
        new DeleteNetworkAclEntryCommand({ NetworkAclId: acl, RuleNumber: 100, Egress: false }),
      );
  });

  it('goes away as a whole', async () => {
    await rig.destroyAll();
    expect(await rig.emulator.unserved()).toEqual({});
  });
});

describe.skipIf(rigMissing())('the network where there are two zones', () => {
  beforeAll(async () => {
    rig = await startRig({ config: { accounts: [{ id: '123456789012', region: 'us-west-1' }] } });
  });
  afterAll(() => rig.stop());

  it('is refused in the plan, in words', async () => {
    await expect(rig.plan('network')).rejects.toThrow(/fewer than 3 zones/);
    const calls = await rig.emulator.calls();
    expect(calls).toContain('ec2:DescribeAvailabilityZones');
    expect(calls.filter((call) => call.startsWith('ec2:Create'))).toEqual([]);
  });
});
