import { describe, expect, it } from 'vitest';
import { isNamed } from '../../infra/account/ask.ts';
import { serviceCatalogueRegion } from '../../infra/account/clients.ts';
import {
  SINGLETONS,
  type AccountFacts,
  type Asked,
  type Found,
  type SingletonName,
} from '../../infra/account/facts.ts';
import { unfitDetector } from '../../infra/account/guardduty.ts';
import { judgeAccount } from '../../infra/account/judge.ts';
import { neededServices } from '../../infra/account/services.ts';
import { parseState } from '../../infra/account/state.ts';
import { reportLines } from '../../infra/account.ts';
import { settingsOf, type Settings } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { testConfig } from './rig/config.ts';

const settings = (varied: Partial<Config> = {}): Settings => settingsOf(testConfig(varied));

const fact = <Fact>(value: Fact): Asked<Fact> => ({ known: true, fact: value });
const ABSENT: Found = { present: false };
const THERE: Found = { present: true, id: 'the-one', ours: 'no' };
const OURS: Found = { present: true, id: 'the-one', ours: 'state' };
const TAGGED: Found = { present: true, id: 'the-one', ours: 'tags' };
const RULED: Found = { ...THERE, administrator: 'account 999999999999' };
const UNFIT: Found = { ...THERE, unfit: { why: 'it is suspended', fix: 'wake it' } };

const ALL_SERVICES = new Set(
  neededServices(
    settings({
      detection: { detective: 'create' },
      edge: {
        loadBalancers: [
          'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/1234567890abcdef',
        ],
      },
    }),
  ).map(({ service }) => service),
);

function facts(singletons: Partial<Record<SingletonName, Asked<Found>>> = {}): AccountFacts {
  const absent = Object.fromEntries(SINGLETONS.map((name) => [name, fact(ABSENT)]));
  return {
    accountId: '123456789012',
    callerArn: 'arn:aws:iam::123456789012:user/somebody',
    organisation: fact(undefined),
    singletons: { ...absent, ...singletons },
    regionServices: fact(ALL_SERVICES),
  };
}

const inMode = (name: SingletonName, mode: 'create' | 'existing' | 'off'): Settings =>
  name === 'oidcProvider'
    ? settings({ identity: { oidcProvider: mode } })
    : settings({ detection: { [name]: mode } });

const UNKNOWN: Asked<Found> = { known: false, why: 'could not ask for it: AccessDenied: no' };

describe.each(SINGLETONS)('%s', (name) => {
  it.each([
    ['create', fact(ABSENT), 'create', 'it will be made', undefined],
    ['create', fact(OURS), 'create', 'ours already', undefined],
    ['create', fact(THERE), 'refuse', 'before these stacks', "to 'existing'"],
    ['create', fact(TAGGED), 'refuse', 'state does not hold it', 'terraform import'],
    ['create', fact(RULED), 'refuse', 'account 999999999999 rules it', "to 'existing'"],
    [
      'create',
      fact<Found>({ present: false, administrator: 'account 999999999999' }),
      'refuse',
      'account 999999999999 rules it',
      "to 'existing'",
    ],
    ['create', UNKNOWN, 'refuse', 'could not ask', 'or set'],
    ['create', undefined, 'refuse', 'nobody asked', 'or set'],
    ['existing', fact(THERE), 'use', 'do not own it', undefined],
    ['existing', fact(TAGGED), 'use', 'do not own it', undefined],
    ['existing', fact(RULED), 'use', 'do not own it', undefined],
    ['existing', fact(ABSENT), 'refuse', 'there is none', "to 'create'"],
    [
      'existing',
      fact<Found>({ present: false, administrator: 'account 999999999999' }),
      'refuse',
      'there is none',
      'ask account 999999999999',
    ],
    ['existing', fact(UNFIT), 'refuse', 'suspended', 'wake it'],
    ['existing', fact(OURS), 'refuse', 'would destroy it', 'terraform state rm'],
    ['existing', UNKNOWN, 'refuse', 'could not ask', 'or set'],
    ['off', fact(THERE), 'off', 'switched off', undefined],
    ['off', UNKNOWN, 'off', 'switched off', undefined],
    ['off', undefined, 'off', 'switched off', undefined],
  ] as const)('%s: %o is judged %s', (mode, asked, decision, why, fix) => {
    const { [name]: _, ...others } = facts().singletons;
    const all = { ...facts(), singletons: asked ? { ...others, [name]: asked } : others };
    const report = judgeAccount(all, inMode(name, mode));
    const one = report.singletons.find((singleton) => singleton.name === name);
    expect(one).toMatchObject({ name, mode, decision });
    expect(one?.why).toContain(why);
    if (fix === undefined) expect(one).not.toHaveProperty('fix');
    else expect(one?.fix).toContain(fix);
    expect(report.refused).toBe(decision === 'refuse');
    const others_ = report.singletons.filter((singleton) => singleton.name !== name);
    expect(new Set(others_.map((other) => other.decision))).toEqual(new Set(['create']));
  });
});

