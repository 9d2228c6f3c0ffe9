import type { Settings } from '../config.ts';

/** A service as AWS's public parameters name it, and which stack cannot do without it. */
export interface NeededService {
  readonly service: string;
  readonly neededFor: string;
}

const ALWAYS: readonly (readonly [neededFor: string, services: readonly string[]])[] = [
  ['backend', ['s3', 'dynamodb', 'kms']],
  ['network', ['vpc', 'ec2', 'logs']],
  ['registry', ['ecr']],
  ['cluster', ['eks', 'eks-auth']],
  ['response', ['lambda', 'sqs', 'sns', 'events', 'stepfunctions', 'ssm', 'cloudwatch', 'xray']],
];

/** What the config asks the region for. IAM and STS are everywhere and not listed. */
export function neededServices(settings: Settings): NeededService[] {
  const { detection } = settings;
  const optional: readonly (readonly [on: boolean, service: string, setting: string])[] = [
    [detection.guardDuty !== 'off', 'guardduty', 'detection.guardDuty'],
    [detection.securityHub !== 'off', 'securityhub', 'detection.securityHub'],
    [detection.inspector !== 'off', 'inspector2', 'detection.inspector'],
    [detection.configRecorder !== 'off', 'config', 'detection.configRecorder'],
    [detection.detective !== 'off', 'detective', 'detection.detective'],
    [settings.edge.loadBalancers.length > 0, 'waf-regional', 'edge.loadBalancers'],
  ];
  return [
    ...ALWAYS.flatMap(([neededFor, services]) =>
      services.map((service) => ({ service, neededFor: `the ${neededFor} stack` })),
    ),
    ...optional
      .filter(([on]) => on)
      .map(([, service, setting]) => ({ service, neededFor: setting })),
  ];
}
