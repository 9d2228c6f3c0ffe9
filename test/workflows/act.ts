import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const STAND_INS = resolve('test/workflows/stand-ins');
const WORKFLOW = '.github/workflows/pull-request.yml';
/** What the workflow touches of this repository. */
const PARTS = [
  '.github',
  '.ci/workflows',
  'actions',
  'package.json',
  'package-lock.json',
  'samples/app',
];
/** Where no stand-in is needed: without a ref, act copies the folder that it was started in. */
const STOOD_IN = [
  'actions/checkout',
  'actions/upload-artifact',
  'actions/download-artifact',
  'github/codeql-action',
];
const DOWNLOADS = [
  { file: 'trivy.tar.gz', tool: 'trivy', variable: 'TRIVY_SHA256' },
  { file: 'actionlint.tar.gz', tool: 'actionlint', variable: 'ACTIONLINT_SHA256' },
] as const;

/** A copy of what the workflow needs of this repository, in git, with the tools of this machine. */
export class ActRepository {
  readonly folder: string;
  readonly #beside: string;

  constructor(folder: string) {
    this.folder = join(folder, 'repository');
    this.#beside = folder;
    for (const part of PARTS) cpSync(part, join(this.folder, part), { recursive: true });
    for (const name of ['downloads', 'artifacts', 'cache']) mkdirSync(join(folder, name));
    this.#pinToolsOfThisMachine();
    this.#git('init', '--quiet', '--initial-branch=main');
  }

  /** Writes files and commits all; says the commit. */
  commit(files: Readonly<Record<string, string>> = {}): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, name, '..'), { recursive: true });
      writeFileSync(join(this.folder, name), text);
    }
    this.#git('add', '--all', '--force');
    const by = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
    this.#git(...by, 'commit', '--quiet', '--allow-empty', '--message=change');
    return this.#git('rev-parse', 'HEAD').trim();
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  artifact(...path: readonly string[]): string {
    return join(this.#beside, 'artifacts', ...path);
  }

  calls(): string[] {
    return readFileSync(join(this.#beside, 'calls'), 'utf8').trim().split('\n');
  }

  /** Runs the workflow for an event as GitHub would; says the exit code and the log. */
  async run({ event, payload, apiUrl, fails = '' }: ActRun): Promise<readonly [number, string]> {
    writeFileSync(join(this.#beside, 'event.json'), JSON.stringify(payload));
    const variables = {
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_RUN_ID: '55',
      STAND_IN_ARTIFACTS: this.artifact(),
      STAND_IN_CALLS: join(this.#beside, 'calls'),
      STAND_IN_DOWNLOADS: join(this.#beside, 'downloads'),
      STAND_IN_REPOSITORY: this.folder,
      STAND_IN_FAILS: fails,
    };
    const args = [
      event,
      `--workflows=${WORKFLOW}`,
      `--eventpath=${join(this.#beside, 'event.json')}`,
      '--platform=ubuntu-24.04=-self-hosted',
      `--action-cache-path=${join(this.#beside, 'cache')}`,
      '--no-cache-server',
      '--secret=GITHUB_TOKEN=a-token',
      ...this.#standIns().flatMap((each) => ['--local-repository', each]),
      ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ];
    const PATH = [join(STAND_INS, 'bin'), resolve('node_modules/.bin'), process.env['PATH']].join(
      delimiter,
    );
    return new Promise((done) => {
      const options = { cwd: this.folder, env: { ...process.env, PATH }, maxBuffer: 1e8 };
      const child = execFile('act', args, options, (_, stdout, stderr) => {
        done([child.exitCode ?? -1, stdout + stderr]);
      });
    });
  }

  #standIns(): string[] {
    const pins = [...this.text(WORKFLOW).matchAll(/uses: ([\w-]+\/[\w-]+)\S*@([0-9a-f]{40})/g)];
    const used = new Set(pins.map(([, name, sha]) => `${name}@${sha}`));
    return [...used].map((each) => {
      const [name = ''] = each.split('@');
      if (!STOOD_IN.includes(name)) throw new Error(`no stand-in for ${name}`);
      return `${each}=${join(STAND_INS, name.slice(name.indexOf('/') + 1))}`;
    });
  }

  /** The releases cannot be fetched here: what is checked is the hash of the same tools, packed. */
  #pinToolsOfThisMachine(): void {
    let text = this.text(WORKFLOW);
    for (const { file, tool, variable } of DOWNLOADS) {
      const packed = join(this.#beside, 'downloads', file);
      const folder = (process.env['PATH'] ?? '')
        .split(delimiter)
        .find((each) => existsSync(join(each, tool)));
      execFileSync('tar', ['-czf', packed, '-C', folder ?? '', tool]);
      const hash = createHash('sha256').update(readFileSync(packed)).digest('hex');
      text = text.replace(new RegExp(`${variable}: [0-9a-f]{64}`), `${variable}: ${hash}`);
    }
    writeFileSync(join(this.folder, WORKFLOW), text);
  }

  #git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' });
  }
}

export interface ActRun {
  readonly event: 'pull_request' | 'push' | 'merge_group' | 'schedule';
  readonly payload: object;
  readonly apiUrl: string;
  /** The call of npm that fails. */
  readonly fails?: string;
}
