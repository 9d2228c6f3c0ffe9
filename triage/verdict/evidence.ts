import type { DocumentFacts } from '../finding/document-facts.ts';
import type { Instant } from '../finding/instant.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { ageFault } from './evidence-age.ts';
import { bindingOf } from './evidence-binding.ts';
import type { EvidenceContext } from './evidence-binding.ts';
import type { RequiredEvidence } from './policy.ts';
import type { Notice, Outcome } from './ruling.ts';

/** A report that was read to its end; what broke off is no evidence and must not stand here. */
export interface EvidenceDocument {
  readonly file: string;
  readonly facts: DocumentFacts;
}

export interface CheckContext extends EvidenceContext {
  readonly now: Instant;
  /** The policy's. Only where it says no is an empty report that nobody requires a mere warning. */
  readonly emptyImageFails?: boolean;
}

/**
 * Is the evidence that the policy asks for there? A requirement is met by reports of its source that
 * are about the right thing and fresh enough, and that have its classes together. Reports that meet
 * nothing are told only where the requirement is not met without them.
 */
export function checkEvidence(
  required: readonly RequiredEvidence[],
  documents: readonly EvidenceDocument[],
  context: CheckContext,
): Notice[] {
  const empty = documents.filter(({ facts }) => isEmptyImage(facts));
  const decision = context.emptyImageFails === false ? 'warn' : 'fail';
  return [
    ...empty.map(({ file }) => emptyImage(decision, [fromOutside(file)])),
    ...required.flatMap((one) => check(one, documents, context)),
  ];
}

/** An image has an operating system or packages; a report without either looked at nothing. */
function emptyImage(decision: Outcome, about: readonly Untrusted[]): Notice {
  const message =
    'A report of an image names neither an operating system nor a package: nothing was scanned, so it cannot count as clean. Check the name of the image and what the scanner said.';
  return { decision, code: 'nothing-scanned', message, about };
}

function check(
  required: RequiredEvidence,
  documents: readonly EvidenceDocument[],
  context: CheckContext,
): Notice[] {
  const candidates = documents.filter(({ facts }) => mayBe(facts, required));
  if (candidates.length === 0) return [missing(required)];
  const judged = candidates.map((document) => judge(document, required, context));
  const exact = judged.filter(({ notices }) => notices.length === 0);
  if (exact.length > 0 && classesMissing(required, exact).length === 0) return [];
  const good = judged.filter(({ notices }) => !notices.some(fails));
  // A report that names nothing does not make up for one that names something else.
  const isAnother = exact.length === 0 && judged.some(({ notices }) => notices.some(ofAnother));
  if (good.length === 0 || isAnother) return judged.flatMap(({ notices }) => notices).filter(fails);
  return [...good.flatMap(({ notices }) => notices), ...missingClasses(required, good)];
}

/** `none` is Trivy's word for an image whose system it does not know. */
function isEmptyImage({ source, subject, osFamily, packages }: DocumentFacts): boolean {
  const hasSystem = osFamily !== undefined && exactText(osFamily) !== 'none';
  return source === 'trivy' && subject === 'image' && !hasSystem && packages === 0;
}

function fails({ decision }: Notice): boolean {
  return decision === 'fail';
}

function ofAnother({ code }: Notice): boolean {
  return code === 'evidence-of-another';
}

/** Whether a SARIF log is about an image can only be told of Trivy's. */
function mayBe(facts: DocumentFacts, { source, of }: RequiredEvidence): boolean {
  if (facts.source !== source) return false;
  if (of === undefined || source === 'sarif') return true;
  return (
    (facts.subject === 'image') === (of === 'digest') ||
    facts.artifacts.some(({ commits, digests }) => (of === 'digest' ? digests : commits).length > 0)
  );
}

interface Judged {
  readonly facts: DocumentFacts;
  readonly notices: readonly Notice[];
}

/** What keeps one report from being the evidence. */
function judge(
  { file, facts }: EvidenceDocument,
  required: RequiredEvidence,
  context: CheckContext,
): Judged {
  const about = [fromOutside(required.name), fromOutside(file)];
  const binding = bindingOf(facts, required, context);
  const age = ageFault(facts.createdAt, required.maxAgeHours, context.now);
  const notices: Notice[] = [];
  if (isEmptyImage(facts)) notices.push(emptyImage('fail', about));
  if (binding) notices.push({ ...binding, about: [...about, ...binding.about] });
  if (age !== undefined) {
    notices.push({ decision: 'fail', code: 'evidence-too-old', message: age, about });
  }
  return { facts, notices };
}

function missing({ name, source, of }: RequiredEvidence): Notice {
  const kind = of === undefined ? '' : SUBJECTS[of];
  return {
    decision: 'fail',
    code: 'evidence-missing',
    message: `No ${SOURCE_NAMES[source]} report${kind} was given that could be read, and the policy asks for one. Check that the scan ran and that its report is passed on.`,
    about: [fromOutside(name)],
  };
}

const SOURCE_NAMES: Readonly<Record<RequiredEvidence['source'], string>> = {
  trivy: 'Trivy',
  sarif: 'SARIF',
  cyclonedx: 'CycloneDX',
};

const SUBJECTS = { commit: ' of a repository', digest: ' of an image' } as const;

function missingClasses(required: RequiredEvidence, judged: readonly Judged[]): Notice[] {
  const absent = classesMissing(required, judged);
  if (absent.length === 0) return [];
  const message = `The ${SOURCE_NAMES[required.source]} evidence lacks classes that the policy asks for, so nobody looked there. Turn the scanners on; where the scanner writes nothing about what is clean, do not ask for the class.`;
  const about = [required.name, ...absent].map((text) => fromOutside(text));
  return [{ decision: 'fail', code: 'class-missing', message, about }];
}

/** Of several reports each may bring some: one scan for packages, one for secrets. */
function classesMissing(required: RequiredEvidence, judged: readonly Judged[]): string[] {
  const seen = new Set(judged.flatMap(({ facts }) => namesOf(facts)));
  return (required.classes ?? []).filter((name) => !seen.has(name));
}

function namesOf({ classes, tools }: DocumentFacts): string[] {
  return [...classes, ...tools].map((text: Untrusted) => exactText(text));
}
