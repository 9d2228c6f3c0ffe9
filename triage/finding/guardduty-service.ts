import { isObject } from './fields.ts';
import type { Finding } from './finding.ts';
import type { AwsFields } from './guardduty-fields.ts';
import { earlier, later } from './instant.ts';
import type { Severity } from './severity.ts';
import type { Json } from './reader.ts';
import type { Untrusted } from './untrusted.ts';

/** The bands of the user guide ("Severity levels of GuardDuty findings"); below 1 it has none. */
export function severityOf(severity: number | undefined): Severity {
  if (severity === undefined || !(severity >= 0)) return 'unknown';
  if (severity >= 9) return 'critical';
  if (severity >= 7) return 'high';
  if (severity >= 4) return 'medium';
  return severity >= 1 ? 'low' : 'info';
}

/** From the first to the last event that the finding counts; where it tells none, of the finding. */
export function seen(
  fields: AwsFields,
  service: AwsFields | undefined,
): Pick<Finding, 'firstSeenAt' | 'lastSeenAt'> {
  const begun = service?.instant('eventFirstSeen') ?? fields.instant('createdAt');
  const ended = service?.instant('eventLastSeen') ?? fields.instant('updatedAt');
  const first = begun ?? ended;
  const last = ended ?? begun;
  if (first === undefined || last === undefined) return {};
  // An interval that ends before it begins is read as the interval between the two.
  return { firstSeenAt: earlier(first, last), lastSeenAt: later(first, last) };
}

/** `additionalInfo.sample`, or the same in the JSON text that newer findings carry in `value`. */
export function isSample(service: AwsFields | undefined): boolean {
  const info = service?.object('additionalInfo');
  if (!info) return false;
  return info.boolean('sample') === true || saysSample(info.string('value'));
}

export function saysSample(text: string | undefined): boolean {
  if (text === undefined || !text.includes('sample')) return false;
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) && value['sample'] === true;
  } catch {
    // The field is free text in other findings; what is no JSON says nothing about samples.
    return false;
  }
}

/** The nearest thing to a command line that runtime findings have. */
export function processOf(service: AwsFields | undefined): Untrusted | undefined {
  const details = service?.object('runtimeDetails');
  const about = details?.object('process');
  return (
    details?.object('context')?.text('commandLineExample') ??
    about?.text('executablePath') ??
    about?.text('name')
  );
}
