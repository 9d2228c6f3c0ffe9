import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../triage/assessment/assess.ts';
import type { Assessment } from '../../triage/assessment/assessment.ts';
import { severityRank, SEVERITIES } from '../../triage/finding/severity.ts';
import type { ImageExposure } from '../../triage/incident/exposure.ts';
import { attackOfFalco } from '../../triage/knowledge/falco-attack.ts';
import { attackOfGuardDuty } from '../../triage/knowledge/guardduty-attack.ts';
import { causeOf, exposureWith, incidentOf } from './incident-factory.ts';
import type { CauseOptions } from './incident-factory.ts';

const rulesOf = ({ reasons }: Assessment) => reasons.map(({ rule }) => rule);
const responsesOf = ({ recommended }: Assessment) => recommended.map(({ response }) => response);
const assessed = (causes: readonly CauseOptions[], exposures: readonly ImageExposure[] = []) =>
  assess(incidentOf(causes.map(causeOf)), exposures);

const POD = { namespace: 'shop', pod: 'web-1', workload: 'web', image: 'shop/web:1.2' };
const SHELL: CauseOptions = {
  rule: 'Terminal shell in container',
  severity: 'low',
  attack: attackOfFalco('Terminal shell in container', 'syscall', ['T1059', 'mitre_execution']),
  resource: POD,
};
const METADATA: CauseOptions = {
  rule: 'Contact EC2 Instance Metadata Service From Container',
  severity: 'low',
  attack: attackOfFalco('x', 'syscall', ['T1552.005', 'mitre_credential_access']),
  resource: POD,
  at: '2026-06-01T10:05:00Z',
};
const MINING: CauseOptions = {
  rule: 'CryptoCurrency:Runtime/BitcoinTool.B',
  product: 'guardduty',
  severity: 'high',
  attack: attackOfGuardDuty('CryptoCurrency:Runtime/BitcoinTool.B'),
  resource: { ...POD, instanceId: 'i-0abc' },
  remote: ['198.51.100.7'],
  at: '2026-06-01T10:10:00Z',
};
const OUTSIDE: CauseOptions = {
  rule: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
  product: 'guardduty',
  subject: 'principal',
  severity: 'high',
  attack: attackOfGuardDuty('UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS'),
  resource: { principal: 'node-role', roleSession: 'i-0abc', accessKeyId: 'ASIAEXAMPLE' },
  remote: ['203.0.113.9'],
  at: '2026-06-01T11:00:00Z',
};

describe('a story from exploit to theft', () => {
  const story = assessed([SHELL, METADATA, MINING, OUTSIDE], [exposureWith('shop/web:1.2')]);

  test('is critical, and says why', () => {
    expect(story.severity).toBe('critical');
    expect(rulesOf(story)).toEqual(
      expect.arrayContaining([
        'severity-of-findings',
        'kill-chain',
        'credentials-used-outside',
        'known-exploited',
        'products-agree',
      ]),
    );
    expect(story.confidence).toBeGreaterThan(80);
    expect(story.exposures).toEqual([exposureWith('shop/web:1.2')]);
  });

  test('is answered in order: evidence, then containment, then repair', () => {
    expect(responsesOf(story)).toEqual([
      'collect-evidence',
      'isolate-pod',
      'restrict-workload-egress',
      'revoke-role-sessions',
      'block-address',
      'rotate-secrets',
      'delete-pod',
      'rebuild-image',
    ]);
  });

  test('shows its kill chain', () => {
    const seen = story.killChain.filter((each) => each.seen).map(({ tactic }) => tactic);
    expect(seen).toEqual(['initial-access', 'execution', 'credential-access', 'impact']);
    expect(story.killChain).toHaveLength(15);
  });
});

describe('the floor', () => {
  test('is what the findings say, where nothing raises it', () => {
    expect(assessed([SHELL]).severity).toBe('low');
    expect(assessed([{ severity: 'info' }]).severity).toBe('info');
  });

  test('is medium where nobody stated a severity', () => {
    expect(assessed([{ severity: 'unknown' }]).severity).toBe('medium');
  });

  test('does not see a chain in one technique with many tactics', () => {
    const many = ['initial-access', 'persistence', 'privilege-escalation', 'credential-access'];
    const one = { severity: 'low', attack: [{ technique: 'T1078', tactics: many }] } as const;
    expect(rulesOf(assessed([one, { ...one, rule: 'again' }]))).not.toContain('kill-chain');
  });

  test('an escape weighs more with something else beside it', () => {
    const privileged: CauseOptions = {
      rule: 'Create Privileged Pod',
      subject: 'cluster',
      severity: 'medium',
      attack: attackOfFalco('Create Privileged Pod', 'k8s_audit', ['k8s']),
    };
    expect(assessed([privileged]).severity).toBe('medium');
    expect(assessed([privileged, SHELL]).severity).toBe('high');
    const escape = attackOfGuardDuty('PrivilegeEscalation:Runtime/RuncContainerEscape');
    const escaped = assessed([SHELL, { severity: 'high', attack: escape, resource: POD }]);
    expect(escaped.severity).toBe('critical');
    expect(responsesOf(escaped)).toContain('cordon-node');
  });

  test('credentials used before they were read were not stolen here', () => {
    const before = {
      ...OUTSIDE,
      attack: [{ technique: 'T1078.004', tactics: ['initial-access'] }],
    };
    const earlier = assessed([METADATA, { ...before, at: '2026-06-01T09:00:00Z' }]);
    expect(rulesOf(earlier)).not.toContain('credentials-used-outside');
    const inside = assessed([METADATA, { ...before, remote: ['10.0.0.1'] }]);
    expect(rulesOf(inside)).not.toContain('credentials-used-outside');
    expect(rulesOf(assessed([METADATA, before]))).toContain('credentials-used-outside');
  });

  test('a blind sensor is at least medium and asks to be restored', () => {
    const blind = assessed([{ kind: 'health', subject: 'sensor', severity: 'info' }]);
    expect(blind.severity).toBe('medium');
    expect(responsesOf(blind)).toEqual(['restore-sensor']);
  });
});

