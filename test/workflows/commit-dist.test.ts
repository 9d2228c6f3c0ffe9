import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../.github/actions/commit-dist/changes.ts';
import type { TreeEntry } from '../../.github/actions/commit-dist/changes.ts';
import { BUNDLE_PATH } from '../../.github/actions/commit-dist/rebuilt-files.ts';
import type { RebuiltFile } from '../../.github/actions/commit-dist/rebuilt-files.ts';

const HEAD = 'a'.repeat(40);
const BRANCH = 'dependabot/npm_and_yarn/zod-4.7.0';

interface Written {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Git's part of GitHub's REST interface, as far as one commit needs it; written for this test. */
class GitDatabase {
  tip = HEAD;
  truncated = false;
  readonly entries: TreeEntry[] = [];
  readonly writes: Written[] = [];
  #server: Server | undefined;

  async listen(): Promise<string> {
    const server = createServer((message, response) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
        const { method = '', url = '' } = message;
        const [status, answer] = this.#answer({
          method,
          path: url.replace('/repos/o/r/', ''),
          body,
        });
        response.writeHead(status).end(JSON.stringify(answer));
      });
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server?.close();
  }

  holds(path: string, text: string, mode = '100644'): void {
    this.entries.push({ path, mode, type: 'blob', sha: blobId(text) });
  }

  #answer(asked: Written): readonly [number, unknown] {
    const { method, path, body } = asked;
    if (method !== 'GET') this.writes.push(asked);
    if (path === `git/ref/heads/${BRANCH}`) return [200, { object: { sha: this.tip } }];
    if (path === `git/commits/${HEAD}`) return [200, { tree: { sha: 'tree-of-head' } }];
    if (path === 'git/trees/tree-of-head?recursive=1') {
      return [200, { tree: this.entries, truncated: this.truncated }];
    }
    if (method === 'POST') return [201, { sha: `${path}-${this.writes.length}` }];
    if (method === 'PATCH' && this.tip === HEAD && body['force'] === false) return [200, {}];
    return [422, { message: 'Update is not a fast forward' }];
  }
}

function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

