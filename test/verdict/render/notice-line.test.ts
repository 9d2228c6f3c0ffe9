import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noticeLine } from '../../../triage/verdict/render/notice-line.ts';
import { UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { shopList } from './decision-list.ts';
import { writes } from './hostile-page.ts';

it('is one line that acts on no terminal, whatever a policy or a report wrote', () => {
  fc.assert(
    fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
      for (const notice of shopList(writes(texts)).notices) {
        expect(noticeLine(notice)).not.toMatch(UNSEEN);
        expect(noticeLine(notice)).not.toMatch(/\n|^\s*::|##\[/);
      }
    }),
    { numRuns: 50 },
  );
});
