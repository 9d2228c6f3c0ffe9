import type { Finding, Resource } from './finding.ts';
import { Fields, isObject } from './fields.ts';
import { keyOf } from './keys.ts';
import type { JsonObject } from './reader.ts';
import type { Location } from './sarif-location.ts';
import { messageText } from './sarif-message.ts';
import type { Overrides } from './sarif-overrides.ts';
import { overriddenLevel } from './sarif-overrides.ts';
import type { Components, Level, Rule, RuleReference } from './sarif-rules.ts';
import { findRule, levelOf, ruleReference, securitySeverityOf } from './sarif-rules.ts';
import type { Severity } from './severity.ts';
import { imageRepository } from './trivy-place.ts';
import type { Untrusted } from './untrusted.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { WrongFields } from './wrong-fields.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What the results of one run have in common. */
export interface RunContext {
  readonly path: string;
  readonly wrong: WrongFields;
  readonly components: Components;
  readonly overrides: Overrides;
  readonly locate: (result: Fields) => Location;
  readonly resource?: Resource;
}

/** Longest title that is kept, in characters. */
const MAX_TITLE_LENGTH = 300;

/** One result (§3.27). Never throws; fields of the wrong type are left out and told. */
export function readResult(result: JsonObject, context: RunContext, index: number): Finding {
  const fields = new Fields(result, (path, expected) => {
    context.wrong.add(`${context.path}.results[${index}].${path}`, expected);
  });
  const reference = referenceOf(fields);
  const rule = findRule(context.components, reference);
  const id = reference.id ?? rule?.id ?? 'unknown';
  const level = resultLevel(fields, rule ?? reference.id, context.overrides);
  const score = rule?.securitySeverity ?? ownScore(fields);
  const message = messageText(fields.object('message'), rule, context.components.driver.messages);
  const location = context.locate(fields);
  const finding: Draft<Finding> = {
    source: 'sarif',
    kind: 'code',
    id: fromOutside(id),
    title: titleOf(message, rule, id),
    severity: score === undefined ? LEVEL_SEVERITY[level] : band(score),
    level,
    ...keysOf(fields, { id, location, message, context }),
  };
  if (score !== undefined) finding.securitySeverity = score;
  const kind = fields.text('kind');
  if (kind !== undefined && exactText(kind) !== 'fail') finding.resultKind = kind;
  const { name } = context.components.driver;
  if (name !== undefined && name !== '') finding.tool = fromOutside(name);
  if (isSuppressed(fields)) {
    finding.suppressed = true;
    if (isSuppressedInCode(fields)) finding.suppressedInCode = true;
  }
  if (context.resource) finding.resource = context.resource;
  place(finding, location);
  return withHistory(finding, fields);
}

function referenceOf(result: Fields): RuleReference {
  const reference = ruleReference(result.object('rule'));
  const ruleId = result.string('ruleId');
  const index = result.number('ruleIndex');
  return { ...reference, id: ruleId ?? reference.id, index: reference.index ?? index };
}

/** §3.27.10. A kind other than fail (pass, open, review, …) has no level; so says the format. */
function resultLevel(result: Fields, rule: Rule | string | undefined, overrides: Overrides): Level {
  const kind = result.string('kind');
  if (kind !== undefined && kind !== 'fail') return 'none';
  const own = levelOf(result);
  if (own) return own;
  const invocation = result.object('provenance')?.number('invocationIndex');
  const given = typeof rule === 'object' ? rule.level : undefined;
  return overriddenLevel(overrides, rule, invocation) ?? given ?? 'warning';
}

function ownScore(result: Fields): number | undefined {
  const properties = result.object('properties');
  return properties && securitySeverityOf(properties);
}

const LEVEL_SEVERITY: Readonly<Record<Level, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'info',
};

/** The bands of CVSS 3.1, which GitHub uses for `security-severity` too. */
function band(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

/**
 * §3.27.23: suppressed if there are suppressions and each of them is in force. Under review, rejected
 * or anything unheard of is not in force.
 */
function isSuppressed(result: Fields): boolean {
  const suppressions = result.list('suppressions');
  if (suppressions.length === 0) return false;
  return suppressions.every((one) => {
    if (!isObject(one)) return false;
    const { status } = one;
    return status === undefined || status === null || status === 'accepted';
  });
}

/** Written beside the code by whoever wrote the code; `external` ones are kept by someone else. */
function isSuppressedInCode(result: Fields): boolean {
  return result.list('suppressions').some((one) => isObject(one) && one['kind'] === 'inSource');
}

function titleOf(message: string | undefined, rule: Rule | undefined, id: string): Untrusted {
  const line = (message ?? rule?.title ?? '').slice(0, 2 * MAX_TITLE_LENGTH);
  const text = line.replace(/\s+/g, ' ').trim();
  if (text === '') return fromOutside(id);
  if (text.length <= MAX_TITLE_LENGTH) return fromOutside(text);
  const last = text.charCodeAt(MAX_TITLE_LENGTH - 2);
  const end = MAX_TITLE_LENGTH - (last >= 0xd800 && last <= 0xdbff ? 2 : 1);
  return fromOutside(`${text.slice(0, end)}…`);
}

function place(finding: Draft<Finding>, { file, line }: Location): void {
  if (file === undefined && line === undefined) return;
  finding.location = {
    ...(file !== undefined && { file: fromOutside(file) }),
    ...(line !== undefined && { line }),
  };
}

function withHistory(finding: Draft<Finding>, result: Fields): Finding {
  const status = result.text('baselineState');
  if (status) finding.status = status;
  const uid = result.text('guid');
  if (uid) finding.uid = uid;
  const provenance = result.object('provenance');
  const first = provenance?.instant('firstDetectionTimeUtc');
  if (first) finding.firstSeenAt = first;
  const last = provenance?.instant('lastDetectionTimeUtc');
  if (last) finding.lastSeenAt = last;
  return finding;
}

interface KeyParts {
  readonly id: string;
  readonly location: Location;
  readonly message: string | undefined;
  readonly context: RunContext;
}

/**
 * The cause: tool, rule, image, file, and the tool's own partial fingerprints, which survive moved
 * lines; without them the message without its numbers. The event: the same with region and message.
 * `guid` is in neither: tools mint a new one at every scan.
 */
function keysOf(result: Fields, parts: KeyParts): { fingerprint: string; occurrence: string } {
  const { id, location, message, context } = parts;
  const { resource } = context;
  const image = resource?.image && exactText(resource.image);
  const partial = partialFingerprints(result);
  const fingerprint = keyOf([
    'sarif',
    'code',
    context.components.driver.name,
    id,
    image && imageRepository(image),
    location.file ?? location.logical,
    ...(partial.length > 0 ? partial : ['message', message?.replace(/\d+/g, '#')]),
  ]);
  const digest = resource?.imageDigest && exactText(resource.imageDigest);
  return {
    fingerprint,
    occurrence: keyOf([fingerprint, image, digest, ...location.region, message]),
  };
}

function partialFingerprints(result: Fields): string[] {
  const prints = result.object('partialFingerprints');
  if (!prints) return [];
  return prints
    .keys()
    .sort()
    .flatMap((name) => {
      const value = prints.string(name);
      return value === undefined || value === '' ? [] : [name, value];
    });
}
