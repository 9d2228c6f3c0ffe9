import type { Json } from './reader.ts';

/** What a compiled schema says of one fault. */
export interface SchemaFault {
  /** JSON pointer from what was judged. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Judges a value and leaves the faults on the function, as ajv's compiled schemas do. */
export interface Validate {
  (value: Json): boolean;
  errors?: readonly SchemaFault[] | null;
}

/** One version's schema: the document without its elements, and one of each kind of element. */
export interface Validators {
  readonly document: Validate;
  readonly component: Validate;
  readonly service: Validate;
  /** Since 1.4. */
  readonly vulnerability?: Validate;
}

/** A page of code a version (up to 0.7 MB), so only the version at hand is loaded. */
const LOADERS: Readonly<Record<string, () => Promise<Validators>>> = {
  '1.2': () => import('./generated/cyclonedx-1.2.js'),
  '1.3': () => import('./generated/cyclonedx-1.3.js'),
  '1.4': () => import('./generated/cyclonedx-1.4.js'),
  '1.5': () => import('./generated/cyclonedx-1.5.js'),
  '1.6': () => import('./generated/cyclonedx-1.6.js'),
  '1.7': () => import('./generated/cyclonedx-1.7.js'),
};

export const SPEC_VERSIONS = Object.keys(LOADERS);

const loaded = new Map<string, Validators>();

/** Loads a version's schema. A version that has none is left to `validatorsOf` to name. */
export async function loadValidators(specVersion: string): Promise<void> {
  if (loaded.has(specVersion) || !Object.hasOwn(LOADERS, specVersion)) return;
  const load = LOADERS[specVersion];
  if (load) loaded.set(specVersion, await load());
}

export function validatorsOf(specVersion: string): Validators {
  const validators = loaded.get(specVersion);
  if (!validators) throw new Error(`the schema of CycloneDX ${specVersion} was not prepared`);
  return validators;
}
