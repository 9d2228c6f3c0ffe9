import { describe, expect, it } from 'vitest';
import { keepComment } from '../../triage/io/github-comments.ts';
import { codeOf, newWorld } from './github-world.ts';

const world = newWorld();
const MARKER = '<!-- parapet-gate:default -->';
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const STICKY = { pullRequest: 7, marker: MARKER, author: 'github-actions[bot]' };
const body = `${MARKER}\nFAIL`;

function keep(text = body, create = true) {
  return codeOf(keepComment(world.repository(), STICKY, { body: text, create }));
}
function bodies(): string[] {
  return world.github.repository.comments.map((each) => each.body);
}
function comment(text: string, author: { login: string; type: 'Bot' | 'User' } = BOT, issue = 7) {
  return world.github.repository.comment({ issue, author, body: text });
}

describe('the sticky comment', () => {
  it('is made, then brought up to date, then left alone', async () => {
    expect(await keep()).toBe('created');
    expect(await keep(`${MARKER}\nPASS`)).toBe('updated');
    expect(await keep(`${MARKER}\nPASS`)).toBe('unchanged');
    expect(bodies()).toEqual([`${MARKER}\nPASS`]);
  });

  it('is not made where nobody asked for it, but is kept true where it is', async () => {
    expect(await keep(body, false)).toBe('not-wanted');
    comment(body);
    expect(await keep(`${MARKER}\nPASS`, false)).toBe('updated');
  });

  it('is never one that somebody else wrote with our marker', async () => {
    comment(body, { login: 'attacker', type: 'User' });
    comment(body, { login: 'other-app[bot]', type: 'Bot' });
    expect(await keep()).toBe('created');
    expect(world.github.writes().map(({ method }) => method)).toEqual(['POST']);
  });

  it('is never one of ours that only quotes the marker, nor of another name', async () => {
    comment(`> ${body}`);
    comment('<!-- parapet-gate:other -->\nFAIL');
    expect(await keep()).toBe('created');
  });

  it('is found on the second page, by an author in other capital letters', async () => {
    for (let n = 0; n < 120; n += 1) comment(`noise ${n}`, { login: 'someone', type: 'User' });
    comment(body, { login: 'GitHub-Actions[bot]', type: 'Bot' });
    expect(await keep(`${MARKER}\nPASS`)).toBe('updated');
  });

  it('is one: the oldest is kept, the others point to it', async () => {
    comment(`${MARKER}\nfirst`);
    comment(`${MARKER}\nsecond`);
    expect(await keep()).toBe('updated');
    expect(bodies()[0]).toBe(body);
    expect(bodies()[1]).toMatch(/^Out of date: .*issuecomment/);
    expect(await keep()).toBe('unchanged');
  });

  it('is not made twice where the answer was lost', async () => {
    world.github.plan({
      method: 'POST',
      path: /comments/,
      fault: { kind: 'lost-answer' },
      times: 1,
    });
    expect(await keep()).toBe('created');
    expect(bodies()).toEqual([body]);
    expect(world.github.writes()).toHaveLength(1);
  });

  it('is tried again where GitHub failed before it was made, three times at most', async () => {
    world.github.plan({
      method: 'POST',
      path: /comments/,
      fault: { kind: 'bad-gateway' },
      times: 1,
    });
    expect(await keep()).toBe('created');
    expect(bodies()).toEqual([body]);
  });

  it('is given up where GitHub keeps failing', async () => {
    world.github.plan({ method: 'POST', path: /comments/, fault: { kind: 'dropped' } });
    expect(await keep()).toBe('unreachable');
    expect(world.github.writes()).toHaveLength(3);
  });

  it('says that the permission is missing, at reading and at writing', async () => {
    world.github.plan({ method: 'POST', path: /comments/, fault: { kind: 'status', status: 403 } });
    expect(await keep()).toBe('no-permission');
    world.github.plan({ path: /comments/, fault: { kind: 'status', status: 403 } });
    expect(await keep()).toBe('no-permission');
  });
});
