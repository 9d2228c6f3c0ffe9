import type { Permissions } from '../../triage/permissions.ts';
import { blockAddressPermissions } from '../../triage/response/block-address/permissions.ts';
import { isolateInstancePermissions } from '../../triage/response/isolate-instance/permissions.ts';
import { preserveEvidencePermissions } from '../../triage/response/preserve-evidence/permissions.ts';
import { quarantineWorkloadPermissions } from '../../triage/response/quarantine-workload/permissions.ts';
import { revokeSessionPermissions } from '../../triage/response/revoke-session/permissions.ts';
import { Construct, type IamRole } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { DeclaredRole, policyJson } from '../iam.ts';

/** The responses, each with what it needs; one more is one more line. */
const ACTIONS = [
  blockAddressPermissions,
  isolateInstancePermissions,
  preserveEvidencePermissions,
  quarantineWorkloadPermissions,
  revokeSessionPermissions,
] as const satisfies readonly Permissions[];

/** These also run as a document, which SSM does in the role's name. */
const BY_DOCUMENT: ReadonlySet<string> = new Set([
  isolateInstancePermissions.name,
  preserveEvidencePermissions.name,
]);

/**
 * A role for each response: the responder takes on the one that was allowed, for that one act, and has
 * none of these rights itself. What is only planned has a role where the config asks for it.
 */
export class ActionRoles extends Construct {
  readonly #arns = new Map<string, string>();

  constructor(
    scope: Construct,
    id: string,
    { settings, responderRole }: { settings: Settings; responderRole: IamRole },
  ) {
    super(scope, id);
    for (const permissions of ACTIONS) {
      if (permissions.status === 'planned' && !settings.response.planned) continue;
      const { role } = new DeclaredRole(this, permissions.name, {
        settings,
        permissions: [permissions],
        trust: trustOf(settings, responderRole, BY_DOCUMENT.has(permissions.name)),
        description: `The response ${permissions.name}, taken on by the responder`,
      });
      this.#arns.set(permissions.name, role.arn);
    }
  }

  get names(): readonly string[] {
    return [...this.#arns.keys()];
  }

  /** Undefined where the response is only planned and the config does not ask for it. */
  arnOf(permissions: Permissions): string | undefined {
    return this.#arns.get(permissions.name);
  }
}

function trustOf(settings: Settings, responder: IamRole, byDocument: boolean): string {
  const executions = `arn:${settings.partition}:ssm:*:${settings.accountId}:automation-execution/*`;
  return policyJson([
    { Effect: 'Allow', Principal: { AWS: responder.arn }, Action: 'sts:AssumeRole' },
    ...(byDocument
      ? [
          {
            Effect: 'Allow' as const,
            Principal: { Service: 'ssm.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: {
              StringEquals: { 'aws:SourceAccount': [settings.accountId] },
              ArnLike: { 'aws:SourceArn': [executions] },
            },
          },
        ]
      : []),
  ]);
}
