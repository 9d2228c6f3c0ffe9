import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import { policySchema } from '../triage/verdict/policy-schema.ts';

/**
 * Writes docs/parapet.schema.json, by which editors complete and check `.github/parapet.yml`, from the
 * schema by which the file is read. Format it afterwards.
 *
 *   node .ci/generate-policy-schema.ts && npx oxfmt docs/parapet.schema.json
 */
export function policyJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'Parapet policy', ...schema };
}

function main(): void {
  const target = new URL('../docs/parapet.schema.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`);
}

if (import.meta.main) main();
