import type { GitHubRepository } from '../../triage/io/github-client.ts';
import { forTerminal, fromOutside } from '../../triage/finding/untrusted.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { IGNORE_FILES } from '../../triage/verdict/ignore-file.ts';
import { faultOfLicense } from '../../triage/verdict/license.ts';
import { DEFAULT_POLICY } from '../../triage/verdict/policy-defaults.ts';
import { gatherExtended } from '../../triage/verdict/policy-extends.ts';
import { parsePolicy, POLICY_PATH, WAIVERS_FOLDER } from '../../triage/verdict/policy-file.ts';
import { allWaivers } from '../../triage/verdict/policy-sources.ts';
import type { NamedText } from '../../triage/verdict/policy-sources.ts';
import type { Policy, Waiver } from '../../triage/verdict/policy.ts';
import type { Notice } from '../../triage/verdict/ruling.ts';
import type { Inputs } from './inputs.ts';
import { CommitFiles } from './policy-source.ts';
import type { PolicySource } from './policy-source.ts';
import { SetupError } from './setup-error.ts';

/** What is judged by. */
export interface Rules {
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  readonly vex: readonly NamedText[];
  readonly notices: readonly Notice[];
  /** Where the policy came from, for the record. */
  readonly from: string;
}

export interface RulesRequest {
  readonly source: PolicySource;
  readonly inputs: Pick<Inputs, 'policy' | 'environment' | 'vex'>;
  readonly now: Instant;
  /** Reads `owner/repo/path@sha`; absent where there is no token. */
  readonly github?: GitHubRepository;
  /** What the change makes of the same files, where it may not judge itself by them. */
  readonly reviewed?: Reviewed;
}

/** A reviewed change: what it started from, and what it brings. */
export interface Reviewed {
  readonly before: CommitFiles;
  readonly after: CommitFiles;
}

const YAML = ['.yml', '.yaml'];
const ELSEWHERE = /^([\w.-]+\/[\w.-]+)\/(.+)@([0-9a-f]{40})$/;

/** Reads the policy, the waivers, the ignore files and the VEX statements, all from one place. */
export async function readRules(request: RulesRequest): Promise<Rules> {
  const { source, inputs, now } = request;
  const text = await source.file(inputs.policy ?? POLICY_PATH);
  if (text === undefined) await refuseAbsent(request);
  const policy = text === undefined ? DEFAULT_POLICY : await policyOf(text, request);
  const ignoreFiles = [...new Set([...IGNORE_FILES, ...policy.imports.map(({ file }) => file)])];
  const files = {
    waivers: await source.folder(WAIVERS_FOLDER, YAML),
    ignoreFiles: await existing(source, ignoreFiles),
  };
  const { waivers, notices } = allWaivers(policy, files, now);
  const vex = await statements(request);
  const path = inputs.policy ?? POLICY_PATH;
  const guarded = [path, WAIVERS_FOLDER, ...ignoreFiles, ...inputs.vex];
  const changed = request.reviewed ? await changedRules(guarded, request.reviewed) : [];
  const from = text === undefined ? 'built-in' : `${path} of ${source.name}`;
  return { policy, waivers, vex, notices: [...changed, ...notices], from };
}

/**
 * No policy is fine where none was named. A named one has to be there, or at least be what this very
 * change brings: until the merge the built-in one judges.
 */
async function refuseAbsent({ inputs, source, reviewed }: RulesRequest): Promise<void> {
  if (inputs.policy === undefined) return;
  if (((await reviewed?.after.identityOf(inputs.policy)) ?? '') !== '') return;
  const path = shown(inputs.policy);
  const fix = 'Correct its path, or leave the input out to judge by severity alone.';
  throw new SetupError('bad-input', `There is no policy ${path} in ${source.name}. ${fix}`);
}

async function policyOf(text: string, request: RulesRequest): Promise<Policy> {
  const { source, inputs, now, github } = request;
  const file = inputs.policy ?? POLICY_PATH;
  const extended = await gatherExtended({ text, file }, async (reference) => {
    const [, repository, path = '', commit = ''] = ELSEWHERE.exec(reference) ?? [];
    if (repository === undefined) return source.file(reference);
    if (!github) return undefined;
    const [owner = '', repo = ''] = repository.split('/');
    return new CommitFiles({ ...github, owner, repo }, commit).file(path);
  });
  const { environment } = inputs;
  const checkLicense = faultOfLicense;
  return parsePolicy(text, { path: file, now, environment, extended, checkLicense });
}

async function existing(source: PolicySource, paths: readonly string[]): Promise<NamedText[]> {
  const texts = paths.map(async (path) => ({ path, text: await source.file(path) }));
  return (await Promise.all(texts)).flatMap(({ path, text }) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** A VEX file that is named and not there is a mistake, unless this very change brings it. */
async function statements({ source, inputs, reviewed }: RulesRequest): Promise<NamedText[]> {
  const found = await existing(source, inputs.vex);
  for (const path of inputs.vex) {
    const isThere = found.some((one) => one.path === path);
    if (isThere || ((await reviewed?.after.identityOf(path)) ?? '') !== '') continue;
    const fix = 'Correct the input "vex"; on a pull request its files are read from the base.';
    throw new SetupError('bad-input', `There is no ${shown(path)} in ${source.name}. ${fix}`);
  }
  return found;
}

async function changedRules(
  paths: readonly string[],
  { before, after }: Reviewed,
): Promise<readonly Notice[]> {
  const checked = [...new Set(paths)].map(async (path) => {
    const [was, is] = await Promise.all([before.identityOf(path), after.identityOf(path)]);
    return was === is ? [] : [path];
  });
  const changed = (await Promise.all(checked)).flat();
  return changed.map((path) => ({
    decision: 'note',
    code: 'policy-changed',
    message:
      'This change alters what it would be judged by. It is judged by what the base has; the change takes effect after the merge.',
    about: [fromOutside(path)],
  }));
}

function shown(path: string): string {
  return forTerminal(fromOutside(path), 200);
}
