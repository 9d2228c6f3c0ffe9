import type { ArtifactNames, DocumentFacts } from '../finding/document-facts.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { RequiredEvidence } from './policy.ts';
import type { Notice } from './ruling.ts';

/** What is under judgement. */
export interface EvidenceContext {
  /** The full hash of the commit. */
  readonly commit?: string | undefined;
  /** `sha256:…` of the image. */
  readonly digest?: string | undefined;
}

type Thing = NonNullable<RequiredEvidence['of']>;
type BindingNotice = Notice & { readonly about: readonly Untrusted[] };

/** Git abbreviates to no less; fewer digits fit too many commits. */
const SHORTEST_COMMIT = 7;

/** Is the report about what is judged? Undefined: yes, or nobody asks. */
export function bindingOf(
  facts: DocumentFacts,
  { of, bound }: RequiredEvidence,
  context: EvidenceContext,
): BindingNotice | undefined {
  if (of === undefined) return undefined;
  const decision = bound === true ? 'fail' : 'note';
  const wanted = context[of];
  if (wanted === undefined || wanted === '') {
    const message = `Nobody said which ${of} is judged, so a report cannot be held against it. Give it with "--${of}".`;
    return { decision, code: 'evidence-unbound', message, about: [] };
  }
  const parts = facts.artifacts.map((names) => namedBy(names, of));
  const other = parts.find(
    (names) => names.length > 0 && !names.some((name) => isSame(of, name, wanted)),
  );
  if (other) return ofAnother(of, other);
  if (parts.length > 0 && parts.every((names) => names.length > 0)) return undefined;
  const message = `A report does not say which ${of} it is about, so it may be another's. ${HOW[of]}`;
  return { decision, code: 'evidence-unbound', message, about: [] };
}

function namedBy(names: ArtifactNames, of: Thing): readonly Untrusted[] {
  return of === 'commit' ? names.commits : names.digests;
}

function ofAnother(of: Thing, names: readonly Untrusted[]): BindingNotice {
  return {
    decision: 'fail',
    code: 'evidence-of-another',
    message: `A report is about another ${of} than the one that is judged. Scan again and pass that report on.`,
    about: names.slice(0, 3),
  };
}

const HOW: Readonly<Record<Thing, string>> = {
  commit: 'Scan the checkout with its .git folder, or use a scanner that writes the commit.',
  digest: 'Scan the image that was pushed, by its digest.',
};

function isSame(of: Thing, name: Untrusted, wanted: string): boolean {
  const [said, asked] = [exactText(name).toLowerCase(), wanted.toLowerCase()];
  if (said === asked) return true;
  return of === 'commit' && said.length >= SHORTEST_COMMIT && asked.startsWith(said);
}
