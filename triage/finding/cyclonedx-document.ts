import { Faults } from './cyclonedx-faults.ts';
import { findRepeated, flatten, flattenSubject, pathOf } from './cyclonedx-tree.ts';
import type { ListName, Placed } from './cyclonedx-tree.ts';
import { validatorsOf } from './cyclonedx-validators.ts';
import type { Validators } from './cyclonedx-validators.ts';
import { isObject } from './fields.ts';
import type { JsonObject } from './reader.ts';
import { ReadError } from './read-error.ts';
import { forTerminal, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** A document that keeps to its specification, taken apart. */
export interface CycloneDxDocument {
  readonly bom: JsonObject;
  /** What the document is about: `metadata.component`. */
  readonly subject: JsonObject | undefined;
  /** Nested ones too, in the order of the document; neither the subject nor pedigree. */
  readonly components: readonly Placed[];
  readonly vulnerabilities: readonly Placed[];
  /** What can be affected, by `bom-ref`. */
  readonly byRef: ReadonlyMap<string, JsonObject>;
}

/** Judges a document by the schema of its version and by what the specification says beyond it. */
export function checkCycloneDx(bom: JsonObject, specVersion: string): CycloneDxDocument {
  try {
    return check(bom, { specVersion, validators: validatorsOf(specVersion) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The call stack: outside of nested components and services the compiled schema recurses.
    throw new ReadError(
      'too-deep',
      'This CycloneDX document is nested too deeply to be judged (no tool writes one so). Make it again with the tool that wrote it.',
      { cause: error },
    );
  }
}

interface Version {
  readonly specVersion: string;
  readonly validators: Validators;
}

function check(bom: JsonObject, version: Version): CycloneDxDocument {
  const components = flatten(bom, 'components');
  const services = flatten(bom, 'services');
  const vulnerabilities = version.validators.vulnerability ? flatten(bom, 'vulnerabilities') : [];
  refuseFaults(bom, { components, services, vulnerabilities }, version);
  const subject = subjectOf(bom);
  const affectable = [...(subject ? flattenSubject(subject) : []), ...components, ...services];
  refuseDuplicateRefs([...affectable, ...vulnerabilities]);
  for (const elements of [components, services, vulnerabilities]) refuseRepeated(elements);
  return { bom, subject, components, vulnerabilities, byRef: indexRefs(affectable) };
}

type Elements = Readonly<Record<ListName, readonly Placed[]>>;

function refuseFaults(bom: JsonObject, elements: Elements, version: Version): void {
  const { specVersion, validators } = version;
  const faults = new Faults();
  faults.judge(validators.document, bom, () => '');
  faults.judgeEach(validators.component, elements.components);
  faults.judgeEach(validators.service, elements.services);
  if (validators.vulnerability) {
    faults.judgeEach(validators.vulnerability, elements.vulnerabilities);
  }
  const words = faults.list();
  if (words.length === 0) return;
  throw new ReadError(
    'invalid',
    `This document breaks the schema of CycloneDX ${specVersion}: ${words.join('; ')}${faults.full() ? '; …' : ''}. ${REMEDY}`,
  );
}

const REMEDY = 'Make it again with a current version of the tool that wrote it.';

function subjectOf(bom: JsonObject): JsonObject | undefined {
  const metadata = bom['metadata'];
  const subject = isObject(metadata) ? metadata['component'] : undefined;
  return isObject(subject) ? subject : undefined;
}

/**
 * The specification wants each `bom-ref` once in a document; its schemas cannot say so. Only what a
 * finding can name is asked: the specification's own examples repeat refs inside `formulation`.
 */
function refuseDuplicateRefs(elements: readonly Placed[]): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const ref = refOf(element);
    if (ref === undefined) continue;
    if (seen.has(ref)) {
      throw new ReadError(
        'invalid',
        `This CycloneDX document gives the bom-ref "${forTerminal(fromOutside(ref), 100)}" twice (the second is ${pathOf(element)}), so what it says of one could be meant for the other. ${REMEDY}`,
      );
    }
    seen.add(ref);
  }
}

function refuseRepeated(elements: readonly Placed[]): void {
  const repeated = findRepeated(elements);
  if (!repeated) return;
  throw new ReadError(
    'invalid',
    `This CycloneDX document lists the same element twice: ${pathOf(repeated)} comes again in its list, which the specification rules out. ${REMEDY}`,
  );
}

function indexRefs(elements: readonly Placed[]): Map<string, JsonObject> {
  const byRef = new Map<string, JsonObject>();
  for (const element of elements) {
    const ref = refOf(element);
    if (ref !== undefined && isObject(element.value)) byRef.set(ref, element.value);
  }
  return byRef;
}

function refOf({ value }: Placed): string | undefined {
  const ref = isObject(value) ? value['bom-ref'] : undefined;
  return typeof ref === 'string' ? ref : undefined;
}

/** A text that is not empty. The schema has judged the types, so nothing is lost here. */
export function textOf(object: JsonObject, key: string): Untrusted | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' && value !== '' ? fromOutside(value) : undefined;
}
