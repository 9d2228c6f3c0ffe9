import type { Permissions, PermissionStatement } from '../../../triage/permissions.ts';
import { statementsIn } from '../iam/evaluate.ts';
import { objectOf, refersTo, resources, textsOf, type StackJson } from '../rules/stack-json.ts';
import type { Declared } from './declarations.ts';

/** The two tables of docs/least-privilege.md, in Markdown: all roles there are, and all declarations. */
export function privilegeTables(
  stacks: readonly StackJson[],
  declared: readonly Declared[],
): string {
  return [
    ...table(
      ['role', 'stack', 'who becomes it', 'boundary', "AWS's own policies"],
      rolesOf(stacks),
    ),
    '',
    ...table(['declaration', 'status', 'may', 'on', 'only where'], declarationRows(declared)),
  ].join('\n');
}

function rolesOf(stacks: readonly StackJson[]): string[][] {
  return resources(stacks, 'aws_iam_role')
    .map((role) => [
      code(String(role.body['name'])),
      role.stack,
      principalsOf(String(role.body['assume_role_policy'])),
      role.body['permissions_boundary'] === undefined ? 'no' : 'yes',
      resources(stacks, 'aws_iam_role_policy_attachment')
        .filter(({ stack, body }) => stack === role.stack && refersTo(body['role'], role))
        .map(({ body }) => code(String(body['policy_arn']).split('/').at(-1) ?? ''))
        .join(', '),
    ])
    .toSorted(byFirst);
}

function principalsOf(trust: string): string {
  const names = statementsIn(trust).flatMap(({ Principal }) =>
    Object.entries(objectOf(Principal)).flatMap(([kind, value]) =>
      textsOf(value).map((name) => (kind === 'Service' ? code(name) : nameOf(name))),
    ),
  );
  return [...new Set(names)].join(', ');
}

function nameOf(principal: string): string {
  if (principal.includes(':oidc-provider/')) return 'a GitHub job ([identity.md](identity.md))';
  return /responder/.test(principal) ? 'the responder function' : code(principal);
}

function declarationRows(declared: readonly Declared[]): string[][] {
  const rows = declared.flatMap(({ path, permissions }) =>
    permissions.flatMap((one) => one.statements.map((statement) => row(path, one, statement))),
  );
  return rows.toSorted(byFirst);
}

function row(
  path: string,
  one: Permissions,
  { actions, resources: on, conditions, why }: PermissionStatement,
): string[] {
  const where = Object.entries(conditions ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${operator} ${key}: ${values.join(', ')}`),
  );
  return [
    `[${one.name}](../${path})`,
    one.calledBy === 'terraform' ? `${one.status}, by Terraform` : one.status,
    actions.map(code).join(', '),
    why === undefined ? on.join(', ') : `any: ${why}`,
    where.map(code).join('; '),
  ];
}

function code(text: string): string {
  return `\`${text}\``;
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : Number(a > b);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
