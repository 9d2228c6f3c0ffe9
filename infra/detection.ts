import { DetectiveGraph, Inspector2Enabler, type Construct } from './cdktf.ts';
import type { ClusterStack } from './cluster.ts';
import type { Settings } from './config.ts';
import { AddressSets } from './detection/address-sets.ts';
import { Agent } from './detection/agent.ts';
import { findingArchive } from './detection/archive.ts';
import { ConfigRules } from './detection/config-rules.ts';
import { GuardDuty } from './detection/guardduty.ts';
import { readLists, type DetectionLists } from './detection/lists.ts';
import { NodeCare } from './detection/nodes.ts';
import { Recorder } from './detection/recorder.ts';
import { SecurityHub } from './detection/security-hub.ts';
import type { NetworkStack } from './network.ts';
import { ParapetStack } from './stack.ts';

export interface DetectionParts {
  readonly network: NetworkStack;
  readonly cluster: ClusterStack;
  /** Left out: those of the folder `detection.lists`, as of today. */
  readonly lists?: DetectionLists;
}

/**
 * Who watches: AWS's detectors, each `create` (ours), `existing` (somebody made it before us: referred to,
 * never changed) or `off`. `askAccount` (account.ts) has looked before any plan that the setting is true.
 */
export class DetectionStack extends ParapetStack {
  /** Undefined where GuardDuty is off. */
  readonly detectorId: string | undefined;

  constructor(scope: Construct, settings: Settings, parts: DetectionParts) {
    super(scope, 'detection', settings);
    const { detection } = settings;
    const keyArn = parts.network.dataKeyArn;

    const guardDuty = detection.guardDuty === 'off' ? undefined : new GuardDuty(this, settings);
    this.detectorId = guardDuty?.detectorId;
    if (guardDuty) this.#guardDutyExtras(guardDuty, parts);

    const recorder =
      detection.configRecorder === 'create' ? new Recorder(this, { settings, keyArn }) : undefined;
    const recording = recorder?.ready ?? [];
    if (detection.configRecorder !== 'off') new ConfigRules(this, settings, recording);
    if (detection.securityHub === 'create') new SecurityHub(this, settings, recording);
    if (detection.inspector === 'create') this.#inspector();
    if (detection.detective === 'create') this.#detective(guardDuty);

    new NodeCare(this, settings);
    findingArchive(this, settings);
  }

  #guardDutyExtras(guardDuty: GuardDuty, { network, cluster, lists }: DetectionParts): void {
    const { settings } = this;
    const { detectorId } = guardDuty;
    this.output(
      'guardduty_detector_id',
      detectorId,
      'The detector, ours or the one that was there.',
    );
    new AddressSets(this, {
      settings,
      detectorId,
      keyArn: network.dataKeyArn,
      lists: lists ?? readLists(settings.detection.lists, new Date()),
    });
    if (settings.detection.agent === 'terraform') {
      new Agent(this, { settings, network, cluster, after: guardDuty.ready });
    }
  }

  #inspector(): void {
    const inspector = new Inspector2Enabler(this, 'inspector', {
      accountIds: [this.settings.accountId],
      resourceTypes: ['EC2', 'ECR', 'LAMBDA'],
    });
    inspector.overrideLogicalId('inspector');
  }

  /** It draws what GuardDuty saw, so there must be a detector first. */
  #detective(guardDuty: GuardDuty | undefined): void {
    const graph = new DetectiveGraph(this, 'detective', {
      ...(guardDuty && { dependsOn: [...guardDuty.ready] }),
    });
    this.output('detective_graph_arn', graph.graphArn, 'The behaviour graph of Detective.');
  }
}
