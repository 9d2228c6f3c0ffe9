import { afterEach, beforeEach } from 'vitest';
import { openGitHub } from '../../triage/io/github-client.ts';
import type { GitHubPatience, GitHubRepository } from '../../triage/io/github-client.ts';
import { GitHubError } from '../../triage/io/github-error.ts';
import { FakeGitHub } from '../fakes/github/server.ts';

/** A loopback GitHub for each test, and a client to it that waits little. */
export class World {
  github!: FakeGitHub;

  repository(patience: Partial<GitHubPatience> = {}, throttled = false): GitHubRepository {
    return openGitHub({
      token: 't0ken',
      repository: this.github.repository.fullName,
      apiUrl: this.github.url,
      throttled,
      patience: { secondMilliseconds: 5, requestMilliseconds: 5000, ...patience },
    });
  }
}

export function newWorld(): World {
  const world = new World();
  beforeEach(async () => {
    world.github = await new FakeGitHub().listen();
  });
  afterEach(() => world.github.close());
  return world;
}

/** The code of the GitHubError that it ends with, or what it gave. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof GitHubError) return error.code;
    throw error;
  }
}

/** A commit id that looks like one. */
export function sha(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0');
}
