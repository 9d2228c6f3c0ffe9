import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import type { Settings } from '../config.ts';
import { absentIf } from './ask.ts';

/** What Terraform says it holds: only its state knows what is ours, since tags can be copied. */
export interface HeldByState {
  /** True for a resource of this type, and with this id where one is given. */
  holds(type: string, id?: string): boolean;
}

/** Only what is needed of the format; Terraform has kept it at version 4 since 0.12. */
const stateSchema = z.object({
  version: z.literal(4),
  resources: z.array(
    z.object({
      mode: z.string(),
      type: z.string(),
      instances: z.array(z.object({ attributes: z.object({ id: z.string().nullish() }) })),
    }),
  ),
});

/** A stack whose state is not there yet holds nothing; one that cannot be read is an error. */
export async function readState(
  s3: S3Client,
  settings: Settings,
  stack: 'detection' | 'identity',
): Promise<HeldByState> {
  const answer = await absentIf(['NoSuchKey', 'NoSuchBucket'], () =>
    s3.send(new GetObjectCommand({ Bucket: settings.names.stateBucket, Key: `${stack}.tfstate` })),
  );
  const text = await answer?.Body?.transformToString('utf8');
  return text === undefined ? { holds: () => false } : parseState(text, stack);
}

export function parseState(text: string, stack: string): HeldByState {
  const held = new Map<string, Set<string>>();
  for (const resource of checked(text, stack).resources) {
    if (resource.mode !== 'managed') continue;
    const ids = held.get(resource.type) ?? new Set();
    for (const { attributes } of resource.instances) ids.add(attributes.id ?? '');
    held.set(resource.type, ids);
  }
  return {
    holds: (type, id) => {
      const ids = held.get(type);
      return ids !== undefined && ids.size > 0 && (id === undefined || ids.has(id));
    },
  };
}

function checked(text: string, stack: string): z.output<typeof stateSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`the state of the ${stack} stack is no JSON`, { cause });
  }
  const result = stateSchema.safeParse(value);
  if (!result.success) {
    throw new Error(`the state of the ${stack} stack is not what Terraform writes`, {
      cause: result.error,
    });
  }
  return result.data;
}
