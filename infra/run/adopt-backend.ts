import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { isNamed } from '../account/ask.ts';
import { InfraError } from '../infra-error.ts';
import type { Session } from './session.ts';
import { stateBucketPresence } from './state-store.ts';

/** What Terraform is to take as its own instead of making it. */
interface Import {
  readonly type: string;
  readonly id: string;
}

const IMPORT_FILE = 'adopt.tf.json';

/**
 * A bootstrap that died on a machine that is gone left things in the account and its state nowhere.
 * Their names are known; those that are there and in no state are imported: the plan shows it.
 */
export async function adoptWhatIsThere(session: Session): Promise<void> {
  const addresses = addressesOf(session);
  const held = await session.terraform('backend').stateList();
  const imports = (await present(session)).flatMap(({ type, id }) => {
    const to = addresses.get(type);
    if (to === undefined) throw new InfraError('terraform', `The backend stack has no ${type}.`);
    return held.includes(to) ? [] : [{ to, id }];
  });
  for (const { to, id } of imports) session.printer.line(`backend: ${id} is there: ${to} takes it`);
  writeFileSync(
    join(session.terraform('backend').folder, IMPORT_FILE),
    JSON.stringify(imports.length === 0 ? {} : { import: imports }, null, 2),
  );
}

/** Only what cannot be made twice; the bucket's settings are simply set again. */
async function present(session: Session): Promise<Import[]> {
  const { names } = session.settings;
  const found: Import[] = [];
  if ((await stateBucketPresence(session.settings)) === 'ours') {
    found.push({ type: 'aws_s3_bucket', id: names.stateBucket });
  }
  if (await hasTable(session)) found.push({ type: 'aws_dynamodb_table', id: names.lockTable });
  const key = await keyId(session);
  if (key !== undefined) {
    found.push(
      { type: 'aws_kms_key', id: key },
      { type: 'aws_kms_alias', id: names.stateKeyAlias },
    );
  }
  return found;
}

async function hasTable({ settings }: Session): Promise<boolean> {
  const client = new DynamoDBClient({ region: settings.region });
  const command = new DescribeTableCommand({ TableName: settings.names.lockTable });
  return (await absent('ResourceNotFoundException', () => client.send(command))) !== undefined;
}

async function keyId({ settings }: Session): Promise<string | undefined> {
  const client = new KMSClient({ region: settings.region });
  const command = new DescribeKeyCommand({ KeyId: settings.names.stateKeyAlias });
  const answer = await absent('NotFoundException', () => client.send(command));
  return answer?.KeyMetadata?.KeyId;
}

async function absent<T>(name: string, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isNamed(error, name)) return undefined;
    throw error;
  }
}

/** The stack's resource of each type, as the synthesised JSON names it; there is one of each. */
function addressesOf(session: Session): Map<string, string> {
  const file = join(session.terraform('backend').folder, 'cdk.tf.json');
  const { resource } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly resource: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return new Map(
    Object.entries(resource).flatMap(([type, named]) =>
      Object.keys(named).map((name) => [type, `${type}.${name}`] as const),
    ),
  );
}
