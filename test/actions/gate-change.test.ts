import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChange } from '../../actions/gate/change.ts';
import { SetupError } from '../../actions/gate/setup-error.ts';
import type { Json } from '../../triage/finding/reader.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);

/** The members that we read, after GitHub's description of the webhook events. */
const pullRequest = {
  number: 7,
  base: { sha: BASE, ref: 'main' },
  head: { sha: HEAD, ref: 'feature', repo: { full_name: 'octo-org/shop' } },
};

function read(eventName: string, event: Json, ref = 'refs/heads/main') {
  return readChange({ eventName, repository: 'octo-org/shop', ref }, event);
}

describe('what is under judgement', () => {
  it('is a pull request with its base', () => {
    expect(read('pull_request', { pull_request: pullRequest })).toEqual({
      kind: 'pull-request',
      number: 7,
      base: { commit: BASE, branch: 'main' },
      head: HEAD,
      isFork: false,
    });
  });

  it('knows a fork, a fork that is gone, and a name in other capital letters', () => {
    const from = (repo: Json) =>
      read('pull_request', { pull_request: { ...pullRequest, head: { sha: HEAD, repo } } });
    expect(from({ full_name: 'attacker/shop' })).toMatchObject({ isFork: true });
    expect(from(null)).toMatchObject({ isFork: true });
    expect(from({ full_name: 'Octo-Org/Shop' })).toMatchObject({ isFork: false });
  });

  it('is a merge group, a push, or the commit as it is', () => {
    const merge_group = { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD };
    expect(read('merge_group', { merge_group })).toEqual({
      kind: 'merge-group',
      base: { commit: BASE, branch: 'main' },
      head: HEAD,
    });
    expect(read('push', { before: BASE })).toEqual({ kind: 'push', branch: 'main', before: BASE });
    expect(read('push', { before: '0'.repeat(40) })).toEqual({ kind: 'push', branch: 'main' });
    expect(read('schedule', { schedule: '0 3 * * *' })).toEqual({ kind: 'commit' });
    expect(read('workflow_dispatch', {})).toEqual({ kind: 'commit' });
  });

  it('is never foreign code with the rights of the base, nor an event that is not known', () => {
    const event = { pull_request: pullRequest };
    expect(() => read('pull_request_target', event)).toThrow('with the rights of the base');
    expect(() => read('workflow_run', {})).toThrow('this action knows pull_request');
  });

  it('is refused where the event is not as GitHub describes it', () => {
    for (const broken of [
      {},
      { pull_request: null },
      { pull_request: { ...pullRequest, number: '7' } },
      { pull_request: { ...pullRequest, base: { sha: 'main', ref: 'main' } } },
      { pull_request: { ...pullRequest, head: { sha: HEAD, repo: { full_name: 5 } } } },
    ]) {
      expect(() => read('pull_request', broken)).toThrow(SetupError);
    }
  });

  it('never ends in anything but a change or a SetupError', () => {
    const event = fc.oneof(
      fc.jsonValue(),
      fc.record({
        pull_request: fc.jsonValue(),
        before: fc.jsonValue(),
        merge_group: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('pull_request', 'merge_group', 'push', 'x\n::error::'),
        event,
        (name, value) => {
          try {
            read(name, value);
          } catch (error) {
            expect(error).toBeInstanceOf(SetupError);
            expect((error as SetupError).message).not.toContain('\n');
          }
        },
      ),
    );
  });
});
