import { Construct, IamRole, IamRolePolicy } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { boundaryArnOf, policyJson, type IamStatement } from '../iam.ts';

export interface ServiceRoleOptions {
  readonly settings: Settings;
  readonly name: string;
  readonly description: string;
  readonly trust: string;
  readonly statements: readonly IamStatement[];
}

/** A role that a service of AWS uses for itself: no code of ours calls with it, so nothing declares it. */
export class ServiceRole extends Construct {
  readonly role: IamRole;
  readonly policy: IamRolePolicy;

  constructor(scope: Construct, id: string, options: ServiceRoleOptions) {
    super(scope, id);
    this.role = new IamRole(this, 'role', {
      name: options.name,
      description: options.description,
      assumeRolePolicy: options.trust,
      permissionsBoundary: boundaryArnOf(options.settings),
    });
    this.policy = new IamRolePolicy(this, 'policy', {
      name: 'service',
      role: this.role.name,
      policy: policyJson(options.statements),
    });
  }
}
