import { isList, isObject } from './fields.ts';
import { ReadError } from './read-error.ts';
import type { Json, JsonObject } from './reader.ts';

/** A finding and where in the document it stands, as a path (`detail.Findings[3]`). */
export interface Found {
  readonly finding: JsonObject;
  readonly place: string;
}

/** `ThreatPurpose:ResourceType/Name`, as the user guide lays finding types out. */
const FINDING_TYPE = /^[A-Za-z]+:[A-Za-z0-9]+\/./;
/** An answer of GetFindings without findings has nothing else in it. */
const EMPTY_ANSWER: ReadonlySet<string> = new Set([
  'Findings',
  'NextToken',
  'ResponseMetadata',
  '$metadata',
]);

/** One finding, whatever is around it: EventBridge, GetFindings, a list, one inside the other. */
export function holdsGuardDuty(value: Json | undefined): boolean {
  if (isList(value)) return value.some(holdsGuardDuty);
  if (!isObject(value)) return false;
  if (isFinding(value) || value['source'] === 'aws.guardduty') return true;
  return isEmptyAnswer(value) || holdsGuardDuty(value['detail']) || holdsGuardDuty(listIn(value));
}

/** By its parts, so that unknown types and faulty fields do not make it another document. */
function isFinding(value: JsonObject): boolean {
  const service = own(value, 'service');
  const type = own(value, 'type');
  const arn = own(value, 'arn');
  if (typeof arn === 'string' && arn.includes(':guardduty:')) return true;
  if (
    isObject(service) &&
    (own(service, 'serviceName') === 'guardduty' || own(service, 'detectorId'))
  )
    return true;
  const isTyped = typeof type === 'string' && FINDING_TYPE.test(type);
  const beside = ['resource', 'service', 'severity', 'accountId', 'schemaVersion'];
  return isTyped && beside.some((key) => own(value, key) !== undefined);
}

function own(value: JsonObject, key: string): Json | undefined {
  const title = key.charAt(0).toUpperCase() + key.slice(1);
  return Object.hasOwn(value, key)
    ? value[key]
    : Object.hasOwn(value, title)
      ? value[title]
      : undefined;
}

/**
 * Only the spelling that GetFindings prints and nothing beside it: a list without findings looks the
 * same in every tool, and must not be taken for GuardDuty's "all is well".
 */
function isEmptyAnswer(value: JsonObject): boolean {
  const findings = value['Findings'];
  if (!isList(findings) || findings.length > 0) return false;
  return Object.keys(value).every((key) => EMPTY_ANSWER.has(key));
}

function listIn(value: JsonObject): readonly Json[] | undefined {
  const findings = value['Findings'] ?? value['findings'];
  return isList(findings) ? findings : undefined;
}

/** The findings with their places. Anything beside them that is none is refused. */
export function findingsIn(value: Json, place = ''): Found[] {
  if (isList(value)) return value.flatMap((each, index) => findingsIn(each, `${place}[${index}]`));
  if (!isObject(value)) throw noFinding(place);
  if (isFinding(value)) return [{ finding: value, place }];
  const below = place === '' ? '' : `${place}.`;
  const detail = value['detail'];
  if (isObject(detail) && holdsGuardDuty(detail)) return findingsIn(detail, `${below}detail`);
  const list = listIn(value);
  if (list) return findingsIn(list, `${below}Findings`);
  throw value['source'] === 'aws.guardduty' ? otherEvent(value) : noFinding(place);
}

function noFinding(place: string): ReadError {
  const where = place === '' ? 'The document' : `What stands at ${place}`;
  return new ReadError(
    'unknown-format',
    `${where} is no GuardDuty finding. Give findings as GuardDuty exports them, each tool's output as a file of its own.`,
  );
}

function otherEvent(event: JsonObject): ReadError {
  const type = event['detail-type'];
  const named = typeof type === 'string' && /^[\w .-]{1,80}$/.test(type) ? `"${type}"` : 'other';
  return new ReadError(
    'unsupported-format',
    `A GuardDuty event of the type ${named} is not read: only "GuardDuty Finding" with a finding in "detail". Filter the EventBridge rule by that detail-type.`,
  );
}
