import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../../.ci/generate-policy-schema.ts';
import { parseWaivers } from '../../triage/verdict/policy-waivers.ts';
import { waiverSchema, policySchema } from '../../triage/verdict/policy-schema.ts';
import { at, policy } from './refusals.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The examples have days, so they are read on a day of theirs. */
const NOW = at('2026-12-01T12:00:00Z');
const page = read('docs/policy.md');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');

describe('the page on policies', () => {
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(6);
  });

  it.each(blocks.map((block) => [block.split('\n', 1)[0] ?? '', block]))(
    'shows a file that is taken: %s',
    (first, block) => {
      if (first.startsWith('# .github/parapet/waivers/')) {
        const place = { path: 'w.yml', now: NOW, policy: { maximumWaiverDays: 90 } };
        expect(parseWaivers(block, place)).not.toHaveLength(0);
      } else {
        const extended = (): string => 'fail: high\n';
        expect(policy(block, { now: NOW, extended }).kinds).toBeDefined();
      }
    },
  );

  it('names every key that there is', () => {
    const keys = [...Object.keys(policySchema.shape), ...Object.keys(waiverSchema.shape)];
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('the schema for editors', () => {
  it('is the one by which files are read', () => {
    // Made by .ci/generate-policy-schema.ts; run it where this fails.
    expect(JSON.parse(read('docs/parapet.schema.json'))).toEqual(policyJsonSchema());
  });

  it('knows no other keys', () => {
    expect(policyJsonSchema()).toMatchObject({ additionalProperties: false });
  });
});

describe('the policy of this repository', () => {
  it('is taken, in every environment of its own', () => {
    const text = read('.github/parapet.yml');
    const plain = policy(text, { now: NOW });
    const full = policy(text, { now: NOW, environment: 'github' });
    expect(plain.evidence.map(({ source }) => source)).toEqual(['trivy']);
    expect(full.evidence.map(({ source }) => source)).toEqual(['trivy', 'sarif', 'cyclonedx']);
    expect(plain.waivers).toMatchObject([{ path: 'samples/app/**' }]);
  });
});
