import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { boundaryArnOf, iamArn } from './iam.ts';
import { ParapetStack } from './stack.ts';

export class IdentityStack extends ParapetStack {
  /** The permissions boundary that every role of ours has; known before it is made, by its name. */
  readonly boundaryArn: string;
  /** Undefined where the OIDC provider is `off`: there are no roles for GitHub then. */
  readonly deployRoleArn: string | undefined;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'identity', settings);
    this.boundaryArn = boundaryArnOf(settings);
    this.deployRoleArn =
      settings.identity.oidcProvider === 'off'
        ? undefined
        : iamArn(settings, `role/${settings.names.role('deploy')}`);
  }
}
