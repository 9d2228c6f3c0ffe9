import type { Action, Document, Job, Step, Workflow } from './read-workflows.ts';

/**
 * The rules that hold for every workflow and action of this repository, each with a planted fault in
 * rules.test.ts. A rule says what is wrong in words that a pull request's author can act on.
 */
export interface Everything {
  readonly workflows: readonly Document<Workflow>[];
  readonly actions: readonly Document<Action>[];
}

/** Each permission to write that a job has, and why. What is not here is a fault, and so is a rest. */
export const WRITES: Readonly<Record<string, string>> = {
  'codeql.yml analyze security-events': 'puts alerts into code scanning',
  'pull-request.yml code-scanning security-events': 'puts alerts of main into code scanning',
  'pull-request.yml gate pull-requests': 'keeps one comment',
  'dist-commit.yml commit contents': "commits onto Dependabot's branch",
};

/** Jobs whose skipping would pass as a success of a required check. */
const ALWAYS = ['pull-request.yml gate'];

const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/;
const USES_LINE = /^\s*(?:-\s+)?uses:\s*(\S+)(.*)$/gm;
const VERSION_COMMENT = /^\s+#\s+v\d+\.\d+\.\d+\b/;

export function faultsOf(everything: Everything): string[] {
  const { workflows, actions } = everything;
  return [
    ...workflows.flatMap((workflow) => faultsOfWorkflow(workflow, everything)),
    ...actions.flatMap((action) => faultsOfAction(action, everything)),
    ...faultsOfVersions([...workflows, ...actions]),
    ...unusedWrites(workflows),
    ...missingAlways(workflows),
  ];
}

function faultsOfWorkflow(document: Document<Workflow>, everything: Everything): string[] {
  const { path, content } = document;
  const faults = [
    ...triggersOf(content).flatMap(faultOfTrigger),
    ...pinFaults(document.text),
    ...when(
      !isEmpty(content.permissions),
      'give permissions to jobs only: `permissions: {}` on top',
    ),
    ...when(groupOf(content.concurrency) === undefined, 'has no concurrency group'),
    ...when(content.defaults?.run?.shell !== 'bash', 'needs `defaults.run.shell: bash` (pipefail)'),
    ...secretFaults(document.text),
  ];
  const inJobs = Object.entries(content.jobs).flatMap(([id, job]) =>
    faultsOfJob({ id, job, document }, everything).map((fault) => `${id}: ${fault}`),
  );
  return [...faults, ...inJobs].map((fault) => `${path}: ${fault}`);
}

interface JobOf {
  readonly id: string;
  readonly job: Job;
  readonly document: Document<Workflow>;
}

function faultsOfJob(of: JobOf, everything: Everything): string[] {
  const { job } = of;
  const steps = job.steps ?? [];
  return [
    ...permissionFaults(of),
    ...when(typeof job['timeout-minutes'] !== 'number', 'has no timeout-minutes'),
    ...when(!/^ubuntu-\d\d\.\d\d$/.test(String(job['runs-on'])), 'runs on no named release'),
    ...when(job.container !== undefined || job.services !== undefined, 'brings a container'),
    ...when(job['continue-on-error'] !== undefined, 'goes on after an error'),
    ...when(job.uses !== undefined, 'calls a whole workflow; no rule looks into it'),
    ...privilegedFaults(of),
    ...steps.flatMap((step) => faultsOfStep(step, { ...everything, env: envOf(of) })),
  ];
}

interface Around extends Everything {
  readonly env: Readonly<Record<string, unknown>>;
}

export function faultsOfStep(step: Step, around: Around): string[] {
  const { run, uses } = step;
  const faults = [
    ...when(step['continue-on-error'] !== undefined, 'goes on after an error'),
    ...(run === undefined ? [] : runFaults(run, around)),
    ...(uses?.startsWith('./') ? localFaults(uses, step, around.actions) : []),
    ...(uses?.startsWith('actions/checkout@') ? checkoutFaults(step) : []),
    ...(uses?.startsWith('actions/upload-artifact@') ? uploadFaults(step) : []),
  ];
  const name = step.name ?? step.id ?? uses ?? 'a step without a name';
  return faults.map((fault) => `“${name}” ${fault}`);
}

