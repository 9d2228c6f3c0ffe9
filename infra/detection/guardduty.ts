import {
  Construct,
  DataAwsGuarddutyDetector,
  GuarddutyDetector,
  GuarddutyDetectorFeature,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';

/**
 * Each protection plan is said, on or off: what a new detector has by itself changes with AWS.
 * RDS is off because the stacks hold no database.
 */
const FEATURES = {
  EKS_AUDIT_LOGS: 'ENABLED',
  S3_DATA_EVENTS: 'ENABLED',
  EBS_MALWARE_PROTECTION: 'ENABLED',
  LAMBDA_NETWORK_LOGS: 'ENABLED',
  RDS_LOGIN_EVENTS: 'DISABLED',
} as const;

/** In the order in which AWS answers them: Terraform compares them as a list. */
const AGENTS = ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'];

/** The detector: ours with all that it watches, or the one that is there. */
export class GuardDuty extends Construct {
  readonly detectorId: string;
  /** What must be on before an agent has somebody to report to. */
  readonly ready: readonly ITerraformDependable[];

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'guardduty');
    if (settings.detection.guardDuty === 'existing') {
      // There is one a region: no id is needed to find it.
      const detector = new DataAwsGuarddutyDetector(this, 'existing-detector', {});
      detector.overrideLogicalId('existing-detector');
      this.detectorId = detector.id;
      this.ready = [detector];
      return;
    }
    const detector = new GuarddutyDetector(this, 'detector', {
      enable: true,
      // Without it AWS waits six hours before it says that a finding goes on.
      findingPublishingFrequency: 'FIFTEEN_MINUTES',
    });
    detector.overrideLogicalId('detector');
    this.detectorId = detector.id;
    this.ready = [detector, ...this.#features(settings)];
  }

  #features(settings: Settings): GuarddutyDetectorFeature[] {
    const { detectorId } = this;
    const managed = settings.detection.agent === 'managed';
    // GuardDuty's own agent on EC2 is the same one outside of clusters, and makes endpoints as well.
    const automated = (name: string): boolean => managed && name !== AGENTS[1];
    const runtime = new GuarddutyDetectorFeature(this, 'runtime-monitoring', {
      detectorId,
      name: 'RUNTIME_MONITORING',
      status: 'ENABLED',
      additionalConfiguration: AGENTS.map((name) => ({
        name,
        status: automated(name) ? 'ENABLED' : 'DISABLED',
      })),
    });
    const others = Object.entries(FEATURES).map(
      ([name, status]) =>
        new GuarddutyDetectorFeature(this, name.toLowerCase().replaceAll('_', '-'), {
          detectorId,
          name,
          status,
        }),
    );
    return [runtime, ...others];
  }
}
