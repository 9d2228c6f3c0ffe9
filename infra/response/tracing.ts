import type { IamStatement } from '../iam.ts';

/** To hand in traces. IAM binds these to no resource. */
export const tracing: IamStatement = {
  Effect: 'Allow',
  Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
  Resource: '*',
};

/** Step Functions asks for X-Ray's sampling rules as well. */
export const tracingBySampling: IamStatement = {
  Effect: 'Allow',
  Action: [
    'xray:PutTraceSegments',
    'xray:PutTelemetryRecords',
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
  ],
  Resource: '*',
};