function runFaults(run: string, { env }: Around): string[] {
  return [
    ...when(run.includes('${{'), 'pastes an expression into a script; pass it by env'),
    ...when(/\|\|\s*(?:true|:|exit 0)/.test(run), 'throws an error away'),
    ...when(/\bset \+e|\bset \+o/.test(run), 'switches the stop on errors off'),
    ...when(/GITHUB_(?:ENV|PATH)\b/.test(run), 'changes what later steps run'),
    ...when(
      /\bnpm (?:i|install|add|exec)\b|\bnpx (?!--no-install)/.test(run),
      'installs past the lock',
    ),
    ...when(/\bnpm ci(?! --ignore-scripts)/.test(run), 'lets dependencies run scripts'),
    ...when(/\bpip3? install (?!.*--require-hashes)/.test(run), 'installs without hashes'),
    ...when(
      /\b(?:wget|docker|go install|cargo install|gem install|apt-get|brew)\b/.test(run),
      'fetches a tool that no hash pins',
    ),
    ...downloadFaults(run, env),
    ...when(/\bcurl\b.*\|/.test(run), 'pipes a download'),
  ];
}

/** Each download is followed by a check against a hash that stands in this workflow. */
function downloadFaults(run: string, env: Readonly<Record<string, unknown>>): string[] {
  const downloads = run.match(/\bcurl\b/g) ?? [];
  const checks = [...run.matchAll(/echo "\$([A-Z_0-9]+)  \S+" \| sha256sum --check --strict$/gm)];
  const good = checks.filter(([, name]) => /^[0-9a-f]{64}$/.test(String(env[name ?? ''])));
  return [
    ...when(good.length !== downloads.length, 'downloads what it does not check by sha256'),
    ...when(downloads.length > 0 && !run.includes("--proto '=https'"), 'downloads without https'),
  ];
}

function localFaults(uses: string, step: Step, actions: readonly Document<Action>[]): string[] {
  const action = actions.find(({ path }) => path.replace(/\/action\.ya?ml$/, '') === uses.slice(2));
  if (!action) return [`uses ${uses}, which is no action here`];
  const declared = action.content.inputs ?? {};
  const given = Object.keys(step.with ?? {});
  const unknown = given.filter((name) => !Object.hasOwn(declared, name));
  const missing = Object.entries(declared)
    .filter(([name, { required }]) => required === true && !given.includes(name))
    .map(([name]) => name);
  return [
    ...unknown.map((name) => `gives ${uses} the input ${name}, which it does not have`),
    ...missing.map((name) => `does not give ${uses} the input ${name}`),
  ];
}

function checkoutFaults({ with: given = {} }: Step): string[] {
  return when(given['persist-credentials'] !== false, 'leaves the token in the checkout');
}

function uploadFaults({ with: given = {} }: Step): string[] {
  return when(given['if-no-files-found'] !== 'error', 'is content with no file');
}

function permissionFaults({ id, job, document }: JobOf): string[] {
  const { permissions } = job;
  if (typeof permissions !== 'object' || permissions === null)
    return ['has no permissions of its own'];
  return Object.entries(permissions).flatMap(([scope, level]) => {
    const key = keyOf(document, id, scope);
    if (scope === 'id-token') return ['has id-token: nothing here signs or signs in'];
    if (level === 'write' && !Object.hasOwn(WRITES, key)) return [`may write ${scope}, see WRITES`];
    return level === 'write' || level === 'read' ? [] : [`has ${scope}: ${String(level)}`];
  });
}

/** Where a job may write or was started by another run, nothing of a branch is run. */
function privilegedFaults({ job, document }: JobOf): string[] {
  const isPrivileged =
    Object.values(job.permissions ?? {}).includes('write') ||
    triggersOf(document.content).includes('workflow_run');
  if (!isPrivileged) return [];
  const steps = job.steps ?? [];
  const refs = steps.map(({ with: given }) => JSON.stringify(given?.['ref'] ?? ''));
  const scripts = steps.map(({ run = '' }) => run);
  return [
    ...when(
      refs.some((ref) => /head|merge_commit/.test(ref)),
      'may write and checks out a branch',
    ),
    ...when(
      scripts.some((run) => /\b(?:npm|node|npx|make)\b/.test(run)),
      'may write and runs a script',
    ),
  ];
}

