import { randomBytes } from 'node:crypto';
import type { DocumentFacts } from '../../triage/finding/document-facts.ts';
import { readDocument } from '../../triage/finding/read.ts';
import type { Document, FindingBatch } from '../../triage/finding/read.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { exactText, fromOutside } from '../../triage/finding/untrusted.ts';
import type { Untrusted } from '../../triage/finding/untrusted.ts';
import { BaselineBuilder } from '../../triage/verdict/baseline.ts';
import type { Baseline } from '../../triage/verdict/baseline.ts';
import { checkEvidence } from '../../triage/verdict/evidence.ts';
import type { EvidenceDocument } from '../../triage/verdict/evidence.ts';
import { Judge } from '../../triage/verdict/judge.ts';
import { LicenseJudge } from '../../triage/verdict/license.ts';
import type { DecisionList, Notice } from '../../triage/verdict/ruling.ts';
import { satisfies } from '../../triage/verdict/versions/range.ts';
import { VexBook } from '../../triage/verdict/vex.ts';
import { WaiverBook } from '../../triage/verdict/waivers.ts';
import type { KnownData } from './data.ts';
import type { Rules } from './rules.ts';
import type { Step } from './step.ts';

export interface Evidence {
  readonly documents: readonly Document[];
  /** Patterns that were to find a report and found none. */
  readonly empty: readonly string[];
  /** Absent: nothing to compare with. */
  readonly base?: readonly Document[];
  readonly notices: readonly Notice[];
}

export interface Bench {
  readonly rules: Rules;
  readonly step: Step;
  readonly data: KnownData;
}

/** For this run only: nothing that is redacted by it is compared with another run's. */
const KEY_BYTES = 32;

/** Reads everything and judges it. What cannot be read makes the verdict fail, and is told. */
export async function judgeEvidence(evidence: Evidence, bench: Bench): Promise<DecisionList> {
  const reading = new EvidenceReading();
  const base = evidence.base && (await reading.base(evidence.base));
  const vex = await reading.vex(bench.rules.vex);
  const judge = judgeFor(bench, { base, vex });
  judge.addNotice(...bench.rules.notices, ...evidence.notices, ...reading.notices);
  for (const pattern of evidence.empty) notJudged(judge, pattern, NO_FILE);
  const documents: EvidenceDocument[] = [];
  for (const document of evidence.documents) {
    documents.push(...(await reading.judged(document, judge)));
  }
  judge.addNotice(...checked(documents, bench));
  return judge.list();
}

const NO_FILE =
  'A pattern names no file, and it was meant to find a report. Check that the scan ran and where it wrote.';

function judgeFor(
  { rules, step, data }: Bench,
  { base, vex }: { readonly base: Baseline | undefined; readonly vex: VexBook },
): Judge {
  return new Judge({
    policy: rules.policy,
    policyFrom: rules.from,
    ...(base && { base }),
    vex,
    licenses: new LicenseJudge(rules.policy.licenses),
    waivers: new WaiverBook(rules.waivers, { now: step.now, satisfies }),
    ...data,
    now: step.now,
  });
}

class EvidenceReading {
  readonly notices: Notice[] = [];
  readonly #options = { pseudonym: pseudonymWith(randomBytes(KEY_BYTES)) };

  /** A base that cannot be read whole makes more of the change new, never less. */
  async base(documents: readonly Document[]): Promise<Baseline> {
    const builder = new BaselineBuilder();
    for (const document of documents) {
      try {
        for await (const { findings, about } of this.#read(document)) {
          builder.add(findings);
          builder.addListed(about?.listed ?? []);
        }
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        const message = `A report of the base cannot be read, so what it held counts as new: ${error.message}`;
        this.notices.push({ decision: 'warn', code: 'no-base', message });
      }
    }
    return builder.build();
  }

  async vex(files: Rules['vex']): Promise<VexBook> {
    const book = new VexBook();
    for (const { path, text } of files) {
      const document = { name: path, chunks: bytesOf(text) };
      for await (const { findings } of this.#read(document)) book.add(findings, path);
    }
    return book;
  }

  /** What it says of itself, if it could be read to its end: a part is no evidence of the whole. */
  async judged(document: Document, judge: Judge): Promise<readonly EvidenceDocument[]> {
    const { name: file } = document;
    const facts: DocumentFacts[] = [];
    try {
      for await (const { source, findings, about } of this.#read(document)) {
        if (about) facts.push(about);
        judge.addInput({ file, source, tools: about ? toolsOf(about) : [] });
        for (const finding of findings) judge.rule(finding, file);
        judge.addListed(about?.listed ?? [], file);
      }
      return facts.map((one) => ({ file, facts: one }));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      notJudged(judge, file, error.message);
      return [];
    }
  }

  #read(document: Document): AsyncGenerator<FindingBatch, void, undefined> {
    return readDocument(document, this.#options);
  }
}

function toolsOf({ tools }: DocumentFacts): readonly string[] {
  return tools.map(exactText);
}

function notJudged(judge: Judge, name: string, message: string): void {
  judge.addNotJudged(name);
  const about = [fromOutside(name)];
  judge.addNotice({ decision: 'fail', code: 'input-not-judged', message, about });
}

/** Required evidence, held against the commit and the image under judgement. */
function checked(documents: readonly EvidenceDocument[], { rules, step }: Bench): Notice[] {
  const { change, surroundings, inputs, now } = step;
  const { commit } = surroundings;
  const head = change.kind === 'pull-request' ? change.head : undefined;
  const named = documents.map(({ file, facts }) => ({ file, facts: asOne(facts, head, commit) }));
  const { evidence, emptyImageFails } = rules.policy;
  return checkEvidence(evidence, named, { commit, digest: inputs.digest, now, emptyImageFails });
}

/**
 * A pull request is scanned at its head or at the commit that merges it; both are what is judged, so
 * the one is written for the other.
 */
function asOne(facts: DocumentFacts, head: string | undefined, commit: string): DocumentFacts {
  if (head === undefined) return facts;
  const renamed = (said: Untrusted): Untrusted =>
    exactText(said).toLowerCase() === head ? fromOutside(commit) : said;
  const artifacts = facts.artifacts.map((one) => ({ ...one, commits: one.commits.map(renamed) }));
  return { ...facts, artifacts };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield new TextEncoder().encode(text);
}