describe('the image', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const other = `sha256:${'b'.repeat(64)}`;
  const running = (image: string, imageDigest?: string) =>
    [{ ...SHELL, resource: { ...POD, image, ...(imageDigest && { imageDigest }) } }] as const;

  test.each([
    ['shop/web:1.2', undefined, exposureWith('shop/web:1.2')],
    ['nginx:1.27', undefined, exposureWith('docker.io/library/nginx:1.27')],
    ['index.docker.io/shop/web:1.2', undefined, exposureWith('shop/web:1.2')],
    ['other/name:9', digest, exposureWith('shop/web:1.2', digest)],
    [`shop/web@${digest}`, undefined, exposureWith('shop/web:1.2', digest)],
    ['host:5000/web:1', undefined, exposureWith('host:5000/web:1')],
  ])('%s %s is the one that was scanned', (image, imageDigest, exposure) => {
    expect(rulesOf(assessed(running(image, imageDigest), [exposure]))).toContain('known-exploited');
  });

  test.each([
    ['shop/web', undefined, exposureWith('shop/web')],
    ['shop/web:1.3', undefined, exposureWith('shop/web:1.2')],
    ['evil/shop/web:1.2', undefined, exposureWith('shop/web:1.2')],
    ['host:5000/web', undefined, exposureWith('host:5000/web')],
    ['', undefined, exposureWith('')],
  ])('%s %s is not', (image, imageDigest, exposure) => {
    const found = assessed(running(image, imageDigest), [exposure]);
    expect(rulesOf(found)).not.toContain('known-exploited');
    expect(found.exposures).toEqual([]);
  });

  test('another build of the tag does not count, and it is said', () => {
    const found = assessed(running('shop/web:1.2', other), [exposureWith('shop/web:1.2', digest)]);
    expect(rulesOf(found)).toContain('other-build-scanned');
    expect(found.severity).toBe('low');
    expect(responsesOf(found)).not.toContain('rebuild-image');
  });
});

describe('confidence', () => {
  test('is nothing for samples, whatever they show', () => {
    const samples = [MINING, OUTSIDE, METADATA].map((each) => ({ ...each, sample: true as const }));
    const found = assessed(samples);
    expect(found.confidence).toBe(0);
    expect(responsesOf(found)).toEqual(['review-finding']);
  });

  test('grows with a second product', () => {
    const second = { ...METADATA, product: 'guardduty' };
    expect(assessed([SHELL, second]).confidence).toBeGreaterThan(
      assessed([SHELL, METADATA]).confidence,
    );
  });

  test.each([
    ['single-noisy-rule', [{ ...MINING, count: 500 }]],
    ['noise', [SHELL]],
    ['closed-by-provider', [{ ...MINING, closedByProvider: true }]],
    ['judged-before', [{ ...MINING, held: 'false-positive' }]],
    ['nothing-but-health', [{ kind: 'health', subject: 'sensor' }]],
  ] as const)('falls for %s', (rule, causes) => {
    const reason = assessed(causes).reasons.find((each) => each.rule === rule);
    expect(reason?.confidence).toBeLessThan(0);
  });

  test('names an attack sequence and anonymous access', () => {
    const sequence = { ...MINING, names: 4 };
    const anonymous = { ...SHELL, resource: { principal: 'system:anonymous' } };
    expect(rulesOf(assessed([sequence, anonymous]))).toEqual(
      expect.arrayContaining(['attack-sequence', 'anonymous-access']),
    );
  });
});