describe('the services of the region', () => {
  it('refuses what the region lacks, by the stack or the setting that needs it', () => {
    const few = new Set([...ALL_SERVICES].filter((one) => one !== 'eks' && one !== 'inspector2'));
    const report = judgeAccount({ ...facts(), regionServices: fact(few) }, settings());
    expect(report.refused).toBe(true);
    expect(report.missingServices).toEqual([
      {
        service: 'eks',
        neededFor: 'the cluster stack',
        available: 'no',
        why: 'eu-west-1 does not have it',
        fix: 'choose a region that has eks',
      },
      {
        service: 'inspector2',
        neededFor: 'detection.inspector',
        available: 'no',
        why: 'eu-west-1 does not have it',
        fix: 'choose a region that has inspector2, or switch detection.inspector off',
      },
    ]);
  });

  it('takes an unknown for missing', () => {
    const regionServices = { known: false, why: 'could not ask for the services: no' } as const;
    const report = judgeAccount({ ...facts(), regionServices }, settings());
    expect(report.refused).toBe(true);
    expect(report.missingServices).toHaveLength(neededServices(settings()).length);
    expect(new Set(report.missingServices.map(({ available }) => available))).toEqual(
      new Set(['unknown']),
    );
  });

  it('asks only for what the config switches on', () => {
    const off = settings({
      detection: {
        guardDuty: 'off',
        securityHub: 'off',
        inspector: 'off',
        configRecorder: 'off',
      },
    });
    const asked = neededServices(off).map(({ service }) => service);
    for (const service of ['guardduty', 'securityhub', 'inspector2', 'config', 'detective']) {
      expect(asked).not.toContain(service);
      expect(ALL_SERVICES).toContain(service);
    }
  });

  it('asks in a region that answers', () => {
    expect(serviceCatalogueRegion('eu-west-1')).toBe('eu-west-1');
    expect(serviceCatalogueRegion('ca-west-1')).toBe('us-east-1');
  });
});

describe('the organisation', () => {
  const organisation = fact({ id: 'o-abc', managementAccountId: '999999999999' });

  it('is named where something would be made that its administrator may switch on by itself', () => {
    const report = judgeAccount({ ...facts(), organisation }, settings());
    expect(report.notes).toHaveLength(1);
    expect(report.notes[0]).toContain('o-abc of 999999999999');
    expect(report.notes[0]).toContain('detection.guardDuty, detection.securityHub');
    expect(report.refused).toBe(false);
  });

  it('warns that a member may add no address lists', () => {
    const ruled = judgeAccount(
      { ...facts({ guardDuty: fact(RULED) }), organisation },
      inMode('guardDuty', 'existing'),
    );
    expect(ruled.notes.join('\n')).toContain('only account 999999999999 may add address lists');
  });

  it('that nobody could ask for is said', () => {
    const report = judgeAccount(
      { ...facts(), organisation: { known: false, why: 'could not ask for the organisation: no' } },
      settings(),
    );
    expect(report.notes).toEqual(['could not ask for the organisation: no']);
  });
});

