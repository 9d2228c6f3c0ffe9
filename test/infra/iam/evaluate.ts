import { z } from 'zod';

/**
 * A small evaluator of IAM policies: what AWS documents of Allow, Deny, wildcards and the condition
 * operators that we write, and an error for whatever else a policy holds, so that nothing passes unread.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export interface Request {
  readonly action: string;
  readonly resource?: string;
  /** Condition keys as the request has them; a key that is left out is absent. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

export type Answer = 'allowed' | 'denied by a statement' | 'not allowed';

const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.unknown().optional(),
  Action: texts.optional(),
  NotAction: texts.optional(),
  Resource: texts.optional(),
  Condition: z.record(z.string(), z.record(z.string(), texts)).optional(),
});
const policySchema = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(statementSchema).min(1),
});

export type Statement = z.output<typeof statementSchema>;

export function statementsIn(policy: string): Statement[] {
  return policySchema.parse(JSON.parse(policy)).Statement;
}

export function evaluate(policy: string, request: Request): Answer {
  const applying = statementsIn(policy).filter((statement) => applies(statement, request));
  if (applying.some(({ Effect }) => Effect === 'Deny')) return 'denied by a statement';
  return applying.length > 0 ? 'allowed' : 'not allowed';
}

/** A role does what its own policy and its boundary both allow. */
export function evaluateWithin(boundary: string, policy: string, request: Request): Answer {
  const answers = [evaluate(boundary, request), evaluate(policy, request)];
  return answers.find((answer) => answer !== 'allowed') ?? 'allowed';
}

function applies(statement: Statement, request: Request): boolean {
  const { Action, NotAction, Resource, Condition = {} } = statement;
  const named = Action
    ? Action.some((pattern) => matches(pattern, request.action, 'i'))
    : NotAction !== undefined && !NotAction.some((one) => matches(one, request.action, 'i'));
  const aimed =
    Resource === undefined || Resource.some((pattern) => matches(pattern, request.resource ?? '*'));
  return (
    named &&
    aimed &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) =>
        holds(operator, valuesOf(request, key), wanted),
      ),
    )
  );
}

/** Condition keys are the same in any case; a key with no value is absent. */
function valuesOf(request: Request, key: string): readonly string[] | undefined {
  const found = Object.entries(request.context ?? {}).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  );
  if (!found) return undefined;
  return typeof found[1] === 'string' ? [found[1]] : found[1];
}

type Test = (value: string, wanted: readonly string[]) => boolean;

const equals: Test = (value, wanted) => wanted.includes(value);
const like: Test = (value, wanted) => wanted.some((pattern) => matches(pattern, value));
const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: equals,
  StringNotEquals: (value, wanted) => !equals(value, wanted),
  StringLike: like,
  StringNotLike: (value, wanted) => !like(value, wanted),
  ArnEquals: like,
  ArnLike: like,
  ArnNotLike: (value, wanted) => !like(value, wanted),
  Bool: (value, wanted) => wanted.some((one) => one.toLowerCase() === value.toLowerCase()),
};

function holds(
  operator: string,
  values: readonly string[] | undefined,
  wanted: readonly string[],
): boolean {
  const [, set, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(
    operator,
  ) ?? [operator];
  const test = TESTS[name];
  if (!test) throw new Error(`evaluate: the condition operator ${operator} is not known here`);
  // Absent: the negated operators and ForAllValues hold then, everything else does not.
  if (values === undefined || values.length === 0)
    return ifExists !== undefined || set === 'ForAllValues' || (!set && name.includes('Not'));
  if (set === 'ForAllValues') return values.every((value) => test(value, wanted));
  if (set === 'ForAnyValue') return values.some((value) => test(value, wanted));
  if (values.length > 1) throw new Error(`evaluate: ${operator} is asked of several values`);
  return test(values[0] ?? '', wanted);
}

function matches(pattern: string, value: string, flags = ''): boolean {
  const expression = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, `${flags}s`).test(value);
}
