import type { Permissions, PermissionStatement } from '../triage/permissions.ts';
import { targetOf, type Conditions } from './arns.ts';
import { Construct, IamRole, IamRolePolicy, type ITerraformDependable } from './cdktf.ts';
import type { Settings } from './config.ts';
import { InfraError } from './infra-error.ts';

/** An IAM statement as its JSON spells it. */
export interface IamStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Condition?: Conditions;
}

export function policyJson(statements: readonly IamStatement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** The statements of a declaration, one a resource, since resources are bound by different conditions. */
export function statementsOf(settings: Settings, permissions: Permissions): IamStatement[] {
  return permissions.statements.flatMap((statement) =>
    statement.resources.map((resource): IamStatement => {
      checkReason(permissions.name, statement);
      const target = targetOf(settings, resource);
      const condition = merged(target.conditions, statement.conditions);
      return {
        Effect: 'Allow',
        Action: statement.actions,
        Resource: target.arns,
        ...(Object.keys(condition).length > 0 && { Condition: condition }),
      };
    }),
  );
}

function checkReason(name: string, statement: PermissionStatement): void {
  if (!statement.resources.includes('any') || statement.why) return;
  throw new InfraError(
    'permissions',
    `The permissions "${name}" ask for ${statement.actions.join(', ')} on any resource and do not say why. ` +
      'Name the resource, or say in `why` that IAM binds the action to none.',
  );
}

function merged(one: Conditions = {}, two: Conditions = {}): Conditions {
  const operators = new Set([...Object.keys(one), ...Object.keys(two)]);
  return Object.fromEntries([...operators].map((key) => [key, { ...one[key], ...two[key] }]));
}

/**
 * The permissions boundary of every role of ours, by its name: the identity stack makes the policy before
 * any other stack makes a role. `iamArn` says where IAM keeps a name.
 */
export function boundaryArnOf(settings: Settings): string {
  return iamArn(settings, `policy/${settings.names.boundary}`);
}

export function iamArn(settings: Settings, rest: string): string {
  return `arn:${settings.partition}:iam::${settings.accountId}:${rest}`;
}

/** The trust of an AWS service; bound to our account, so that nobody else's resource borrows it. */
export function serviceTrust(settings: Settings, service: string): string {
  return policyJson([
    {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'aws:SourceAccount': [settings.accountId] } },
    },
  ]);
}

export interface DeclaredRoleOptions {
  readonly settings: Settings;
  /** All become one role, named after the first unless it has a name of its own. */
  readonly permissions: readonly [Permissions, ...Permissions[]];
  /** For `names.role`; where several roles begin with the same declaration. */
  readonly name?: string;
  /** False: declarations do not count whose code is not there yet. */
  readonly planned?: boolean;
  readonly trust: string;
  readonly description: string;
  /** What the service itself needs beside our code, e.g. its log group. */
  readonly extra?: readonly IamStatement[];
  /** What must be there first and is not referred to. */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** The boundary that all roles share, unless another is given. */
  readonly boundaryArn?: string;
}

/** A role that may do what its declarations say, and nothing else. */
export class DeclaredRole extends Construct {
  readonly role: IamRole;
  /** For `dependsOn` of what is tried out as it is made; undefined where nothing is allowed. */
  readonly policy: IamRolePolicy | undefined;

  constructor(scope: Construct, id: string, options: DeclaredRoleOptions) {
    super(scope, id);
    const { settings, permissions } = options;
    this.role = new IamRole(this, 'role', {
      name: settings.names.role(options.name ?? permissions[0].name),
      description: options.description,
      assumeRolePolicy: options.trust,
      permissionsBoundary: options.boundaryArn ?? boundaryArnOf(settings),
      ...(options.dependsOn && { dependsOn: [...options.dependsOn] }),
    });
    const inForce = permissions.filter((one) => one.status === 'used' || options.planned !== false);
    const statements = [
      ...inForce.flatMap((one) => statementsOf(settings, one)),
      ...(options.extra ?? []),
    ];
    // IAM knows no empty policy. A role without one may do nothing, which is what is meant.
    if (statements.length === 0) return;
    this.policy = new IamRolePolicy(this, 'policy', {
      name: 'declared',
      role: this.role.name,
      policy: policyJson(statements),
    });
  }
}