describe('a detector that is there', () => {
  const runtime = (status: string, addon: string) => ({
    Status: 'ENABLED' as const,
    Features: [
      {
        Name: 'RUNTIME_MONITORING' as const,
        Status: status as 'ENABLED',
        AdditionalConfiguration: [
          { Name: 'EKS_ADDON_MANAGEMENT' as const, Status: addon as 'ENABLED' },
        ],
      },
    ],
  });

  it.each([
    ['terraform', runtime('ENABLED', 'DISABLED'), undefined],
    ['managed', runtime('ENABLED', 'ENABLED'), undefined],
    ['terraform', runtime('ENABLED', 'ENABLED'), 'by itself'],
    ['managed', runtime('ENABLED', 'DISABLED'), 'does not install its agent'],
    ['terraform', runtime('DISABLED', 'DISABLED'), 'report to nobody'],
    ['terraform', { Status: 'ENABLED' as const }, 'report to nobody'],
    ['terraform', { ...runtime('ENABLED', 'DISABLED'), Status: 'DISABLED' as const }, 'suspended'],
  ] as const)('with the agent %s', (agent, detector, why) => {
    const unfit = unfitDetector(detector, agent);
    if (why === undefined) expect(unfit).toBeUndefined();
    else expect(unfit?.why).toContain(why);
  });
});

describe('our state', () => {
  const state = (resources: readonly object[]): string =>
    JSON.stringify({ version: 4, terraform_version: '1.11.4', resources });
  const detector = (mode: string) => ({
    mode,
    type: 'aws_guardduty_detector',
    name: 'detector',
    instances: [{ attributes: { id: 'abc' } }],
  });

  it('holds what it manages, by type and id', () => {
    const held = parseState(state([detector('managed')]), 'detection');
    expect(held.holds('aws_guardduty_detector')).toBe(true);
    expect(held.holds('aws_guardduty_detector', 'abc')).toBe(true);
    expect(held.holds('aws_guardduty_detector', 'other')).toBe(false);
    expect(held.holds('aws_securityhub_account')).toBe(false);
  });

  it('does not hold what it only refers to, nor what is gone', () => {
    expect(parseState(state([detector('data')]), 's').holds('aws_guardduty_detector')).toBe(false);
    const gone = { ...detector('managed'), instances: [] };
    expect(parseState(state([gone]), 's').holds('aws_guardduty_detector')).toBe(false);
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ version: 5, resources: [] })],
    ['no resources', JSON.stringify({ version: 4 })],
    ['an empty text', ''],
  ])('that is %s is an error, not an empty one', (_what, text) => {
    expect(() => parseState(text, 'detection')).toThrow(/state of the detection stack/);
  });
});

describe('the report for a person', () => {
  it('says each decision, and with a refusal the fix', () => {
    const report = judgeAccount(facts({ guardDuty: fact(THERE) }), settings());
    const lines = reportLines(report);
    expect(lines[0]).toBe(
      'account 123456789012 in eu-west-1, as arn:aws:iam::123456789012:user/somebody',
    );
    expect(lines[1]).toContain('refuse detection.guardDuty (create): a GuardDuty detector the-one');
    expect(lines[2]).toContain("fix: set detection.guardDuty to 'existing'");
    expect(lines.filter((line) => line.includes('  create '))).toHaveLength(4);
  });

  it('prints no control characters of names that the account made up', () => {
    const evil: Found = { ...THERE, id: 'x\n::error::boo\u001b[2J\u202e' };
    const lines = reportLines(judgeAccount(facts({ configRecorder: fact(evil) }), settings()));
    // eslint-disable-next-line no-control-regex
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
    expect(lines.join('')).toContain('::error::boo');
    expect(lines.every((line) => !line.startsWith('::'))).toBe(true);
  });
});

it('knows an error by its name', () => {
  expect(isNamed(Object.assign(new Error('x'), { name: 'ExpiredToken' }), 'ExpiredToken')).toBe(
    true,
  );
  expect(isNamed('ExpiredToken', 'ExpiredToken')).toBe(false);
});
