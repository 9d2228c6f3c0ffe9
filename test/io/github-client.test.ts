import { describe, expect, it } from 'vitest';
import { pathAt } from '../../triage/io/github-files.ts';
import { codeOf, newWorld, sha } from './github-world.ts';

const world = newWorld();
const path = /contents/;
const at = sha('a');

function read(patience = {}) {
  world.github.repository.commit(at, { 'a.txt': 'text' });
  return codeOf(pathAt(world.repository(patience, true), 'a.txt', at));
}

describe('the client for GitHub', () => {
  it('shows the token to GitHub', async () => {
    expect(await read()).toMatchObject({ kind: 'file', text: 'text' });
    expect(world.github.requests.map((one) => one.authorization)).toEqual(['token t0ken']);
  });

  it.each([
    { kind: 'bad-gateway' },
    { kind: 'dropped' },
    { kind: 'status', status: 429 },
    { kind: 'status', status: 500 },
    { kind: 'secondary-limit', retryAfterSeconds: 1 },
  ] as const)('tries again after $kind $status', async (fault) => {
    world.github.plan({ path, fault, times: 1 });
    expect(await read()).toMatchObject({ kind: 'file' });
    expect(world.github.requests).toHaveLength(2);
  });

  it('gives up after three more tries', async () => {
    world.github.plan({ path, fault: { kind: 'bad-gateway' } });
    expect(await read()).toBe('unreachable');
    expect(world.github.requests).toHaveLength(4);
  });

  it('waits for a limit twice at most, and not at all for longer than it is worth', async () => {
    world.github.plan({ path, fault: { kind: 'secondary-limit', retryAfterSeconds: 1 } });
    expect(await read()).toBe('limited');
    expect(world.github.requests).toHaveLength(3);
  });

  it('does not wait an hour for a limit', async () => {
    world.github.plan({ path, fault: { kind: 'secondary-limit', retryAfterSeconds: 3600 } });
    expect(await read()).toBe('limited');
    expect(world.github.requests).toHaveLength(1);
  });

  it.each([
    [401, 'no-permission'],
    [403, 'no-permission'],
    [422, 'refused'],
  ] as const)('asks once and says what GitHub answered: %i', async (status, code) => {
    world.github.plan({ path, fault: { kind: 'status', status } });
    expect(await read()).toBe(code);
    expect(world.github.requests).toHaveLength(1);
  });

  it('waits for a slow answer, but not for ever', async () => {
    world.github.plan({ path, fault: { kind: 'slow', milliseconds: 300 } });
    expect(await read()).toMatchObject({ kind: 'file' });
    expect(await read({ requestMilliseconds: 50 })).toBe('unreachable');
  });
});
