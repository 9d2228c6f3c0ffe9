import type { DocumentFacts } from '../finding/document-facts.ts';
import { fromOutside } from '../finding/untrusted.ts';
import { now } from '../io/clock.ts';
import type { KevCatalog } from '../knowledge/kev-file.ts';
import type { EpssScores } from '../knowledge/epss.ts';
import { BUILT_IN_KEV } from '../knowledge/kev-file.ts';
import { BaselineBuilder } from '../verdict/baseline.ts';
import type { Baseline } from '../verdict/baseline.ts';
import { failOnPolicy } from '../verdict/fail-on.ts';
import { Judge, NO_WAIVERS } from '../verdict/judge.ts';
import type { JudgeGiven, Waivers } from '../verdict/judge.ts';
import type { LicenseAnswers } from '../verdict/license.ts';
import type { Policy } from '../verdict/policy.ts';
import type { Notice } from '../verdict/ruling.ts';
import { satisfies } from '../verdict/versions/range.ts';
import { VexBook } from '../verdict/vex.ts';
import { readOptions, readWithProgress } from './command.ts';
import type { GateArguments } from './gate-arguments.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that a verdict is made with, before the first report is read. */
export interface Setup {
  readonly judge: Judge;
  readonly policy: Policy;
  readonly given: JudgeGiven;
}

interface Rules {
  readonly policy: Policy;
  readonly policyFrom: string;
  readonly waivers: Waivers;
  readonly licenses?: LicenseAnswers;
  readonly notices: readonly Notice[];
}

/** Throws a PolicyError, a ReadError or a DataError: what decides must be there whole. */
export async function setUp(args: GateArguments, around: Surroundings): Promise<Setup> {
  const rules = args.policy === undefined ? withoutFile(args) : await fromFile(args.policy, args);
  const { kev, epss } = await knownData(args);
  const notices: Notice[] = [...rules.notices];
  const base = args.base && (await readBase(args.base, around, notices));
  const vex = args.vex && (await readVex(args.vex, around, notices));
  const isAsked = [args.sarif, args.summary, args.list].some((path) => path !== undefined);
  const given: JudgeGiven = {
    ...rules,
    ...(base && { base }),
    ...(vex && { vex }),
    exploited: (cve) => kev.find(cve),
    ...(epss && { epss: (cve: string) => epss.find(cve) }),
    data: {
      kev: { version: kev.version, releasedAt: kev.releasedAt },
      ...(epss && { epss: { scoredAt: epss.scoredAt } }),
    },
    now: now(),
    keep: isAsked ? 'all' : 'none',
  };
  const judge = new Judge(given);
  judge.addNotice(...notices);
  return { judge, policy: rules.policy, given };
}

function withoutFile({ failOn = 'high' }: GateArguments): Rules {
  return {
    policy: failOnPolicy(failOn),
    policyFrom: `built-in, fail on ${failOn}`,
    waivers: NO_WAIVERS,
    notices: [],
  };
}

/** The parser of YAML, its schema and the tables of licences are loaded only where there is a file to read. */
async function fromFile(path: string, { environment }: GateArguments): Promise<Rules> {
  const { parsePolicy } = await import('../verdict/policy-file.ts');
  const { gatherExtended } = await import('../verdict/policy-extends.ts');
  const { allWaivers } = await import('../verdict/policy-sources.ts');
  const { WaiverBook } = await import('../verdict/waivers.ts');
  const { faultOfLicense, LicenseJudge } = await import('../verdict/license.ts');
  const { readExtended, readIgnoreFiles, readPolicyFile, readWaiverFiles } =
    await import('../io/policy-files.ts');
  const { text, root } = readPolicyFile(path);
  const at = now();
  const extended = await gatherExtended({ text, file: path }, (reference) =>
    Promise.resolve(readExtended(root, reference)),
  );
  const policy = parsePolicy(text, {
    path,
    now: at,
    environment,
    extended,
    checkLicense: faultOfLicense,
  });
  const files = { waivers: readWaiverFiles(root), ignoreFiles: readIgnoreFiles(root, policy) };
  const { waivers, notices } = allWaivers(policy, files, at);
  const book = new WaiverBook(waivers, { now: at, satisfies });
  const licenses = new LicenseJudge(policy.licenses);
  return { policy, policyFrom: path, waivers: book, licenses, notices };
}

interface KnownData {
  readonly kev: KevCatalog;
  readonly epss: EpssScores | undefined;
}

async function knownData({ kev, epss }: GateArguments): Promise<KnownData> {
  if (kev === undefined && epss === undefined) return { kev: BUILT_IN_KEV, epss: undefined };
  const { readEpss, readKev } = await import('../io/vulnerability-data.ts');
  return {
    kev: kev === undefined ? BUILT_IN_KEV : await readKev(kev),
    epss: epss === undefined ? undefined : await readEpss(epss),
  };
}

/** A base that cannot be read excuses nothing: what it would have held counts as new, and that is said. */
async function readBase(
  files: readonly string[],
  around: Surroundings,
  notices: Notice[],
): Promise<Baseline> {
  const builder = new BaselineBuilder();
  for await (const piece of readWithProgress(files, readOptions(), around)) {
    if (!('error' in piece)) {
      builder.add(piece.findings);
      builder.addListed(piece.about?.listed ?? []);
    } else notices.push({ ...BASE_UNREAD, about: [fromOutside(piece.file)] });
  }
  return builder.build();
}

const BASE_UNREAD: Notice = {
  code: 'no-base',
  decision: 'warn',
  message:
    'A report of the base could not be read whole, so what it held counts as new. Make it again, or take another one.',
};

/** One that cannot be read silences nothing, and whoever gave it must know. */
async function readVex(
  files: readonly string[],
  around: Surroundings,
  notices: Notice[],
): Promise<VexBook> {
  const book = new VexBook();
  for await (const piece of readWithProgress(files, readOptions(), around)) {
    if (!('error' in piece)) book.add(piece.findings, piece.file);
    else notices.push({ ...VEX_UNREAD, about: [fromOutside(piece.file)] });
  }
  return book;
}

const VEX_UNREAD: Notice = {
  code: 'vex-not-honoured',
  decision: 'fail',
  message: 'A VEX document could not be read whole. Correct it, or do not give it.',
};

/** A report that was read to its end, with what it says of itself. */
export interface ReadReport {
  readonly file: string;
  readonly facts: DocumentFacts;
}

/** Is the evidence there that the policy asks for? */
export async function evidenceNotices(
  reports: readonly ReadReport[],
  { policy, given }: Setup,
  { commit, digest }: GateArguments,
): Promise<readonly Notice[]> {
  const { checkEvidence } = await import('../verdict/evidence.ts');
  const { emptyImageFails } = policy;
  const context = { now: given.now, commit, digest, emptyImageFails };
  return checkEvidence(policy.evidence, reports, context);
}
