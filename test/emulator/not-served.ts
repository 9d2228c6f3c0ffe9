import {
  ConfigServiceClient,
  DescribeComplianceByConfigRuleCommand,
} from '@aws-sdk/client-config-service';
import {
  CreateRepositoryCommand,
  DescribeImageScanFindingsCommand,
  ECRClient,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import { DescribeClusterVersionsCommand, EKSClient } from '@aws-sdk/client-eks';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { GuardDutyClient, ListCoverageCommand } from '@aws-sdk/client-guardduty';
import {
  Inspector2Client,
  ListCoverageCommand as ListScanCoverageCommand,
} from '@aws-sdk/client-inspector2';
import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import {
  GetAutomationExecutionCommand,
  SSMClient,
  StartAutomationExecutionCommand,
} from '@aws-sdk/client-ssm';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { CheckCapacityCommand, WAFV2Client } from '@aws-sdk/client-wafv2';

/** How SDK clients find the emulator. */
export interface Target {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Something that AWS does, that our stacks rely on, and that the emulator does not. */
export interface NotServed {
  /** The API, or what of it. */
  readonly what: string;
  readonly reason: string;
  /** Where it is held to instead. */
  readonly instead: string;
  /** Tries it: true as soon as the emulator can, and then the entry must go. */
  readonly works: (target: Target) => Promise<boolean>;
}

/** Kept true by not-served.infra.ts, which fails when an entry has become possible. */
export const NOT_SERVED: readonly NotServed[] = [
  {
    what: 'ecr: scan on push',
    reason: 'moto keeps the setting and scans nothing when an image is pushed.',
    instead: 'the setting is read back; findings come from fixtures of real scans',
    works: async (target) => {
      const ecr = new ECRClient(target);
      const repositoryName = 'scanned';
      const imageScanningConfiguration = { scanOnPush: true };
      await ecr.send(new CreateRepositoryCommand({ repositoryName, imageScanningConfiguration }));
      const mediaType = 'application/vnd.oci.image.manifest.v1+json';
      const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType, layers: [] });
      await ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: '1' }));
      const imageId = { imageTag: '1' };
      const asked = new DescribeImageScanFindingsCommand({ repositoryName, imageId });
      return answers(ecr.send(asked), 'ScanNotFoundException');
    },
  },
  {
    what: 'ssm: the steps of an automation',
    reason: 'the edge records an execution and calls it a success; no step runs.',
    instead: 'the documents are checked against their schema; the calls of each step have tests',
    works: async (target) => {
      const ssm = new SSMClient(target);
      const start = new StartAutomationExecutionCommand({ DocumentName: 'AWS-StopEC2Instance' });
      const { AutomationExecutionId } = await ssm.send(start);
      const get = new GetAutomationExecutionCommand({ AutomationExecutionId });
      const { AutomationExecution } = await ssm.send(get);
      return (AutomationExecution?.StepExecutions ?? []).length > 0;
    },
  },
  {
    what: 'sts: the token of AssumeRoleWithWebIdentity',
    reason: 'moto gives credentials to any text; it checks neither signature nor trust policy.',
    instead: 'trust policies are read back and judged by our own evaluator',
    works: async (target) => {
      const trust = { Version: '2012-10-17', Statement: [] };
      const create = new CreateRoleCommand({
        RoleName: 'nobody-may',
        AssumeRolePolicyDocument: JSON.stringify(trust),
      });
      const { Role } = await new IAMClient(target).send(create);
      const assume = new AssumeRoleWithWebIdentityCommand({
        RoleArn: Role?.Arn,
        RoleSessionName: 'any',
        WebIdentityToken: 'not a token',
      });
      return !(await succeeds(new STSClient(target).send(assume)));
    },
  },
  {
    what: 's3: conditions of a bucket policy',
    reason: 'moto cannot read conditions, so none is applied: TLS-only cannot be proven on HTTP.',
    instead: 'the policy is read back and judged by our own evaluator',
    works: async (target) => {
      const s3 = new S3Client({ ...target, forcePathStyle: true });
      const Bucket = 'tls-only';
      const location = { LocationConstraint: 'eu-west-1' } as const;
      await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: location }));
      const deny = {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      };
      const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [deny] });
      await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
      return !(await succeeds(s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'b' }))));
    },
  },
  {
    what: 'sqs:StartMessageMoveTask',
    reason: 'moto moves no messages back from a dead-letter queue.',
    instead: 'a dead message is received and sent again by the test',
    works: async (target) => {
      const sqs = new SQSClient(target);
      await sqs.send(new CreateQueueCommand({ QueueName: 'dead-letters' }));
      const SourceArn = 'arn:aws:sqs:eu-west-1:123456789012:dead-letters';
      return served(sqs.send(new StartMessageMoveTaskCommand({ SourceArn })));
    },
  },
  {
    what: 'guardduty:ListCoverage',
    reason: 'there are no agents, so there is no coverage to list.',
    instead: 'the alarm on a silent agent is read back',
    works: (target) =>
      served(new GuardDutyClient(target).send(new ListCoverageCommand({ DetectorId: 'd' }))),
  },
  {
    what: 'inspector2:ListCoverage',
    reason: 'moto scans nothing.',
    instead: 'the enabled resource types are read back',
    works: (target) => served(new Inspector2Client(target).send(new ListScanCoverageCommand({}))),
  },
  {
    what: 'config:DescribeComplianceByConfigRule',
    reason: 'rules are kept and never evaluated.',
    instead: 'the rules are read back',
    works: (target) =>
      served(new ConfigServiceClient(target).send(new DescribeComplianceByConfigRuleCommand({}))),
  },
  {
    what: 'eks:DescribeClusterVersions',
    reason: 'which Kubernetes and add-on versions exist is not known here.',
    instead: 'the versions in the configuration are dated and checked by hand',
    works: (target) => served(new EKSClient(target).send(new DescribeClusterVersionsCommand({}))),
  },
  {
    what: 'wafv2:CheckCapacity',
    reason: 'moto knows no managed rule groups and no capacities.',
    instead: 'the sum of the documented capacities is a test on the synthesised JSON',
    works: (target) =>
      served(
        new WAFV2Client(target).send(new CheckCapacityCommand({ Scope: 'REGIONAL', Rules: [] })),
      ),
  },
];

/** False for an API that nobody answers; any other failure is the probe's own and is thrown. */
function served(call: Promise<unknown>): Promise<boolean> {
  return answers(call, 'NotImplementedByEmulator');
}

async function answers(call: Promise<unknown>, otherwise: string): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === otherwise) return false;
    throw error;
  }
}

/** Whether a call that AWS refuses is let through. */
async function succeeds(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (/AccessDenied|InvalidIdentityToken|Forbidden/.test(name)) return false;
    throw error;
  }
}
