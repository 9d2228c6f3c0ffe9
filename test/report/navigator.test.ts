import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { navigatorLayer } from '../../triage/report/navigator.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import { storyIncident } from './story.ts';

/** After the specification of layer format 4.5 (attack-navigator, layers/spec/v4.5); unknown keys fail. */
const LAYER = z.strictObject({
  name: z.string(),
  versions: z.strictObject({
    attack: z.string().regex(/^\d+$/),
    navigator: z.string().regex(/^(?:4\.9|[5-9])\./),
    layer: z.literal('4.5'),
  }),
  domain: z.literal('enterprise-attack'),
  description: z.string(),
  sorting: z.number().int().min(0).max(3),
  layout: z.strictObject({
    layout: z.enum(['side', 'flat', 'mini']),
    showID: z.boolean(),
    showName: z.boolean(),
  }),
  hideDisabled: z.boolean(),
  techniques: z.array(
    z.strictObject({
      techniqueID: z.string().regex(/^T\d{4}(\.\d{3})?$/),
      score: z.number().positive().optional(),
      comment: z.string().optional(),
      enabled: z.boolean(),
      showSubtechniques: z.boolean().optional(),
    }),
  ),
  gradient: z
    .strictObject({
      colors: z.array(z.string().regex(/^#[0-9a-f]{6}$/)).min(2),
      minValue: z.number(),
      maxValue: z.number(),
    })
    .refine(({ minValue, maxValue }) => maxValue > minValue),
  metadata: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});

describe('a Navigator layer', () => {
  it('matches the published format, also without incidents', () => {
    for (const incidents of [[], [storyIncident()]]) {
      expect(() => LAYER.parse(navigatorLayer(incidents))).not.toThrow();
    }
  });

  it('scores a technique by its findings over all incidents', () => {
    const { techniques, gradient } = navigatorLayer([storyIncident(), storyIncident()]);
    const shell = techniques.find(({ techniqueID }) => techniqueID === 'T1059.004');
    expect(shell).toMatchObject({ score: 6, comment: '6 findings in 2 incidents' });
    expect(gradient.maxValue).toBe(8);
  });

  it('unfolds the parent of a sub-technique without scoring it', () => {
    const parent = navigatorLayer([storyIncident()]).techniques.find(
      ({ techniqueID }) => techniqueID === 'T1059',
    );
    expect(parent).toEqual({ techniqueID: 'T1059', enabled: true, showSubtechniques: true });
  });

  it('loses no technique that only an older version of a finding named', () => {
    const incident: Incident = { ...storyIncident(), techniques: ['T1496', 'T1059.004'] };
    const ids = navigatorLayer([incident]).techniques.map(({ techniqueID }) => techniqueID);
    expect(ids).toContain('T1496');
  });
});