describe('recommendations', () => {
  test('noise and low severity call for a look, not for containment', () => {
    expect(responsesOf(assessed([SHELL]))).toEqual(['review-finding']);
  });

  test('what a provider or a person closed calls for no containment', () => {
    expect(responsesOf(assessed([{ ...MINING, closedByProvider: true }]))).toEqual([
      'review-finding',
    ]);
    expect(responsesOf(assessed([{ ...MINING, held: 'accepted' }]))).toEqual(['review-finding']);
  });

  test.each([
    ['deactivate-access-key', { ...OUTSIDE, resource: { accessKeyId: 'AKIAEXAMPLE' } }],
    ['revoke-role-sessions', { ...OUTSIDE, resource: { accessKeyId: 'ASIAEXAMPLE' } }],
    ['isolate-instance', { ...MINING, subject: 'host', resource: { instanceId: 'i-0abc' } }],
    [
      'review-rbac',
      {
        subject: 'cluster',
        attack: attackOfFalco('Attach to cluster-admin Role', 'k8s_audit', []),
      },
    ],
  ] as const)('%s', (response, cause) => {
    expect(responsesOf(assessed([cause]))).toContain(response);
  });

  test('no private address is ever to be blocked', () => {
    const remote = [
      '10.0.0.7',
      '192.168.1.1',
      '169.254.169.254',
      '127.0.0.1',
      'fe80::1',
      'x; rm -rf',
    ];
    expect(responsesOf(assessed([{ ...MINING, remote }]))).not.toContain('block-address');
  });
});

const attackArbitrary = fc.constantFrom(
  ...['T1059', 'T1611', 'T1610', 'T1552.005', 'T1078.004', 'T1496.001', 'T1041', 'T1098.006'].map(
    (technique) => attackOfFalco('any', 'syscall', [technique]),
  ),
  attackOfFalco('any', 'syscall', ['mitre_defense_evasion']),
  [],
);
const causeArbitrary: fc.Arbitrary<CauseOptions> = fc
  .record({
    rule: fc.constantFrom('a', 'b', 'c'),
    product: fc.constantFrom('falco', 'guardduty'),
    subject: fc.constantFrom('container', 'host', 'principal', 'cluster'),
    kind: fc.constantFrom('detection', 'detection', 'detection', 'health'),
    severity: fc.constantFrom(...SEVERITIES),
    attack: attackArbitrary,
    resource: fc.constantFrom(POD, { instanceId: 'i-1' }, { roleSession: 'i-1' }, {}),
    remote: fc.constantFrom(['198.51.100.7'], ['10.0.0.1'], []),
    at: fc.integer({ min: 10, max: 23 }).map((hour) => `2026-06-01T${hour}:00:00Z`),
    count: fc.integer({ min: 1, max: 50 }),
    sample: fc.constantFrom(undefined, undefined, true),
    held: fc.constantFrom(undefined, undefined, 'accepted', 'contained'),
  })
  .map(({ sample, held, ...rest }) => ({
    ...rest,
    ...(sample && { sample: true as const }),
    ...(held && { held }),
  }));
const causesArbitrary = fc.array(causeArbitrary, { minLength: 1, maxLength: 6 });
const exposuresArbitrary = fc.subarray([
  exposureWith('shop/web:1.2'),
  exposureWith('shop/web:1.2', `sha256:${'a'.repeat(64)}`),
  exposureWith('other/app:1'),
]);

describe('for every incident', () => {
  test('the order of causes and exposures does not matter', () => {
    const shuffled = causesArbitrary.chain((causes) =>
      fc.tuple(
        fc.constant(causes),
        fc.shuffledSubarray(causes, { minLength: causes.length }),
        exposuresArbitrary,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([causes, other, exposures]) => {
        const there = assess(incidentOf(causes.map(causeOf)), exposures);
        const back = assess(incidentOf(other.map(causeOf)), exposures.toReversed());
        expect(back).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  test('more evidence never lowers the severity', () => {
    fc.assert(
      fc.property(
        causesArbitrary,
        causeArbitrary,
        exposuresArbitrary,
        (causes, more, exposures) => {
          const less = assess(incidentOf(causes.map(causeOf)), []);
          const all = assess(incidentOf([...causes, more].map(causeOf)), exposures);
          expect(severityRank(all.severity)).toBeGreaterThanOrEqual(severityRank(less.severity));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the answer is whole', () => {
    fc.assert(
      fc.property(causesArbitrary, exposuresArbitrary, (causes, exposures) => {
        const incident = incidentOf(causes.map(causeOf));
        const found = assess(incident, exposures);
        const responses = responsesOf(found);
        expect(found.revision).toBe(incident.revision);
        expect(severityRank(found.severity)).toBeGreaterThanOrEqual(
          severityRank(incident.severity),
        );
        expect(found.severity).not.toBe('unknown');
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(100);
        expect(responses.length).toBeGreaterThan(0);
        expect(new Set(responses).size).toBe(responses.length);
        expect(responses.indexOf('collect-evidence')).toBeLessThanOrEqual(0);
        expect(responses.includes('isolate-pod') && responses[0] !== 'collect-evidence').toBe(
          false,
        );
      }),
      { numRuns: 300 },
    );
  });
});
