import {
  detectorPermissions,
  functionHandler,
  functionVariables,
  responderPermissions,
} from '../../triage/lambda/permissions.ts';
import { Construct, LambdaEventSourceMapping } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import type { IamStatement } from '../iam.ts';
import type { LambdaCode } from '../lambda-code.ts';
import { ParapetFunction } from './function.ts';
import { DETECTOR_SECONDS, GATHER_SECONDS, type Intake } from './intake.ts';
import type { WorkQueue } from './queues.ts';

/** A question is written down, or one response is made: neither comes in crowds. */
const RESPONDER_CONCURRENCY = 2;
const RESPONDER_SECONDS = 120;
/** Lambda's own least for a queue. */
const LEAST_POLLERS = 2;

export interface FunctionsOptions {
  readonly settings: Settings;
  readonly keyArn: string;
  readonly code: LambdaCode;
  readonly intake: Intake;
}

/** The detector, fed by the queues, and the responder, called by the approval machine. */
export class Functions extends Construct {
  readonly detector: ParapetFunction;
  readonly responder: ParapetFunction;

  constructor(scope: Construct, id: string, options: FunctionsOptions) {
    super(scope, id);
    this.detector = this.#detector(options);
    this.responder = this.#responder(options);
    const { urgent, findings } = options.intake;
    const { detectorConcurrency } = options.settings.response;
    this.#feed('urgent', urgent, { batch: 10, gatherSeconds: 0, pollers: LEAST_POLLERS });
    this.#feed('findings', findings, {
      // A commit of many costs a third of many commits; 100 of the largest events are far below 6 MB.
      batch: 100,
      gatherSeconds: GATHER_SECONDS,
      // Together never more than is reserved: else the queues throttle each other into the dead ones.
      pollers: detectorConcurrency - LEAST_POLLERS,
    });
  }

  #detector({ settings, keyArn, code, intake }: FunctionsOptions): ParapetFunction {
    const { names } = settings;
    return new ParapetFunction(this, 'detector', {
      settings,
      keyArn,
      name: names.detector,
      roleName: 'detector',
      description: 'Reads findings from the queues and keeps incidents',
      code: code.detector,
      handler: functionHandler,
      permissions: detectorPermissions,
      extra: [readsQueues(intake)],
      environment: {
        [functionVariables.incidentTable]: names.incidentTable,
        [functionVariables.redactionParameter]: names.redactionParameter,
        [functionVariables.dataKey]: names.dataKeyAlias,
        [functionVariables.cluster]: settings.cluster.name,
      },
      timeoutSeconds: DETECTOR_SECONDS,
      memoryMiB: 512,
      concurrency: settings.response.detectorConcurrency,
      failed: intake.failedCalls.queue,
    });
  }

  #responder({ settings, keyArn, code, intake }: FunctionsOptions): ParapetFunction {
    const { names } = settings;
    return new ParapetFunction(this, 'responder', {
      settings,
      keyArn,
      name: names.responder,
      roleName: 'responder',
      description: 'Writes questions down for a person and makes the responses that were allowed',
      code: code.responder,
      handler: functionHandler,
      permissions: responderPermissions,
      environment: { [functionVariables.incidentTable]: names.incidentTable },
      timeoutSeconds: RESPONDER_SECONDS,
      memoryMiB: 256,
      concurrency: RESPONDER_CONCURRENCY,
      failed: intake.failedCalls.queue,
    });
  }

  #feed(
    id: string,
    { queue }: WorkQueue,
    how: { readonly batch: number; readonly gatherSeconds: number; readonly pollers: number },
  ): void {
    new LambdaEventSourceMapping(this, `${id}-mapping`, {
      eventSourceArn: queue.arn,
      functionName: this.detector.function.arn,
      batchSize: how.batch,
      maximumBatchingWindowInSeconds: how.gatherSeconds,
      functionResponseTypes: ['ReportBatchItemFailures'],
      scalingConfig: { maximumConcurrency: how.pollers },
    });
  }
}

/** Lambda polls in the function's name. */
function readsQueues({ urgent, findings }: Intake): IamStatement {
  return {
    Effect: 'Allow',
    Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    Resource: [urgent.queue.arn, findings.queue.arn],
  };
}