function faultsOfAction(document: Document<Action>, everything: Everything): string[] {
  const { path, content } = document;
  const { using, main, steps = [] } = content.runs;
  const faults = [
    ...pinFaults(document.text),
    ...when(using !== 'node24' && using !== 'composite', `runs on ${using}`),
    ...when(using === 'node24' && main === undefined, 'has no main'),
    ...steps.flatMap((step) => faultsOfStep(step, { ...everything, env: {} })),
    ...steps
      .filter(({ run, shell }) => run !== undefined && shell !== 'bash')
      .map(() => 'has a step without `shell: bash`'),
  ];
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Read from the text: the version beside a SHA is a comment. */
function pinFaults(text: string): string[] {
  return [...text.matchAll(USES_LINE)].flatMap(([, uses = '', rest = '']) => {
    if (uses.startsWith('./')) return [];
    if (!PINNED.test(uses)) return [`${uses} is pinned by no full SHA`];
    return when(!VERSION_COMMENT.test(rest), `${uses} has no version beside it`);
  });
}

/** One action, one version: a second one is a forgotten update. */
function faultsOfVersions(documents: readonly Document<unknown>[]): string[] {
  const seen = new Map<string, Set<string>>();
  for (const { text } of documents) {
    for (const [, uses = '', rest = ''] of text.matchAll(USES_LINE)) {
      const [action = '', sha = ''] = uses.split('@');
      if (action.startsWith('.')) continue;
      const repository = action.split('/').slice(0, 2).join('/');
      const versions = seen.get(repository) ?? new Set();
      seen.set(repository, versions.add(`${sha} ${rest.trim()}`));
    }
  }
  return [...seen]
    .filter(([, versions]) => versions.size > 1)
    .map(([repository]) => `${repository} is used in several versions`);
}

function unusedWrites(workflows: readonly Document<Workflow>[]): string[] {
  const used = new Set(
    workflows.flatMap((document) =>
      Object.entries(document.content.jobs).flatMap(([id, { permissions }]) =>
        Object.entries(permissions ?? {})
          .filter(([, level]) => level === 'write')
          .map(([scope]) => keyOf(document, id, scope)),
      ),
    ),
  );
  return Object.keys(WRITES)
    .filter((key) => !used.has(key))
    .map((key) => `WRITES allows ${key}, which nothing uses`);
}

function missingAlways(workflows: readonly Document<Workflow>[]): string[] {
  const always = workflows.flatMap((document) =>
    Object.entries(document.content.jobs)
      .filter(([, job]) => job.if === '${{ always() }}')
      .map(([id]) => `${fileOf(document.path)} ${id}`),
  );
  return ALWAYS.filter((key) => !always.includes(key)).map(
    (key) => `${key}: must run always, since a skipped required check passes`,
  );
}

function secretFaults(text: string): string[] {
  return [
    ...when(/secrets:\s*inherit/.test(text), 'hands all secrets on'),
    ...when(/\$\{\{[^}]*\bsecrets\b/.test(text), 'uses a secret; github.token is enough here'),
  ];
}

function faultOfTrigger(trigger: string): string[] {
  if (trigger === 'pull_request_target') return ['runs on pull_request_target'];
  return when(trigger === 'issue_comment' || trigger === 'discussion', `runs on ${trigger}`);
}

function triggersOf({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

function groupOf(concurrency: unknown): unknown {
  return typeof concurrency === 'object' ? (concurrency as { group?: unknown }).group : undefined;
}

function envOf({ job, document }: JobOf): Readonly<Record<string, unknown>> {
  return { ...document.content.env, ...job.env };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function keyOf({ path }: Document<unknown>, job: string, scope: string): string {
  return `${fileOf(path)} ${job} ${scope}`;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function when(isFault: boolean, fault: string): string[] {
  return isFault ? [fault] : [];
}
