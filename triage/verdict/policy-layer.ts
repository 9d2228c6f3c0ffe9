import type * as z from 'zod';
import { PolicyError, refuseFaults } from './policy-error.ts';
import { faultsOf } from './policy-faults.ts';
import { policySchema } from './policy-schema.ts';
import type { PolicyText } from './policy-schema.ts';
import { readYaml } from './policy-yaml.ts';
import type { KeyPath } from './policy-yaml.ts';

/** One file of a policy, as written and checked by the schema. */
export interface Layer<Content = PolicyText> {
  readonly file: string;
  readonly content: Content;
  readonly lineAt: (path: KeyPath) => number;
}

export function readLayer(text: string, file: string): Layer {
  return readChecked(text, file, policySchema);
}

/** Reads YAML by a strict schema; all faults are told at once. */
export function readChecked<Content>(
  text: string,
  file: string,
  schema: z.ZodType<Content>,
): Layer<Content> {
  const yaml = readYaml(text, file);
  const result = schema.safeParse(yaml.value);
  if (!result.success) refuseFaults(faultsOf(result.error, { schema, yaml, file }));
  if (result.data === undefined) {
    throw new PolicyError([{ code: 'invalid', file, message: 'could not be checked' }]);
  }
  return { file, content: result.data, lineAt: yaml.lineAt };
}
