import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import * as z from 'zod';
import { endOf } from './policy-dates.ts';
import { PolicyError } from './policy-error.ts';
import { readChecked } from './policy-layer.ts';
import type { Layer } from './policy-layer.ts';
import type { JudgedKind } from './policy.ts';

/** One entry of an ignore file of Trivy's, as it is written. */
export interface IgnoreEntry {
  readonly id: string;
  readonly line: number;
  readonly kind?: JudgedKind;
  readonly paths: readonly string[];
  readonly purls: readonly string[];
  /** A day, or a time. */
  readonly until?: string;
  readonly statement?: string;
}

/**
 * `.trivyignore` and `.trivyignore.yaml`; the latter by its name, as Trivy does.
 * https://trivy.dev/latest/docs/configuration/filtering/
 */
export function readIgnoreFile(text: string, file: string): IgnoreEntry[] {
  return /\.ya?ml$/i.test(file) ? yamlEntries(text, file) : plainEntries(text, file);
}

/** An id a line, then `exp:` with a day and other fields that say nothing here; `#` is a comment. */
function plainEntries(text: string, file: string): IgnoreEntry[] {
  return text.split(/\r?\n/).flatMap((written, index) => {
    const [content = '', ...comment] = written.split(/(?:^|\s)#/);
    const [id, ...fields] = content.split(/\s+/).filter((field) => field !== '');
    if (id === undefined) return [];
    const line = index + 1;
    const until = fields.find((field) => field.startsWith('exp:'))?.slice('exp:'.length);
    if (until !== undefined && endOf(until) === undefined) throw noDay(file, line, until);
    const statement = comment.join('#').trim();
    const entry = { id, line, paths: [], purls: [] };
    return [{ ...entry, ...(until && { until }), ...(statement && { statement }) }];
  });
}

function noDay(file: string, line: number, until: string): PolicyError {
  const said = forTerminal(fromOutside(until), 40);
  const message = `"exp:${said}" names no day; write it as "exp:2026-12-31"`;
  return new PolicyError([{ code: 'invalid', file, line, message }]);
}

const day = z.string().refine((value) => endOf(value) !== undefined, {
  error: 'must be a day ("2026-12-31") or an RFC 3339 time',
});

const entrySchema = z.strictObject({
  id: z.string().min(1).max(1000),
  paths: z.array(z.string().min(1).max(1000)).nullish(),
  purls: z.array(z.string().min(1).max(1000)).nullish(),
  expired_at: day.nullish(),
  statement: z.string().max(10_000).nullish(),
});
const list = z.array(entrySchema).nullish();

const ignoreSchema = z.strictObject({
  vulnerabilities: list,
  misconfigurations: list,
  secrets: list,
  licenses: list,
});

const KINDS = {
  vulnerabilities: 'vulnerability',
  misconfigurations: 'misconfiguration',
  secrets: 'secret',
  licenses: 'license',
} as const satisfies Readonly<Record<string, JudgedKind>>;

type Section = keyof typeof KINDS;

function yamlEntries(text: string, file: string): IgnoreEntry[] {
  const layer = readChecked(text, file, ignoreSchema);
  return (Object.keys(KINDS) as Section[]).flatMap((section) => sectionEntries(layer, section));
}

function sectionEntries(
  layer: Layer<z.infer<typeof ignoreSchema>>,
  section: Section,
): IgnoreEntry[] {
  return (layer.content[section] ?? []).map((entry, index) => ({
    id: entry.id,
    line: layer.lineAt([section, index]),
    kind: KINDS[section],
    paths: entry.paths ?? [],
    purls: entry.purls ?? [],
    ...(entry.expired_at && { until: entry.expired_at }),
    ...(entry.statement && { statement: entry.statement }),
  }));
}
