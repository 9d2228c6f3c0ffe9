import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { StackName } from '../../../infra/stack.ts';
import type { Rig } from '../rig.ts';

/**
 * What the network and cluster stacks would have made, by the SDK and in a moment, with states that say
 * so: for tests of a stack that stands on them. That the real ones fit together is the business of the
 * lifecycle test. An output of theirs that nobody here knows is an error.
 */
export async function makeGround(rig: Rig): Promise<void> {
  const vpc = await made(
    rig.client(EC2Client).send(new CreateVpcCommand({ CidrBlock: rig.settings.network.cidr })),
    ({ Vpc }) => Vpc?.VpcId,
  );
  const subnets = await Promise.all([0, 1, 2].map((zone) => makeSubnet(rig, vpc, zone)));
  const key = await made(
    rig.client(KMSClient).send(new CreateKeyCommand({})),
    ({ KeyMetadata }) => KeyMetadata?.Arn,
  );
  const { name } = rig.settings.cluster;
  await rig.client(EKSClient).send(
    new CreateClusterCommand({
      name,
      roleArn: `arn:aws:iam::${rig.settings.accountId}:role/cluster`,
      resourcesVpcConfig: { subnetIds: subnets },
    }),
  );
  const known: Readonly<Record<string, string>> = {
    '${aws_vpc.vpc.id}': vpc,
    '${aws_eks_cluster.cluster.name}': name,
    ...Object.fromEntries(subnets.map((id, zone) => ['${aws_subnet.private-' + zone + '.id}', id])),
  };
  const valueOf = (expression: string): string | undefined =>
    /^\$\{aws_kms_key\.data-key_\w+\.arn\}$/.test(expression) ? key : known[expression];
  await putState(rig, 'network', valueOf);
  await putState(rig, 'cluster', valueOf);
}

async function makeSubnet(rig: Rig, vpc: string, zone: number): Promise<string> {
  const [network = ''] = rig.settings.network.cidr.split('.0.0/');
  return made(
    rig.client(EC2Client).send(
      new CreateSubnetCommand({
        VpcId: vpc,
        CidrBlock: `${network}.${zone}.0/24`,
        AvailabilityZone: `${rig.settings.region}${'abc'[zone]}`,
      }),
    ),
    ({ Subnet }) => Subnet?.SubnetId,
  );
}

async function made<Answer>(
  asked: Promise<Answer>,
  read: (answer: Answer) => string | undefined,
): Promise<string> {
  const value = read(await asked);
  if (value === undefined) throw new Error('the emulator gave nothing for what was made');
  return value;
}

interface StackOutputs {
  readonly output?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Terraform's own state format, holding the outputs that other stacks read. */
async function putState(
  rig: Rig,
  stack: StackName,
  valueOf: (expression: string) => string | undefined,
): Promise<void> {
  const file = join(rig.folder, 'stacks', stack, 'cdk.tf.json');
  const { output = {} } = JSON.parse(readFileSync(file, 'utf8')) as StackOutputs;
  const outputs = Object.entries(output)
    .filter(([name]) => name.startsWith('cross-stack-output-'))
    .map(([name, { value: expression }]) => {
      const value = valueOf(String(expression));
      if (value === undefined) throw new Error(`${stack}: who knows ${String(expression)}?`);
      return [name, { value, type: 'string', sensitive: true }];
    });
  const state = {
    version: 4,
    terraform_version: '1.11.4',
    serial: 1,
    lineage: '00000000-0000-4000-8000-000000000000',
    outputs: Object.fromEntries(outputs) as object,
    resources: [],
    check_results: null,
  };
  await rig.client(S3Client).send(
    new PutObjectCommand({
      Bucket: rig.settings.names.stateBucket,
      Key: `${stack}.tfstate`,
      Body: JSON.stringify(state),
    }),
  );
}
