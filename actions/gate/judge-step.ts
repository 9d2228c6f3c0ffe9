import type { Document } from '../../triage/finding/read.ts';
import { openInput } from '../../triage/io/input.ts';
import type { GitHubRepository } from '../../triage/io/github-client.ts';
import type { DecisionList, Notice } from '../../triage/verdict/ruling.ts';
import { dataOf } from './data.ts';
import { judgeEvidence } from './judge-evidence.ts';
import type { Evidence } from './judge-evidence.ts';
import { CheckoutFiles, CommitFiles } from './policy-source.ts';
import { readRules } from './rules.ts';
import type { Reviewed, Rules } from './rules.ts';
import { SetupError } from './setup-error.ts';
import type { Step } from './step.ts';
import { filesNamedBy } from './workspace.ts';

/** The whole way from what the step was given to the one list. */
export async function judgeStep(step: Step): Promise<DecisionList> {
  const github = await githubFor(step);
  const mergeBase = github && (await mergeBaseFor(step, github));
  const rules = await rulesFor(step, github, mergeBase);
  const given = { step, rules, github, mergeBase };
  const evidence = joined(reportsOf(step), await alertsOf(given), await baseOf(given));
  return judgeEvidence(evidence, { rules, step, data: await dataOf(step) });
}

interface Given {
  readonly step: Step;
  readonly rules: Rules;
  readonly github: GitHubRepository | undefined;
  readonly mergeBase: string | undefined;
}

/** The client is loaded only where something is asked of GitHub. */
async function githubFor({ inputs, surroundings }: Step): Promise<GitHubRepository | undefined> {
  const { token } = inputs;
  if (token === undefined) return undefined;
  const { openGitHub } = await import('../../triage/io/github-client.ts');
  const { repository, apiUrl } = surroundings;
  return openGitHub({ token, repository, apiUrl });
}

function needed(github: GitHubRepository | undefined, what: string): GitHubRepository {
  if (github) return github;
  const fix = 'Leave the input "github-token" at its default, or give a token.';
  throw new SetupError('bad-input', `Without a token it is not possible to ${what}. ${fix}`);
}

/** Where the change left its base; a merge group stands on its base already. */
async function mergeBaseFor(
  { change }: Step,
  github: GitHubRepository,
): Promise<string | undefined> {
  switch (change.kind) {
    case 'pull-request': {
      const { mergeBaseOf } = await import('../../triage/io/github-commits.ts');
      return mergeBaseOf(github, change.base.commit, change.head);
    }
    case 'merge-group':
      return change.base.commit;
    case 'push':
      return change.before;
    case 'commit':
      return undefined;
  }
  return undefined;
}

/** A reviewed change is judged by the files of its base; any other by the checkout. */
async function rulesFor(
  { change, inputs, surroundings, now }: Step,
  github: GitHubRepository | undefined,
  mergeBase: string | undefined,
): Promise<Rules> {
  const access = github && { github };
  if (change.kind !== 'pull-request' && change.kind !== 'merge-group') {
    const source = new CheckoutFiles(surroundings.workspace);
    return readRules({ source, inputs, now, ...access });
  }
  const client = needed(github, 'read the policy of the base');
  const source = new CommitFiles(client, change.base.commit);
  const before =
    mergeBase === undefined || mergeBase === change.base.commit
      ? source
      : new CommitFiles(client, mergeBase);
  const reviewed: Reviewed = { before, after: new CommitFiles(client, change.head) };
  return readRules({ source, inputs, now, reviewed, ...access });
}

function reportsOf({ inputs, surroundings }: Step): Partial<Evidence> {
  const { files, empty } = filesNamedBy(inputs.reports, surroundings.workspace);
  return { documents: documentsOf(files, surroundings.workspace), empty };
}

function documentsOf(files: readonly string[], workspace: string): readonly Document[] {
  return files.map((name) => ({ ...openInput(`${workspace}/${name}`), name }));
}

async function alertsOf({ step, rules, github }: Given): Promise<Partial<Evidence>> {
  const { change, inputs, surroundings } = step;
  if (inputs.source !== 'code-scanning') return {};
  const { alertReports } = await import('./alerts.ts');
  const required = rules.policy.evidence.filter(({ source }) => source === 'sarif');
  return alertReports({
    repository: needed(github, 'read code scanning alerts'),
    change,
    surroundings,
    tools: required.flatMap(({ classes = [] }) => classes),
    waitMinutes: inputs.waitMinutes,
  });
}

/** Reports that are named win; else the artifact that the base's own run left. */
async function baseOf({ step, github, mergeBase }: Given): Promise<Partial<Evidence>> {
  const { inputs, surroundings, change } = step;
  if (inputs.baseReports.length > 0) {
    const { files, empty } = filesNamedBy(inputs.baseReports, surroundings.workspace);
    const why = `these patterns fit no file: ${empty.join(', ')}.`;
    const base = documentsOf(files, surroundings.workspace);
    return { base, ...(empty.length > 0 && { notices: [noBase(why)] }) };
  }
  if (inputs.base === 'none') return {};
  if (change.kind === 'commit') {
    return { notices: [noBase('nothing is compared on a schedule or by hand.')] };
  }
  if (mergeBase === undefined) return { notices: [noBase('the branch is new.')] };
  const { findBase } = await import('./base-reports.ts');
  const found = await findBase({
    repository: needed(github, "find the base's reports"),
    runId: surroundings.runId,
    branch: change.kind === 'push' ? change.branch : change.base.branch,
    mergeBase,
    artifact: inputs.baseArtifact,
  });
  return 'missing' in found ? { notices: [noBase(found.missing)] } : { base: found.documents };
}

/** Said, and never a reason to let something pass. */
function noBase(why: string): Notice {
  const message = `There is nothing to compare with, so everything counts as new: ${why}`;
  return { decision: 'warn', code: 'no-base', message };
}

function joined(...parts: readonly Partial<Evidence>[]): Evidence {
  const bases = parts.flatMap(({ base }) => (base ? [base] : []));
  return {
    documents: parts.flatMap(({ documents = [] }) => documents),
    empty: parts.flatMap(({ empty = [] }) => empty),
    notices: parts.flatMap(({ notices = [] }) => notices),
    ...(bases.length > 0 && { base: bases.flat() }),
  };
}
