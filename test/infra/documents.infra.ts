import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import {
  AttachNetworkInterfaceCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateNetworkInterfaceCommand,
  CreateSecurityGroupCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSnapshotsCommand,
  EC2Client,
  DescribeSubnetsCommand,
  RevokeSecurityGroupEgressCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../emulator/start.ts';
import { findMotoPython, findTools } from '../emulator/tools.ts';
import { clientsOf, type ClientFactory } from './rig/clients.ts';

const { missing } = findTools('moto');
const FOLDER = resolve('infra/response/documents');
const INCIDENT = 'inc-0123456789abcdefghjkmnpqrs';
const CLUSTER = 'shop-prod';

/** What SSM does with the script: calls the function of its name with the payload. */
const RUN = `
import importlib, json, sys
name, payload = sys.argv[1], json.loads(sys.argv[2])
print(json.dumps(getattr(importlib.import_module(name), name)(payload, None)))
`;

describe.skipIf(missing !== undefined)('the scripts of the SSM documents', () => {
  let emulator: Emulator;
  let client: ClientFactory;
  let ec2: EC2Client;
  let subnet: string;
  let isolation: string;
  let node: { readonly id: string; readonly groups: readonly string[] };

  beforeAll(async () => {
    emulator = await startEmulator();
    client = clientsOf(emulator.url, 'eu-west-1');
    ec2 = client(EC2Client);
    const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
    subnet = Subnets[0]?.SubnetId ?? '';
  });
  afterAll(() => emulator.stop());
  beforeEach(async () => {
    isolation = await isolationGroup();
    node = await nodeOf(CLUSTER);
  });

  function run(script: string, payload: object): unknown {
    const python = findMotoPython();
    if (!python.found) throw new Error(python.why);
    const output = execFileSync(python.path, ['-c', RUN, script, JSON.stringify(payload)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...emulator.environment, PYTHONPATH: FOLDER, PYTHONDONTWRITEBYTECODE: '1' },
    });
    return JSON.parse(output);
  }

  const isolate = (more: object = {}): unknown =>
    run('isolate', {
      InstanceId: node.id,
      IncidentId: INCIDENT,
      GroupId: isolation,
      ClusterName: CLUSTER,
      ...more,
    });
  const release = (): unknown => run('release', { InstanceId: node.id, IncidentId: INCIDENT });

  async function group(name: string): Promise<string> {
    const made = await ec2.send(
      new CreateSecurityGroupCommand({
        GroupName: `${name}-${crypto.randomUUID()}`,
        Description: 'test',
      }),
    );
    return made.GroupId ?? '';
  }

  async function isolationGroup(): Promise<string> {
    const GroupId = await group('isolation');
    await ec2.send(
      new RevokeSecurityGroupEgressCommand({
        GroupId,
        IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      }),
    );
    return GroupId;
  }

  /** A node with two interfaces, in other groups each, as the VPC CNI may leave them. */
  async function nodeOf(cluster: string): Promise<typeof node> {
    const groups = [await group('node'), await group('pods')];
    const { Instances = [] } = await ec2.send(
      new RunInstancesCommand({
        ImageId: 'ami-12c6146b',
        InstanceType: 'm6i.large',
        MinCount: 1,
        MaxCount: 1,
        SubnetId: subnet,
        SecurityGroupIds: [groups[0] ?? ''],
        TagSpecifications: [
          { ResourceType: 'instance', Tags: [{ Key: 'eks:cluster-name', Value: cluster }] },
        ],
      }),
    );
    const id = Instances[0]?.InstanceId ?? '';
    const { NetworkInterface } = await ec2.send(
      new CreateNetworkInterfaceCommand({ SubnetId: subnet, Groups: groups }),
    );
    await ec2.send(
      new AttachNetworkInterfaceCommand({
        InstanceId: id,
        NetworkInterfaceId: NetworkInterface?.NetworkInterfaceId,
        DeviceIndex: 1,
      }),
    );
    return { id, groups };
  }

  /** The groups of each interface, in a stable order, and the tags of all. */
  async function interfaces(): Promise<{ groups: string[][]; tags: string[] }> {
    const { NetworkInterfaces = [] } = await ec2.send(
      new DescribeNetworkInterfacesCommand({
        Filters: [{ Name: 'attachment.instance-id', Values: [node.id] }],
      }),
    );
    const groups = NetworkInterfaces.map(({ Groups = [] }) =>
      Groups.map(({ GroupId = '' }) => GroupId).toSorted(),
    ).toSorted((one, two) => one.length - two.length);
    return { groups, tags: NetworkInterfaces.flatMap(({ TagSet = [] }) => TagSet.map(textOf)) };
  }

  it('isolate every interface, and release gives each its own groups back', async () => {
    const before = await interfaces();
    expect(before.groups).toEqual([[node.groups[0]], node.groups.toSorted()]);
    isolate();
    const during = await interfaces();
    expect(during.groups).toEqual([[isolation], [isolation]]);
    expect(during.tags).toContain(`parapet:groups-1=${node.groups.toSorted().join(' ')}`);

    isolate();
    expect(await interfaces()).toEqual(during);

    release();
    expect(await interfaces()).toEqual(before);
    expect(() => release()).toThrow(/nothing was done/);
  });

  it('isolate nothing into a group that somebody made a hole in', async () => {
    const before = await interfaces();
    await ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId: isolation,
        IpPermissions: [
          { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
        ],
      }),
    );
    expect(() => isolate()).toThrow(/has rules.*nothing was done/s);
    expect(await interfaces()).toEqual(before);
  });

  it('isolate no machine that is no node of the cluster', async () => {
    const before = await interfaces();
    expect(() => isolate({ ClusterName: 'another' })).toThrow(/no node of the cluster another/);
    expect(await interfaces()).toEqual(before);
  });

  it('fail where an interface would not move, and do the rest when run again', async () => {
    const api = 'ec2:ModifyNetworkInterfaceAttribute';
    await emulator.fault({ api, error: { code: 'UnauthorizedOperation', status: 403 }, skip: 1 });
    expect(() => isolate()).toThrow(/UnauthorizedOperation/);
    await emulator.clearFaults();
    isolate();
    expect((await interfaces()).groups).toEqual([[isolation], [isolation]]);
    release();
    expect((await interfaces()).groups).toEqual([[node.groups[0]], node.groups.toSorted()]);
  });

  describe('preserve', () => {
    const Bucket = 'evidence';
    const preserve = (ExecutionId: string): unknown =>
      run('preserve', {
        InstanceId: node.id,
        IncidentId: INCIDENT,
        ExecutionId,
        Bucket,
        CollectDocument: 'AWS-RunShellScript',
        PollSeconds: 0.1,
      });

    beforeAll(async () => {
      await client(S3Client).send(
        new CreateBucketCommand({
          Bucket,
          CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
        }),
      );
    });

    async function kept(execution: string): Promise<string[]> {
      const prefix = `${INCIDENT}/${node.id}/${execution}/`;
      const { Contents = [] } = await client(S3Client).send(
        new ListObjectsV2Command({ Bucket, Prefix: prefix }),
      );
      return Contents.map(({ Key = '' }) => Key.slice(prefix.length)).toSorted();
    }

    async function listed(execution: string): Promise<{ sha256: object; missing: string[] }> {
      const { Body } = await client(S3Client).send(
        new GetObjectCommand({ Bucket, Key: `${INCIDENT}/${node.id}/${execution}/list.json` }),
      );
      return JSON.parse((await Body?.transformToString()) ?? '') as Awaited<
        ReturnType<typeof listed>
      >;
    }

    async function snapshots(): Promise<string[]> {
      const { Snapshots = [] } = await ec2.send(
        new DescribeSnapshotsCommand({
          Filters: [{ Name: 'tag:parapet:incident', Values: [INCIDENT] }],
        }),
      );
      return Snapshots.map(({ SnapshotId = '' }) => SnapshotId).toSorted();
    }

    it('keeps what runs, the console, the machine and its disks, once a disk', async () => {
      preserve('first');
      const parts = ['console.txt', 'instance.json', 'running.txt', 'snapshots.json'];
      expect(await kept('first')).toEqual([...parts, 'list.json'].toSorted());
      const list = await listed('first');
      expect(Object.keys(list.sha256).toSorted()).toEqual(parts);
      expect(list.missing).toEqual([]);
      const before = await snapshots();
      expect(before.length).toBeGreaterThan(0);
      preserve('second');
      expect(await snapshots()).toEqual(before);
    });

    it('keeps the rest where a part cannot be had, and fails saying which', async () => {
      await emulator.fault({
        api: 'ec2:GetConsoleOutput',
        error: { code: 'UnauthorizedOperation', status: 403 },
        times: 'always',
      });
      expect(() => preserve('third')).toThrow(/Not all evidence.*console\.txt/s);
      await emulator.clearFaults();
      expect(await kept('third')).toEqual([
        'instance.json',
        'list.json',
        'running.txt',
        'snapshots.json',
      ]);
      expect((await listed('third')).missing).toHaveLength(1);
    });
  });
});

function textOf({ Key, Value }: { Key?: string | undefined; Value?: string | undefined }): string {
  return `${Key}=${Value}`;
}
