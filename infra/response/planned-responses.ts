import { isolateInstancePermissions } from '../../triage/response/isolate-instance/permissions.ts';
import { preserveEvidencePermissions } from '../../triage/response/preserve-evidence/permissions.ts';
import { Construct, IamRolePolicy, type IamRole, type SecurityGroup } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { iamArn, policyJson } from '../iam.ts';
import { ActionRoles } from './action-roles.ts';
import { EvidenceBucket } from './evidence-bucket.ts';
import { isolationGroupIn } from './isolation-group.ts';
import { ResponseDocuments } from './response-documents.ts';

export interface PlannedOptions {
  readonly settings: Settings;
  readonly keyArn: string;
  readonly vpcId: string;
  readonly responderRole: IamRole;
}

/**
 * What responses act with. The group and the bucket are always there: a person can isolate and keep by
 * hand. Roles and documents are there where their code is, or where `response.planned` asks for them.
 */
export class PlannedResponses extends Construct {
  readonly isolationGroup: SecurityGroup;
  readonly evidence: EvidenceBucket;
  readonly roles: ActionRoles;

  constructor(scope: Construct, id: string, options: PlannedOptions) {
    super(scope, id);
    const { settings, keyArn, vpcId, responderRole } = options;
    this.isolationGroup = isolationGroupIn(this, settings, vpcId);
    this.evidence = new EvidenceBucket(this, 'evidence', { settings, keyArn });
    this.roles = new ActionRoles(this, 'roles', { settings, responderRole });
    this.#letRespond(settings, responderRole);
    const isolateRoleArn = this.roles.arnOf(isolateInstancePermissions);
    const preserveRoleArn = this.roles.arnOf(preserveEvidencePermissions);
    if (isolateRoleArn === undefined || preserveRoleArn === undefined) return;
    new ResponseDocuments(this, 'documents', {
      settings,
      isolationGroup: this.isolationGroup,
      isolateRoleArn,
      preserveRoleArn,
    });
  }

  /** By name, since the roles themselves refer to the responder's. */
  #letRespond(settings: Settings, responderRole: IamRole): void {
    const names = this.roles.names.map((name) => settings.names.role(name));
    if (names.length === 0) return;
    new IamRolePolicy(this, 'responder-takes-on', {
      name: 'responses',
      role: responderRole.name,
      policy: policyJson([
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Resource: names.map((name) => iamArn(settings, `role/${name}`)),
        },
      ]),
    });
  }
}
