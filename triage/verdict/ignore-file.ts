import { earlier } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { parsePurl } from '../finding/purl.ts';
import { fromOutside } from '../finding/untrusted.ts';
import { readIgnoreFile } from './ignore-entries.ts';
import type { IgnoreEntry } from './ignore-entries.ts';
import { fitsEverything } from './path-glob.ts';
import { endOf } from './policy-dates.ts';
import { PolicyError, refuseFaults } from './policy-error.ts';
import type { PolicyFault } from './policy-error.ts';
import type { IgnoreImport, Waiver } from './policy.ts';
import type { Notice } from './ruling.ts';

/** Where Trivy looks for its ignore file unless it is told another place. */
export const IGNORE_FILES = ['.trivyignore', '.trivyignore.yaml', '.trivyignore.yml'] as const;

export interface ImportedWaivers {
  readonly waivers: readonly Waiver[];
  readonly notices: readonly Notice[];
}

/**
 * Takes over the entries of an ignore file of Trivy's where the policy says who answers for them and
 * until when; else each is a notice and waives nothing. An imported file that cannot be read whole is
 * refused, as the policy itself would be.
 */
export function importIgnoreFile(
  text: string,
  file: string,
  imports: readonly IgnoreImport[],
): ImportedWaivers {
  const rule = imports.find((one) => one.file === file);
  if (!rule) return { waivers: [], notices: notImported(text, file) };
  const entries = readIgnoreFile(text, file);
  refuseFaults(entries.flatMap((entry) => faultsOf(entry, file)));
  return { waivers: entries.flatMap((entry) => waiversOf(entry, rule)), notices: [] };
}

function notImported(text: string, file: string): Notice[] {
  const message = `An entry of an ignore file waives nothing, because the policy does not say who answers for it. Give the file an owner and an end under "imports", or write a waiver.`;
  const notice = { decision: 'note', code: 'import-without-owner' } as const;
  try {
    return readIgnoreFile(text, file).map(({ id, line }) => {
      const about = [fromOutside(id), fromOutside(`${file}:${line}`)];
      return { ...notice, message, about };
    });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    // Nobody relies on it, so it is told and stops nothing.
    const unread = `An ignore file waives nothing: it cannot be read, and the policy does not name it under "imports".`;
    return [{ ...notice, message: unread, about: [fromOutside(file)] }];
  }
}

function faultsOf({ line, paths, purls }: IgnoreEntry, file: string): PolicyFault[] {
  const wrong = (message: string): PolicyFault => ({ code: 'invalid', file, line, message });
  const faults: PolicyFault[] = [];
  if (purls.some((purl) => !parsePurl(purl))) {
    faults.push(wrong('an entry has a purl that is none; write "pkg:type/namespace/name"'));
  }
  if (paths.some(fitsEverything)) {
    faults.push(wrong('an entry has a path that fits every file; name the folder or the file'));
  }
  return faults;
}

/** Any of the paths with any of the purls, as Trivy reads it: a waiver for each pair. */
function waiversOf(entry: IgnoreEntry, rule: IgnoreImport): Waiver[] {
  const paths = entry.paths.length > 0 ? entry.paths : [undefined];
  const purls = entry.purls.length > 0 ? entry.purls : [undefined];
  return paths.flatMap((path) =>
    purls.map((purl) => ({
      id: entry.id,
      ...(purl !== undefined && { purl }),
      ...(path !== undefined && { path }),
      ...(entry.kind && { kind: entry.kind }),
      reason: entry.statement ?? rule.reason ?? `listed in ${rule.file}`,
      owner: rule.owner,
      expires: endOfEntry(entry, rule.expires),
      from: `${rule.file}:${entry.line}`,
    })),
  );
}

/** Whatever ends first. */
function endOfEntry({ until }: IgnoreEntry, end: Instant): Instant {
  const own = until === undefined ? undefined : endOf(until);
  return own ? earlier(own, end) : end;
}
