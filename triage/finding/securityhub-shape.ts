import { isList, isObject } from './fields.ts';
import { ReadError } from './read-error.ts';
import type { Json, JsonObject } from './reader.ts';

/** A finding of either format and where in the document it stands. */
export interface HubFound {
  readonly format: 'asff' | 'ocsf';
  readonly finding: JsonObject;
  readonly place: string;
}

const ASFF_VERSION = '2018-10-08';
/** Three of these make an ASFF finding, so that a faulty field does not make it another document. */
const ASFF_FIELDS = ['ProductArn', 'GeneratorId', 'AwsAccountId', 'Resources', 'Id', 'Types'];

export function holdsHubFindings(value: Json | undefined): boolean {
  if (isList(value)) return value.some(holdsHubFindings);
  if (!isObject(value)) return false;
  if (formatOf(value) || value['source'] === 'aws.securityhub') return true;
  return holdsHubFindings(value['detail']) || holdsHubFindings(listIn(value));
}

function formatOf(value: JsonObject): 'asff' | 'ocsf' | undefined {
  if (value['SchemaVersion'] === ASFF_VERSION) return 'asff';
  if (ASFF_FIELDS.filter((field) => Object.hasOwn(value, field)).length >= 3) return 'asff';
  return isOcsf(value) ? 'ocsf' : undefined;
}

/** Category 2, "Findings"; its classes are 2001 to 2999. */
function isOcsf(value: JsonObject): boolean {
  const classUid = value['class_uid'];
  const isFindingClass = typeof classUid === 'number' && classUid > 2000 && classUid < 3000;
  if (isFindingClass || value['category_uid'] === 2)
    return isObject(value['metadata']) || 'finding_info' in value;
  return isObject(value['finding_info']) && isObject(value['metadata']);
}

function listIn(value: JsonObject): readonly Json[] | undefined {
  const findings = value['Findings'] ?? value['findings'];
  return isList(findings) ? findings : undefined;
}

/** The findings with their places. Anything beside them that is none is refused. */
export function hubFindingsIn(value: Json, place = ''): HubFound[] {
  if (isList(value))
    return value.flatMap((each, index) => hubFindingsIn(each, `${place}[${index}]`));
  if (!isObject(value)) throw noFinding(place);
  const format = formatOf(value);
  if (format) return [{ format, finding: value, place }];
  const below = place === '' ? '' : `${place}.`;
  const list = listIn(value);
  if (list && list.length > 0)
    return hubFindingsIn(list, `${below}${value['Findings'] ? 'Findings' : 'findings'}`);
  if (isObject(value['detail'])) return hubFindingsIn(value['detail'], `${below}detail`);
  throw noFinding(place);
}

function noFinding(place: string): ReadError {
  const where = place === '' ? 'The document' : `What stands at ${place}`;
  return new ReadError(
    'unknown-format',
    `${where} is no Security Hub finding. Give findings in the AWS Security Finding Format or OCSF, as EventBridge or GetFindings deliver them.`,
  );
}
