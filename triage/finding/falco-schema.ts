import { z } from 'zod';
import { AUDIT_FIELDS, TEXT_FIELDS, TEXT_KEYS } from './falco-shape.ts';

const text = z.string('a string').nullish();

const textsOf = (names: readonly string[]): Record<string, typeof text> =>
  Object.fromEntries(names.map((name) => [name, text]));

/**
 * The definition of a Falco alert (falcosecurity/falco, `userspace/engine/formats.cpp`): what is read,
 * and of which type. All else may be of any type. Its messages end "should be …".
 */
export const falcoSchema = z.looseObject({
  ...textsOf(TEXT_KEYS),
  rule: z.string('a string').min(1, 'the name of a rule'),
  tags: z.array(z.string('a string'), 'a list').nullish(),
  output_fields: z
    .looseObject({ ...textsOf(TEXT_FIELDS), ...textsOf(AUDIT_FIELDS) }, 'an object')
    .nullish(),
});
