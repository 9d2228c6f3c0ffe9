import {
  GetObjectCommand,
  HeadBucketCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { z } from 'zod';
import type { Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';
import { STACK_NAMES, type StackName } from '../stack.ts';

/** Only what is needed of a state; version 4 of the format since Terraform 0.12. */
const stateSchema = z.object({
  version: z.literal(4),
  serial: z.number(),
  lineage: z.string(),
  resources: z.array(z.object({ mode: z.string() })),
});

export interface StateFacts {
  /** Given at birth, and to no other state. */
  readonly lineage: string;
  /** Grows with every change. */
  readonly serial: number;
  /** How many resources it holds, data sources not counted. */
  readonly resources: number;
}

export function parseStateFacts(text: string, what: string): StateFacts {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InfraError('terraform', `${what} is no JSON. Restore an older version of it.`, {
      cause,
    });
  }
  const result = stateSchema.safeParse(value);
  if (!result.success) {
    throw new InfraError(
      'terraform',
      `${what} is no state of Terraform's format 4. Restore an older version of it.`,
      { cause: result.error },
    );
  }
  const { lineage, serial, resources } = result.data;
  return { lineage, serial, resources: resources.filter((one) => one.mode === 'managed').length };
}

export type BucketPresence = 'ours' | 'absent';

/** Throws where the name is another account's: bucket names are one space for all of AWS. */
export async function stateBucketPresence(settings: Settings): Promise<BucketPresence> {
  const { stateBucket } = settings.names;
  try {
    await client(settings).send(
      new HeadBucketCommand({ Bucket: stateBucket, ExpectedBucketOwner: settings.accountId }),
    );
    return 'ours';
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 404) return 'absent';
    if (status !== 403) throw error;
    throw new InfraError(
      'refused',
      `The bucket name ${stateBucket} is taken by another account, or these credentials may not ask for ` +
        'it (s3:ListBucket). Nothing was changed. Bucket names are one space for all of AWS: choose ' +
        'another `project` or `environment` in parapet.config.ts, or allow the action.',
      { cause: error },
    );
  }
}

/** A stack's state in the bucket; undefined where there is none. */
export async function remoteState(
  settings: Settings,
  stack: StackName,
): Promise<StateFacts | undefined> {
  const { stateBucket } = settings.names;
  const key = `${stack}.tfstate`;
  try {
    const answer = await client(settings).send(
      new GetObjectCommand({ Bucket: stateBucket, Key: key }),
    );
    const text = (await answer.Body?.transformToString('utf8')) ?? '';
    return parseStateFacts(text, `s3://${stateBucket}/${key}`);
  } catch (error) {
    if (error instanceof S3ServiceException && /^NoSuch(Key|Bucket)$/.test(error.name)) {
      return undefined;
    }
    throw error;
  }
}

/** How many resources each stack has, by its state; also of stacks that the config no longer asks for. */
export async function heldStacks(settings: Settings): Promise<Map<StackName, number>> {
  const held = new Map<StackName, number>();
  for (const stack of STACK_NAMES) {
    const state = await remoteState(settings, stack);
    if (state) held.set(stack, state.resources);
  }
  return held;
}

function client(settings: Settings): S3Client {
  return new S3Client({ region: settings.region });
}
