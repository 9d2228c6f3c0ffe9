import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOutside } from '../../../triage/finding/untrusted.ts';
import {
  markerOf,
  MAX_COMMENT_CHARACTERS,
  renderComment,
} from '../../../triage/verdict/render/comment.ts';
import { activeContent, UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { listOfRulings, shopList } from './decision-list.ts';
import { RUN, RUN_LINK, skeleton, writes } from './hostile-page.ts';

const shape = { name: 'pull request', marker: markerOf('pull request'), fullListAt: RUN };
const body = (comment: string) => comment.slice(comment.indexOf('\n') + 1);

describe('the marker of a comment', () => {
  it('is one HTML comment on the first line, another for each name', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (a, b) => {
        expect(markerOf(a)).toMatch(/^<!-- parapet-gate [0-9a-f]{32} -->$/);
        expect(markerOf(a) === markerOf(b)).toBe(a === b);
      }),
    );
    expect(renderComment(shopList(), shape).startsWith(`${shape.marker}\n## pull request\n`)).toBe(
      true,
    );
  });
});

describe('a comment with hostile text in every field', () => {
  it('has nothing in it that acts, and nothing unseen', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        const [name = ''] = texts;
        const page = renderComment(shopList(writes(texts)), { ...shape, name });
        expect(activeContent(body(page), RUN_LINK)).toEqual([]);
        expect(page).not.toMatch(UNSEEN);
        expect(page.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
      }),
      { numRuns: 40 },
    );
  });

  it('has the same blocks as one with harmless text in the same fields', () => {
    const filled = (text: string) =>
      skeleton(
        renderComment(
          shopList(() => fromOutside(text)),
          { ...shape, name: text },
        ),
      );
    const harmless = filled('Two words');
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(filled(`${text} .`)).toEqual(harmless);
      }),
      { numRuns: 40 },
    );
  });

  it('links to a run and to nothing else', () => {
    const at = (fullListAt: string) => body(renderComment(shopList(), { ...shape, fullListAt }));
    expect(at(RUN)).toContain(`[the run](${RUN})`);
    for (const address of [
      'http://github.com/acme/shop/actions/runs/42',
      'https://evil.example/x',
      'javascript:alert(1)',
      `${RUN}) @org/team [x](http://evil.example`,
      `${RUN}\n@org/team`,
    ]) {
      expect(activeContent(at(address), RUN_LINK)).toEqual([]);
      expect(at(address)).not.toContain('[the run]');
    }
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(activeContent(at(text), RUN_LINK)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a comment', () => {
  it('says what fails, what warns and where the rest is', () => {
    const page = renderComment(shopList(), shape);
    expect(page).toContain('FAIL: 3 fail, 2 warn, 4 note');
    expect(page).toContain('`CVE-2021-44228`');
    expect(page).toContain('(waiver-expires-soon)');
    expect(page).not.toContain('(waiver-unused)');
    const { fullListAt: _, ...without } = shape;
    expect(renderComment(shopList(), without)).toContain('the summary of the run');
  });

  it('is cut to what GitHub takes, with a pointer to all of it', () => {
    const list = shopList(() => fromOutside('😀|`'.repeat(30_000)));
    const rulings = Array.from({ length: 200 }, () => list.rulings).flat();
    const about = Array.from({ length: 300 }, () => list.notices).flat();
    const page = renderComment(listOfRulings({ ...list, rulings, notices: about }), shape);
    expect(page.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
    expect(page).toContain('600 fail');
    expect(page).toContain('more');
    expect(page.trimEnd().endsWith(`[the run](${RUN}).`)).toBe(true);
  });

  it('is the same bytes for an equal list', () => {
    expect(renderComment(shopList(), shape)).toBe(renderComment(shopList(), shape));
  });
});
