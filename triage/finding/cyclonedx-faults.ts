import type { SchemaFault, Validate } from './cyclonedx-validators.ts';
import { pathOf } from './cyclonedx-tree.ts';
import type { Placed } from './cyclonedx-tree.ts';
import type { Json } from './reader.ts';
import { forTerminal, fromOutside } from './untrusted.ts';

/** More are seldom read, and a document of the wrong version has one a component. */
export const MAX_FAULTS = 5;

/** Faults in words, the first few. Each begins with its JSON pointer. */
export class Faults {
  readonly #words = new Set<string>();

  /** Judges one value; `at` says where it stands in the document. */
  judge(validate: Validate, value: Json, at: () => string): void {
    if (validate(value)) return;
    for (const fault of validate.errors ?? []) {
      if (this.full()) return;
      this.#words.add(wordsOf(fault, at()));
    }
  }

  /** Judges elements one by one, until enough faults are known. */
  judgeEach(validate: Validate, elements: readonly Placed[]): void {
    for (const element of elements) {
      if (this.full()) return;
      this.judge(validate, element.value, () => pathOf(element));
    }
  }

  full(): boolean {
    return this.#words.size >= MAX_FAULTS;
  }

  list(): string[] {
    return [...this.#words];
  }
}

/** `/components/3 has no "type"`. */
function wordsOf(fault: SchemaFault, base: string): string {
  const path = `${base}${fault.instancePath}`;
  return `${path === '' ? 'the document' : path} ${complaint(fault)}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a time after RFC 3339, with its zone',
  date: 'a date like 2020-12-31',
  'idn-email': 'a mail address',
  uri: 'a URI',
  'spdx-license': 'an id of the SPDX licence list',
};

const COMPLAINTS: Readonly<Record<string, (params: SchemaFault['params']) => string>> = {
  required: ({ missingProperty }) => `has no ${quoted(missingProperty)}`,
  dependencies: ({ missingProperty }) => `has no ${quoted(missingProperty)}`,
  additionalProperties: ({ additionalProperty }) => `has an unknown ${quoted(additionalProperty)}`,
  type: ({ type }) => `should be of type ${String(type)}`,
  enum: ({ allowedValues }) => `should be one of ${choices(allowedValues)}`,
  const: ({ allowedValue }) => `should be ${JSON.stringify(allowedValue)}`,
  pattern: ({ pattern }) => `should match ${String(pattern)}`,
  format: ({ format }) => `should be ${FORMATS[String(format)] ?? String(format)}`,
  distinct: () => 'says the same thing twice',
  oneOf: ({ passingSchemas }) =>
    passingSchemas === null
      ? 'has none of the forms allowed here'
      : 'mixes forms that exclude each other',
  anyOf: () => 'has none of the forms allowed here',
  not: () => 'has a form that is not allowed here',
};

function complaint(fault: SchemaFault): string {
  const words = Object.hasOwn(COMPLAINTS, fault.keyword) ? COMPLAINTS[fault.keyword] : undefined;
  if (words) return words(fault.params);
  const limit = fault.params['limit'];
  return `breaks ${fault.keyword}${typeof limit === 'number' ? ` ${limit}` : ''}`;
}

/** A name from the document may be an attack on the terminal. */
function quoted(name: unknown): string {
  return `"${forTerminal(fromOutside(String(name)), 60)}"`;
}

function choices(values: unknown): string {
  const list = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
  return list.length <= 8
    ? list.join(', ')
    : `${list.slice(0, 8).join(', ')} and ${list.length - 8} more`;
}
