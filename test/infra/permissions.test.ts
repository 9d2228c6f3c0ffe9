import { describe, expect, it } from 'vitest';
import type { Permissions } from '../../triage/permissions.ts';
import { callsOf } from './permissions/calls.ts';
import { disagreements } from './permissions/compare.ts';
import { projectDeclarations, projectSources, type Declared } from './permissions/declarations.ts';
import { actionsMatching, levelsOf } from './permissions/iam-actions.ts';
import { planPermissions } from '../../infra/identity/permissions.ts';

const sources = projectSources();
const declared = await projectDeclarations(sources);
const all = declared.flatMap(({ permissions }) => permissions);
const statements = all.flatMap((one) => one.statements.map((statement) => ({ one, statement })));

describe('the declarations of permissions', () => {
  it('say what the code beside them calls, no less and no more', () => {
    expect(disagreements(sources, declared)).toEqual([]);
  });

  it('are found, and found to hold something', () => {
    expect(declared.length).toBeGreaterThanOrEqual(10);
    expect(all.filter(({ statements: list }) => list.length === 0)).toEqual([]);
    const names = all.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it("name actions that are in AWS's reference", () => {
    const unknown = statements.flatMap(({ one, statement }) =>
      statement.actions
        .filter((action) => actionsMatching(action).length === 0)
        .map((action) => `${one.name}: ${action}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have a wildcard in no action that writes', () => {
    const writing = statements.flatMap(({ one, statement }) =>
      statement.actions
        .filter((action) => action.includes('*') && !reads(action))
        .map((action) => `${one.name}: ${action}`),
    );
    expect(writing).toEqual([]);
  });

  it('say why, wherever they ask for any resource', () => {
    const silent = statements.filter(
      ({ statement }) => statement.resources.includes('any') && !statement.why,
    );
    expect(silent.map(({ one }) => one.name)).toEqual([]);
  });

  it('write to any resource nowhere', () => {
    const writing = statements.flatMap(({ one, statement }) =>
      statement.resources.includes('any')
        ? statement.actions.filter((action) => !reads(action)).map((each) => `${one.name}: ${each}`)
        : [],
    );
    expect(writing).toEqual([]);
  });

  it('let the plan role read only', () => {
    // Decrypting is of level "Write" to AWS; without it the state, which is under our key, is not read.
    const actions = planPermissions.statements.flatMap((statement) => statement.actions);
    expect(actions.filter((action) => !reads(action))).toEqual(['kms:Decrypt']);
  });
});

function reads(action: string): boolean {
  return actionsMatching(action).every((one) =>
    levelsOf(one).every((level) => level === 'Read' || level === 'List'),
  );
}

function declaration(
  actions: readonly `${string}:${string}`[],
  more?: Partial<Permissions>,
): Declared {
  const statement = { actions, resources: ['incident-table' as const] };
  return {
    path: 'triage/io/x/permissions.ts',
    folder: 'triage/io/x',
    permissions: [{ name: 'x', status: 'used', statements: [statement], ...more }],
  };
}

function judged(code: string, ...declarations: Declared[]): string[] {
  return disagreements([{ path: 'triage/io/x/store.ts', text: code }], declarations);
}

const QUERY = `import { QueryCommand } from '@aws-sdk/client-dynamodb';`;

describe('the comparison of code and declarations', () => {
  it('is content where both agree', () => {
    expect(judged(QUERY, declaration(['dynamodb:Query']))).toEqual([]);
  });

  it('sees a call that is not declared', () => {
    const text = `import {\n  QueryCommand,\n  ScanCommand as S,\n  type PutItemCommand,\n} from '@aws-sdk/client-dynamodb';`;
    expect(judged(text, declaration(['dynamodb:Query']))).toEqual([
      'triage/io/x/permissions.ts: dynamodb:Scan is called, which needs dynamodb:Scan',
    ]);
  });

  it('sees a declared action that nothing calls', () => {
    expect(judged(QUERY, declaration(['dynamodb:Query', 'dynamodb:DeleteTable']))).toEqual([
      'triage/io/x/permissions.ts: dynamodb:DeleteTable is declared and nothing beside it calls that',
    ]);
  });

  it('sees code that no declaration speaks for', () => {
    expect(judged(QUERY)).toEqual([
      'triage/io/x/store.ts calls dynamodb:Query: no permissions.ts speaks for it',
    ]);
  });

  it('asks the nearest declaration, not one further up', () => {
    const above = {
      ...declaration(['dynamodb:Query']),
      folder: 'triage/io',
      path: 'triage/io/permissions.ts',
    };
    const faults = judged(QUERY, above, declaration(['dynamodb:GetItem']));
    expect(faults).toHaveLength(3);
  });

  it('lets a planned declaration wait, and sees when its code has come', () => {
    const planned = declaration(['dynamodb:Query'], { status: 'planned' });
    expect(judged('', planned)).toEqual([]);
    expect(judged(QUERY, planned)).toEqual([
      'triage/io/x/permissions.ts: dynamodb:Query is called, so dynamodb:Query is no longer planned but used',
    ]);
  });

  it('knows what a transaction asks for by what is in it', () => {
    const text = `import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';\nconst a = { Put: {}, ConditionCheck: {} };`;
    const faults = judged(text, declaration(['dynamodb:PutItem', 'dynamodb:DeleteItem']));
    expect(faults).toEqual([
      'triage/io/x/permissions.ts: dynamodb:TransactWriteItems is called, which needs dynamodb:ConditionCheckItem',
      'triage/io/x/permissions.ts: dynamodb:DeleteItem is declared and nothing beside it calls that',
    ]);
  });

  it.each([
    ["import { ListObjectsV2Command } from '@aws-sdk/client-s3';", 's3:ListBucket'],
    ["import { HeadObjectCommand } from '@aws-sdk/client-s3';", 's3:GetObject'],
    ["import { InvokeCommand } from '@aws-sdk/client-lambda';", 'lambda:InvokeFunction'],
    ["import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';", 'sqs:SendMessage'],
    ["import { StartExecutionCommand } from '@aws-sdk/client-sfn';", 'states:StartExecution'],
    ["import { paginateListFindings } from '@aws-sdk/client-guardduty';", 'guardduty:ListFindings'],
    ["import { waitUntilTableExists } from '@aws-sdk/client-dynamodb';", 'dynamodb:DescribeTable'],
    ["const { QueryCommand } = await import('@aws-sdk/client-dynamodb');", 'dynamodb:Query'],
  ] as const)('maps %s to %s', (text, action) => {
    expect(judged(text, declaration([action]))).toEqual([]);
    expect(judged(text, declaration([]))).toHaveLength(1);
  });

  it.each([
    "import * as sdk from '@aws-sdk/client-dynamodb';",
    "import { DynamoDB } from '@aws-sdk/client-dynamodb';",
    "const sdk = await import('@aws-sdk/client-dynamodb');",
    "const sdk = require('@aws-sdk/client-dynamodb');",
    "export * from '@aws-sdk/client-dynamodb';",
    "import { Upload } from '@aws-sdk/lib-storage';",
    "import { GetWidgetCommand } from '@aws-sdk/client-widgets';",
    "import { waitUntilSomethingElse } from '@aws-sdk/client-ec2';",
  ])('does not let a call hide: %s', (text) => {
    expect(callsOf('x.ts', text).faults).toHaveLength(1);
  });

  it.each([
    "import type { QueryCommand } from '@aws-sdk/client-dynamodb';",
    "import { type QueryCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';",
    "import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';",
    "// import { QueryCommand } from '@aws-sdk/client-dynamodb';",
  ])('sees no call where there is none: %s', (text) => {
    expect(callsOf('x.ts', text)).toEqual({ operations: [], faults: [] });
  });
});
