import {
  Construct,
  SecurityhubAccount,
  SecurityhubStandardsSubscription,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';

/** Security Hub with the standards of the config, and none that AWS would choose. */
export class SecurityHub extends Construct {
  constructor(scope: Construct, settings: Settings, after: readonly ITerraformDependable[]) {
    super(scope, 'security-hub');
    const hub = new SecurityhubAccount(this, 'hub', {
      enableDefaultStandards: false,
      autoEnableControls: true,
      // One finding a control, however many standards ask for it.
      controlFindingGenerator: 'SECURITY_CONTROL',
    });
    hub.overrideLogicalId('hub');
    const { partition, region } = settings;
    for (const standard of settings.detection.standards) {
      new SecurityhubStandardsSubscription(this, standard.split('/')[0] ?? standard, {
        standardsArn: `arn:${partition}:securityhub:${region}::standards/${standard}`,
        // Most controls judge what Config recorded.
        dependsOn: [hub, ...after],
      });
    }
  }
}
