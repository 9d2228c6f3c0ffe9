import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * The published schema. It is written for draft 04, of which it uses nothing that later drafts do not
 * have; so only the names of the draft and of the schema itself are taken out. One pattern in it is
 * none with the `u` flag.
 */
export function sarifSchema(): ValidateFunction {
  const url = new URL('./fixtures/sarif-2.1.0-rtm.5.json', import.meta.url);
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
