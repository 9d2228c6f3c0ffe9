import { CloudwatchEventArchive, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';

/** Findings as they came, for so many days: to replay them after a fault, or against a new rule. */
export function findingArchive(scope: Construct, settings: Settings): void {
  const { detection, partition, region, accountId, names } = settings;
  const sources = [
    ...(detection.guardDuty === 'off' ? [] : ['aws.guardduty']),
    ...(detection.securityHub === 'off' ? [] : ['aws.securityhub']),
  ];
  if (sources.length === 0) return;
  new CloudwatchEventArchive(scope, 'findings', {
    name: `${names.prefix}-findings`,
    description: `Findings of ${sources.join(' and ')} as they came`,
    eventSourceArn: `arn:${partition}:events:${region}:${accountId}:event-bus/default`,
    eventPattern: JSON.stringify({ source: sources }),
    retentionDays: detection.archiveDays,
  });
}
