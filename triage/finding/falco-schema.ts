import * as z from 'zod/mini';
import { AUDIT_FIELDS, TEXT_FIELDS, TEXT_KEYS } from './falco-shape.ts';

const text = z.nullish(z.string('a string'));

const textsOf = (names: readonly string[]): Record<string, typeof text> =>
  Object.fromEntries(names.map((name) => [name, text]));

/**
 * The definition of a Falco alert (falcosecurity/falco, `userspace/engine/formats.cpp`): what is read,
 * and of which type. All else may be of any type. Its messages end "should be …". Written with the
 * small form of the library, as this is loaded by every command.
 */
export const falcoSchema = z.looseObject({
  ...textsOf(TEXT_KEYS),
  rule: z.string('a string').check(z.minLength(1, 'the name of a rule')),
  tags: z.nullish(z.array(z.string('a string'), 'a list')),
  output_fields: z.nullish(
    z.looseObject({ ...textsOf(TEXT_FIELDS), ...textsOf(AUDIT_FIELDS) }, 'an object'),
  ),
});
