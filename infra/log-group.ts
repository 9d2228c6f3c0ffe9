import { CloudwatchLogGroup, type Construct } from './cdktf.ts';
import { InfraError } from './infra-error.ts';

/** What CloudWatch Logs takes as days (PutRetentionPolicy); anything else fails in the middle of an apply. */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
] as const;

/** The least that CloudWatch offers and that keeps logs no shorter than was asked. */
export function retentionDays(asked: number): number {
  const days = RETENTION_DAYS.find((one) => one >= asked);
  if (days === undefined || asked < 1) {
    throw new InfraError(
      'config',
      `Logs cannot be kept for ${asked} days: 1 to 3653 are possible.`,
    );
  }
  return days;
}

export interface LogGroupOptions {
  readonly name: string;
  /** As the config has it; rounded up to what CloudWatch takes. */
  readonly days: number;
  /** The data key: `network.dataKeyArn`. */
  readonly keyArn: string;
}

/** A log group as all of ours are: encrypted, and not kept for ever. */
export function logGroup(
  scope: Construct,
  id: string,
  options: LogGroupOptions,
): CloudwatchLogGroup {
  return new CloudwatchLogGroup(scope, id, {
    name: options.name,
    retentionInDays: retentionDays(options.days),
    kmsKeyId: options.keyArn,
  });
}
