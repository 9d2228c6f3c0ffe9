import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Permissions } from '../../triage/permissions.ts';
import {
  AssetType,
  Construct,
  LambdaFunction,
  LambdaFunctionEventInvokeConfig,
  TerraformAsset,
  type CloudwatchLogGroup,
  type SqsQueue,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { DeclaredRole, serviceTrust, type IamStatement } from '../iam.ts';
import { InfraError } from '../infra-error.ts';
import { logGroup } from '../log-group.ts';
import { viaKey } from './key-use.ts';
import { tracing } from './tracing.ts';

/**
 * The newest that provider 5.100.0 takes: it refuses `nodejs24.x`, which provider 6 knows. The bundle is
 * built for it and runs on both.
 */
const RUNTIME = 'nodejs22.x';

export interface FunctionOptions {
  readonly settings: Settings;
  readonly keyArn: string;
  readonly name: string;
  readonly description: string;
  /** The zip file of the build. */
  readonly code: string;
  readonly handler: string;
  /** All that our code in it calls; at least one. */
  readonly permissions: readonly Permissions[];
  readonly roleName: string;
  readonly extra?: readonly IamStatement[];
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMiB: number;
  /** So many at once at most, and so many kept free for it. */
  readonly concurrency: number;
  /** Where a call that nobody waited for ends when it failed. */
  readonly failed: SqsQueue;
}

/** A function of ours with all that it never goes without: its own log, traces, a bound, a way to fail. */
export class ParapetFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: DeclaredRole;
  readonly logs: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, options: FunctionOptions) {
    super(scope, id);
    const { settings, keyArn, name } = options;
    this.logs = logGroup(this, 'logs', {
      name: `/aws/lambda/${name}`,
      days: settings.response.logDays,
      keyArn,
    });
    const [first, ...others] = options.permissions;
    if (!first) throw new InfraError('permissions', `The function ${name} declares nothing.`);
    this.role = new DeclaredRole(this, 'role', {
      settings,
      permissions: [first, ...others],
      name: options.roleName,
      trust: serviceTrust(settings, 'lambda.amazonaws.com'),
      description: `${name}: ${options.description}`,
      extra: [...this.#ownNeeds(options), ...(options.extra ?? [])],
    });
    this.function = this.#make(options);
    new LambdaFunctionEventInvokeConfig(this, 'async', {
      functionName: this.function.functionName,
      maximumRetryAttempts: 2,
      maximumEventAgeInSeconds: 3600,
      destinationConfig: { onFailure: { destination: options.failed.arn } },
    });
  }

  #make(options: FunctionOptions): LambdaFunction {
    const digest = digestOf(options.code);
    const asset = new TerraformAsset(this, 'code', {
      path: resolve(options.code),
      type: AssetType.FILE,
    });
    return new LambdaFunction(this, 'function', {
      functionName: options.name,
      description: options.description,
      runtime: RUNTIME,
      architectures: ['arm64'],
      handler: options.handler,
      filename: asset.path,
      // What Lambda itself answers for this content: a second plan compares like with like.
      sourceCodeHash: digest,
      role: this.role.role.arn,
      timeout: options.timeoutSeconds,
      memorySize: options.memoryMiB,
      reservedConcurrentExecutions: options.concurrency,
      environment: { variables: options.environment },
      kmsKeyArn: options.keyArn,
      tracingConfig: { mode: 'Active' },
      deadLetterConfig: { targetArn: options.failed.arn },
      loggingConfig: {
        logFormat: 'JSON',
        logGroup: this.logs.name,
        applicationLogLevel: 'INFO',
        systemLogLevel: 'INFO',
      },
      // Lambda checks at once that the role may do what the function is told to.
      ...(this.role.policy && { dependsOn: [this.role.policy] }),
    });
  }

  /** What Lambda does in the role's name, beside our own calls. */
  #ownNeeds({ settings, failed }: FunctionOptions): IamStatement[] {
    return [
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: `${this.logs.arn}:*`,
      },
      tracing,
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: failed.arn },
      viaKey(settings, ['sqs', 'lambda'], ['kms:Decrypt', 'kms:GenerateDataKey']),
    ];
  }
}

function digestOf(zip: string): string {
  try {
    return createHash('sha256').update(readFileSync(zip)).digest('base64');
  } catch (cause) {
    throw new InfraError(
      'terraform',
      `The functions' code ${zip} cannot be read. Build it first: npm run build:lambda.`,
      { cause },
    );
  }
}
