import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { temporaryFolder } from '../cli/parapet.ts';
import { FakeGitHub } from '../fakes/github/server.ts';
import { sha } from '../io/github-world.ts';

/** The same scenarios run on the source and on what is committed and shipped. */
export const ENTRIES = [
  ['source', resolve('actions/gate/index.ts')],
  ['bundle', resolve('actions/gate/dist/index.js')],
] as const;

export const BASE = sha('base');
export const HEAD = sha('head');
/** What GitHub makes of base and head, and what the job checks out. */
export const MERGE = sha('merge');
export const RUN_ID = 4242;

export interface GateRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The NDJSON of `list-file`; empty where nothing was judged. */
  readonly list: readonly Readonly<Record<string, unknown>>[];
  readonly rules: readonly string[];
  /** Codes of the conditions, but for the age of the built-in data: that hangs on the day of the test. */
  readonly notices: readonly string[];
}

/** A job on a runner: a workspace with files, an event, and a GitHub to speak with. */
export class Job {
  readonly github: FakeGitHub;
  readonly workspace = temporaryFolder();
  readonly temporary = temporaryFolder();
  eventName = 'pull_request';
  event: object = pullRequestEvent();
  ref = 'refs/pull/7/merge';
  commit = MERGE;
  token = 't0ken-value';
  readonly #entry: string;

  constructor(entry: string, github: FakeGitHub) {
    this.#entry = entry;
    this.github = github;
    const { repository } = github;
    repository.commit(BASE, {});
    repository.commit(HEAD, {}, [BASE]);
    repository.commit(MERGE, {}, [BASE, HEAD]);
    repository.run({ id: RUN_ID, event: 'pull_request', headSha: HEAD, conclusion: 'neutral' });
  }

  push(before = BASE): void {
    this.eventName = 'push';
    this.event = { before };
    this.ref = 'refs/heads/main';
  }

  file(path: string, content: string | object): this {
    const whole = join(this.workspace, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, typeof content === 'string' ? content : JSON.stringify(content));
    return this;
  }

  /** The files of the base commit; the head has them too unless it is given its own. */
  base(
    files: Readonly<Record<string, string>>,
    head: Readonly<Record<string, string>> = files,
  ): this {
    this.github.repository.commit(BASE, files);
    this.github.repository.commit(HEAD, head, [BASE]);
    return this;
  }

  async run(inputs: Readonly<Record<string, string>> = { reports: 'reports/*' }): Promise<GateRun> {
    const places = {
      GITHUB_OUTPUT: join(this.temporary, 'output'),
      GITHUB_STEP_SUMMARY: join(this.temporary, 'summary'),
      GITHUB_EVENT_PATH: join(this.temporary, 'event.json'),
    };
    writeFileSync(places.GITHUB_OUTPUT, '');
    writeFileSync(places.GITHUB_STEP_SUMMARY, '');
    writeFileSync(places.GITHUB_EVENT_PATH, JSON.stringify(this.event));
    const given = Object.entries({ 'github-token': this.token, ...inputs });
    const variables = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const { code, out, err } = await execute(this.#entry, this.workspace, {
      ...(Object.fromEntries(variables) as Record<string, string>),
      ...places,
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: String(RUN_ID),
      GITHUB_EVENT_NAME: this.eventName,
      GITHUB_SHA: this.commit,
      GITHUB_REF: this.ref,
      RUNNER_TEMP: this.temporary,
    });
    const outputs = outputsIn(readFileSync(places.GITHUB_OUTPUT, 'utf8'));
    const list = linesOf(outputs['list-file']);
    const summary = readFileSync(places.GITHUB_STEP_SUMMARY, 'utf8');
    return {
      code,
      out,
      err,
      outputs,
      summary,
      list,
      rules: list.flatMap(({ rule, finding }) => (finding ? [String(rule)] : [])),
      notices: list
        .flatMap(({ notice }) => (notice ? [(notice as { code: string }).code] : []))
        .filter((noticeCode) => noticeCode !== 'data-stale'),
    };
  }
}

type Ended = Pick<GateRun, 'code' | 'out' | 'err'>;
type Environment = Readonly<Record<string, string>>;

/** What is shipped runs as on a runner: a process of its own for each step. */
function execute(entry: string, cwd: string, env: Environment): Promise<Ended> {
  if (entry.endsWith('.ts')) return executeSource(cwd, env);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [entry], { cwd, env });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...texts }));
  });
}

let sourceRunner: ChildProcess | undefined;
afterAll(() => sourceRunner?.kill());

/** Loading the unbundled libraries takes seconds, so the source runs its steps in one process. */
async function executeSource(cwd: string, env: Environment): Promise<Ended> {
  sourceRunner ??= fork(join(import.meta.dirname, 'gate-source-runner.ts'), { stdio: 'inherit' });
  sourceRunner.send({ cwd, env });
  const [ended] = (await once(sourceRunner, 'message')) as [Ended];
  return ended;
}

/** `name<<delimiter`, the value, the delimiter: as the runner reads the file. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']));
}

function linesOf(path: string | undefined): Record<string, unknown>[] {
  if (path === undefined) return [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The members that are read, as GitHub's description of the event has them. */
export function pullRequestEvent(from = 'octo-org/shop'): object {
  return {
    pull_request: {
      number: 7,
      base: { sha: BASE, ref: 'main' },
      head: { sha: HEAD, ref: 'feature', repo: { full_name: from } },
    },
  };
}

/** A job for each test, with a GitHub of its own. */
export function newJob(entry: string): () => Job {
  let job: Job | undefined;
  beforeEach(async () => {
    job = new Job(entry, await new FakeGitHub().listen());
  });
  afterEach(async () => job?.github.close());
  return () => {
    if (!job) throw new Error('no job outside of a test');
    return job;
  };
}