describe('the commit of rebuilt bundles', () => {
  let git: GitDatabase;
  let api: string;
  let folder: string;

  beforeEach(async () => {
    git = new GitDatabase();
    api = await git.listen();
    folder = mkdtempSync(join(tmpdir(), 'rebuilt-'));
  });
  afterEach(() => {
    git.close();
    rmSync(folder, { recursive: true });
  });

  const rebuilt = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  /** As the runner starts it: the file that action.yml names, inputs as variables. */
  const run = (
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<readonly [number, string]> => {
    const given = { token: 'secret-token', folder, branch: BRANCH, 'head-sha': HEAD, ...inputs };
    const env = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const variables = { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'o/r', PATH: process.env['PATH'] };
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ['.github/actions/commit-dist/commit-dist.ts'],
        { env: { ...variables, ...env } },
        (_, stdout) => resolve([child.exitCode ?? -1, stdout]),
      );
    });
  };

  it('writes what changed, deletes what is gone, and moves the branch without force', async () => {
    git.holds('actions/gate/dist/index.js', 'old');
    git.holds('actions/gate/dist/same.js', 'same');
    git.holds('actions/gate/dist/chunk-1.js', 'gone');
    git.holds('actions/other/dist/index.js', 'not rebuilt');
    git.holds('package.json', '{}');
    rebuilt('actions/gate/dist/index.js', 'new');
    rebuilt('actions/gate/dist/same.js', 'same');
    const [code, text] = await run();
    expect(text).toContain('Committed 2 files');
    expect(code).toBe(0);
    const [blob, tree, commit, ref] = git.writes;
    expect(git.writes).toHaveLength(4);
    expect(blob?.body).toEqual({ content: btoa('new'), encoding: 'base64' });
    const file = { mode: '100644', type: 'blob' };
    expect(tree?.body).toEqual({
      base_tree: 'tree-of-head',
      tree: [
        { ...file, path: 'actions/gate/dist/index.js', sha: 'git/blobs-1' },
        { ...file, path: 'actions/gate/dist/chunk-1.js', sha: null },
      ],
    });
    expect(commit?.body).toMatchObject({ parents: [HEAD], tree: 'git/trees-2' });
    expect(ref?.path).toBe(`git/refs/heads/${BRANCH}`);
    expect(ref?.body).toEqual({ sha: 'git/commits-3', force: false });
  });

  it('does nothing where the bundles are as committed', async () => {
    git.holds('actions/gate/dist/index.js', 'same');
    rebuilt('actions/gate/dist/index.js', 'same');
    expect(await run()).toEqual([0, expect.stringContaining('nothing to do')]);
    expect(git.writes).toEqual([]);
  });

  it('does nothing where the branch moved on', async () => {
    git.tip = 'b'.repeat(40);
    rebuilt('actions/gate/dist/index.js', 'new');
    expect(await run()).toEqual([0, expect.stringContaining('by now')]);
    expect(git.writes).toEqual([]);
  });

  it('fails on a tree that it sees only a part of', async () => {
    git.truncated = true;
    rebuilt('actions/gate/dist/index.js', 'new');
    expect(await run()).toEqual([1, expect.stringContaining('::error::')]);
    expect(git.writes).toEqual([]);
  });

  it.each([
    '.github/workflows/evil.yml',
    'actions/gate/action.yml',
    'actions/gate/dist/deeper/index.js',
    'actions/gate/dist/.npmrc',
    'package.json',
  ])('refuses all where the other run hands over %s', async (path) => {
    rebuilt('actions/gate/dist/index.js', 'new');
    rebuilt(path, 'evil');
    expect(await run()).toEqual([1, expect.stringContaining('nothing was committed')]);
    expect(git.writes).toEqual([]);
  });

  it('refuses a link, which could read what is not in the folder', async () => {
    rebuilt('actions/gate/dist/index.js', 'new');
    symlinkSync('/etc/hostname', join(folder, 'actions/gate/dist/link.js'));
    expect(await run()).toEqual([1, expect.stringContaining('nothing was committed')]);
  });

  it('refuses an empty folder, a head that is no commit and a branch that climbs', async () => {
    expect((await run())[0]).toBe(1);
    rebuilt('actions/gate/dist/index.js', 'new');
    expect((await run({ 'head-sha': 'main' }))[0]).toBe(1);
    expect((await run({ branch: 'dependabot/../../../../user' }))[0]).toBe(1);
    expect(git.writes).toEqual([]);
  });

  it('keeps the token and line breaks of GitHub out of what it prints', async () => {
    rebuilt('actions/gate/dist/index.js', 'new');
    const [code, text] = await run({ branch: 'x\n::set-env::y' });
    expect(code).toBe(1);
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).not.toContain('secret-token');
  });
});

describe('what is changed', () => {
  const name = fc
    .constantFrom('gate', 'deploy')
    .chain((action) =>
      fc.stringMatching(/^[a-z]{1,2}$/).map((file) => `actions/${action}/dist/${file}.js`),
    );
  const files = fc.dictionary(name, fc.constantFrom('1', '2', '3'), { noNullPrototype: true });

  it('leads to the rebuilt bundles, and touches no other action', () => {
    fc.assert(
      fc.property(files, files, (before, built) => {
        const entries = Object.entries({ ...before, 'package.json': '1' }).map(
          ([path, text]): TreeEntry => ({ path, mode: '100644', type: 'blob', sha: blobId(text) }),
        );
        const rebuiltFiles = Object.entries(built).map(([path, text]): RebuiltFile => ({
          path,
          bytes: Buffer.from(text),
          id: blobId(text),
        }));
        const { written, deleted } = changesBetween(entries, rebuiltFiles);
        const after = new Map(entries.map(({ path, sha }) => [path, sha]));
        for (const path of deleted) after.delete(path);
        for (const { path, id } of written) after.set(path, id);
        const actions = new Set(rebuiltFiles.map(({ path }) => path.split('/')[1]));
        const expected = new Map([
          ...entries
            .filter(({ path }) => !BUNDLE_PATH.test(path) || !actions.has(path.split('/')[1]))
            .map(({ path, sha }) => [path, sha] as const),
          ...rebuiltFiles.map(({ path, id }) => [path, id] as const),
        ]);
        expect(Object.fromEntries(after)).toEqual(Object.fromEntries(expected));
      }),
    );
  });
});
