import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubRepository } from '../../triage/io/github-client.ts';
import { GitHubError } from '../../triage/io/github-error.ts';
import { pathAt } from '../../triage/io/github-files.ts';
import type { RepositoryPath } from '../../triage/io/github-files.ts';
import type { NamedText } from '../../triage/verdict/policy-sources.ts';
import { confined } from './workspace.ts';

/** Where the rules of the game are read from: never from what is under judgement. */
export interface PolicySource {
  /** For messages and for the record. */
  readonly name: string;
  /** Undefined where there is no such file. */
  file(path: string): Promise<string | undefined>;
  /** The files that lie in it with one of these endings; none where there is no such folder. */
  folder(path: string, endings: readonly string[]): Promise<readonly NamedText[]>;
}

/** The files of a commit, read through the interface: the checkout is not asked. */
export class CommitFiles implements PolicySource {
  readonly name: string;
  readonly #repository: GitHubRepository;
  readonly #commit: string;
  readonly #paths = new Map<string, Promise<RepositoryPath | undefined>>();

  constructor(repository: GitHubRepository, commit: string) {
    this.#repository = repository;
    this.#commit = commit;
    this.name = commit;
  }

  async file(path: string): Promise<string | undefined> {
    const found = await this.#at(path);
    if (found?.kind === 'folder') throw isFolder(path);
    return found?.text;
  }

  async folder(path: string, endings: readonly string[]): Promise<readonly NamedText[]> {
    const found = await this.#at(path);
    if (found?.kind !== 'folder') return [];
    const paths = found.entries.filter(({ isFile }) => isFile).map((entry) => entry.path);
    const wanted = paths.filter((each) => endings.some((ending) => each.endsWith(ending)));
    const texts = wanted.map(async (each) => ({ path: each, text: (await this.file(each)) ?? '' }));
    return Promise.all(texts);
  }

  /** Equal where the content is equal, whatever it is; empty where nothing is there. */
  async identityOf(path: string): Promise<string> {
    const found = await this.#at(path);
    if (!found) return '';
    return found.kind === 'file'
      ? found.sha
      : found.entries.map(({ path: entry, sha }) => `${entry} ${sha}`).join('\n');
  }

  async #at(path: string): Promise<RepositoryPath | undefined> {
    const known = this.#paths.get(path);
    if (known) return known;
    const asked = pathAt(this.#repository, path, this.#commit);
    this.#paths.set(path, asked);
    return asked;
  }
}

/** The checkout, where it is what is trusted: after a push, on a schedule, by hand. */
export class CheckoutFiles implements PolicySource {
  readonly name = 'the checkout';
  readonly #workspace: string;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  async file(path: string): Promise<string | undefined> {
    const whole = join(this.#workspace, path);
    const found = statSync(whole, { throwIfNoEntry: false });
    if (!found) return undefined;
    confined(whole, this.#workspace);
    if (found.isDirectory()) throw isFolder(path);
    return readFileSync(whole, 'utf8');
  }

  async folder(path: string, endings: readonly string[]): Promise<readonly NamedText[]> {
    const whole = join(this.#workspace, path);
    if (statSync(whole, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    const names = readdirSync(whole, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => `${path}/${name}`)
      .filter((each) => endings.some((ending) => each.endsWith(ending)))
      .sort();
    const texts = names.map(async (each) => ({ path: each, text: (await this.file(each)) ?? '' }));
    return Promise.all(texts);
  }
}

function isFolder(path: string): GitHubError {
  return new GitHubError('unexpected', `${path} is a folder. Name a file in it.`);
}
