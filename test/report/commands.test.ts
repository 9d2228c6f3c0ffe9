import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { ResponseId } from '../../triage/assessment/assessment.ts';
import type { Resource } from '../../triage/finding/finding.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { commandsFor } from '../../triage/report/commands.ts';
import type { Step } from '../../triage/report/play.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import { hostileString } from '../finding/hostile.ts';
import { EVERY_RESPONSE, STORY_ID, storyIncident } from './story.ts';

function steps(response: ResponseId, incident: Incident = storyIncident()): readonly Step[] {
  return commandsFor(response, incident).targets.flatMap((target) => target.steps);
}

function commands(each: Step): readonly string[] {
  return 'command' in each.undo ? [each.command, each.undo.command] : [each.command];
}

/** The story with a key of a user and a principal of Kubernetes, which some responses are about. */
function withUsers(): Incident {
  const story = storyIncident();
  const users = [
    { accessKeyId: fromOutside('AKIAIOSFODNN7EXAMPLE'), region: fromOutside('eu-west-1') },
    { principal: fromOutside('system:serviceaccount:shop:default') },
  ];
  return { ...story, resources: [...story.resources, ...users] };
}

describe('every response', () => {
  it.each(EVERY_RESPONSE)('%s says what it does, what it breaks, and the way back', (response) => {
    const { title, know, targets } = commandsFor(response, withUsers());
    expect(title).not.toBe('');
    expect(know.length).toBeGreaterThan(0);
    expect(targets.some((target) => target.steps.length > 0)).toBe(response !== 'review-finding');
    for (const { does, breaks, undo } of targets.flatMap((target) => target.steps)) {
      expect([does, breaks, Object.values(undo)[0]]).not.toContain('');
    }
  });

  it.each(EVERY_RESPONSE)('%s gives only commands that a POSIX shell parses', (response) => {
    for (const command of steps(response, withUsers()).flatMap(commands)) {
      expect(() => execFileSync('sh', ['-n', '-c', command])).not.toThrow();
      expect(command).toMatch(/^[\n -~]+$/);
    }
  });
});

describe('a value that is not what it should be', () => {
  it('never reaches a command, and the reason is given', () => {
    const marked = hostileString.map((text) => `${text}'"\`$(touch pwned)`);
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_RESPONSE), marked, (response, text) => {
        const { targets } = commandsFor(
          response,
          storyIncident(() => fromOutside(text)),
        );
        for (const target of targets) {
          expect(target.steps).toEqual([]);
          expect(target.withheld?.join()).toMatch(/in the evidence is not|does not name/);
        }
      }),
    );
  });

  it('withholds the commands that need it and no others', () => {
    const onePodBad = storyIncident((field, usual) =>
      fromOutside(field === 'pod' ? 'x; reboot' : usual),
    );
    expect(steps('isolate-pod', onePodBad)).toEqual([]);
    expect(commandsFor('isolate-pod', onePodBad).targets[0]?.withheld).toEqual([
      'the pod in the evidence is not a DNS name (RFC 1123)',
    ]);
    expect(steps('revoke-role-sessions', onePodBad)[0]?.command).toContain('put-role-policy');
  });

  it('that the evidence does not name is said to be missing', () => {
    const story = storyIncident();
    const bare = { ...story, causes: [], resources: [], remoteAddresses: [] };
    expect(commandsFor('isolate-pod', bare).targets).toEqual([
      {
        target: [],
        steps: [],
        withheld: [
          'the evidence does not name the namespace',
          'the evidence does not name the pod',
        ],
      },
    ]);
  });

  it('withholds everything where the incident has no id of ours', () => {
    expect(steps('isolate-pod', { ...storyIncident(), id: '$(id)' })).toEqual([]);
  });
});

describe('the targets', () => {
  it('are completed by another tool only where there is no doubt', () => {
    const [address] = commandsFor('block-address', storyIncident()).targets;
    expect(address?.target.map(({ value }) => value)).toEqual([
      '198.51.100.23',
      'i-0123456789abcdef0',
      'eu-west-1',
    ]);
    const story = storyIncident();
    const second = { instanceId: fromOutside('i-0fedcba9876543210') };
    const doubtful = { ...story, resources: [...story.resources, second] };
    expect(commandsFor('block-address', doubtful).targets[0]?.withheld).toEqual([
      'the evidence does not name the instance',
    ]);
  });

  it('are at most five; the rest is counted', () => {
    const story = storyIncident();
    const pods = Array.from({ length: 12 }, (_, index) => ({
      namespace: fromOutside('shop'),
      pod: fromOutside(`web-${index}`),
    }));
    const { targets, cut } = commandsFor('delete-pod', { ...story, causes: [], resources: pods });
    expect(targets).toHaveLength(5);
    expect(cut).toBe(7);
  });

  it('for a review of rights are names of Kubernetes, not users of a process or of AWS', () => {
    const story = storyIncident();
    const named = (more: Resource) => ({ ...story, causes: [], resources: [more] });
    const principal = fromOutside('kim');
    const given = (more: Resource) => commandsFor('review-rbac', named({ principal, ...more }));
    expect(given({ cluster: fromOutside('c') }).targets[0]?.steps).toHaveLength(1);
    for (const elsewhere of [
      { containerId: fromOutside('a1b2c3d4e5f6') },
      { account: fromOutside('111122223333') },
      { accessKeyId: fromOutside('ASIAIOSFODNN7EXAMPLE') },
    ]) {
      expect(given(elsewhere).targets[0]?.steps).toEqual([]);
    }
  });

  it('take the role out of the ARN of a role or of its session', () => {
    for (const arn of [
      'arn:aws:sts::111122223333:assumed-role/shop-node/i-0123456789abcdef0',
      'arn:aws:iam::111122223333:role/some/path/shop-node',
      'shop-node',
    ]) {
      const named = storyIncident((field, usual) =>
        fromOutside(field === 'principal' ? arn : usual),
      );
      expect(steps('revoke-role-sessions', named)[0]?.command).toContain(`--role-name 'shop-node'`);
    }
  });

  it('are public addresses only, where there are any', () => {
    const story = storyIncident();
    const metadata = [fromOutside('169.254.169.254'), ...story.remoteAddresses];
    const { targets } = commandsFor('block-address', { ...story, remoteAddresses: metadata });
    expect(targets.map(({ target }) => target[0]?.value)).toEqual([
      '198.51.100.23',
      '203.0.113.77',
    ]);
  });

  it('never name a private address to block', () => {
    const inside = storyIncident((field, usual) =>
      fromOutside(field === 'address' ? '10.0.0.7' : usual),
    );
    expect(commandsFor('block-address', inside).targets[0]?.withheld).toEqual([
      'the remote address in the evidence is not a public IP address',
    ]);
  });
});

/** Runs commands against tools that only write down how they were called. */
describe('the commands, run', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-commands-'));
    for (const tool of ['kubectl', 'aws', 'trivy', 'npx']) {
      const script = `#!/bin/sh
{ printf '%s' ${tool}; for each in "$@"; do printf '\\t%s' "$each"; done; echo; } >> "$CALLS"
case "$*" in
  *'apply -f -'*) cat > "$MANIFEST" ;;
  *matchLabels*) printf '%s' '{"app":"checkout"}' ;;
  *NetworkInterfaceId,join*) printf 'eni-1\\tsg-1 sg-2\\neni-2\\tsg-1\\n' ;;
  *SecurityGroupRuleId*) printf 'sgr-1\\tsgr-2\\n' ;;
  *RuleNumber*) printf 'True\\t71\\nFalse\\t71\\n' ;;
  *'create-security-group '*) echo sg-quarantine ;;
  *--query*) echo answer-of-query ;;
esac
`;
      writeFileSync(join(folder, tool), script);
      chmodSync(join(folder, tool), 0o755);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(command: string): { calls: string[][]; manifest: string } {
    const calls = join(folder, 'calls');
    const manifest = join(folder, 'manifest');
    writeFileSync(calls, '');
    writeFileSync(manifest, '');
    execFileSync('sh', ['-c', command], {
      cwd: folder,
      env: { PATH: `${folder}:/usr/bin:/bin`, CALLS: calls, MANIFEST: manifest },
    });
    const lines = readFileSync(calls, 'utf8').trimEnd().split('\n');
    return {
      calls: lines.map((line) => line.split('\t')),
      manifest: readFileSync(manifest, 'utf8'),
    };
  }

  it.each(EVERY_RESPONSE)('%s: each command and each undo runs to its end', (response) => {
    for (const each of steps(response, withUsers())) {
      for (const command of commands(each))
        expect(run(command).calls[0]?.length).toBeGreaterThan(1);
    }
  });

  it('isolating a pod denies both directions by a label that is added', () => {
    const [, , policy, label] = steps('isolate-pod');
    expect(parseYaml(run(policy?.command ?? '').manifest)).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: STORY_ID, namespace: 'shop' },
      spec: {
        podSelector: { matchLabels: { 'parapet-quarantine': STORY_ID } },
        policyTypes: ['Ingress', 'Egress'],
      },
    });
    const pod = 'checkout-5d9c7b6f4-x2x9z';
    expect(run(label?.command ?? '').calls).toEqual([
      ['kubectl', '-n', 'shop', 'label', 'pod', pod, `parapet-quarantine=${STORY_ID}`],
    ]);
    const undo = label && 'command' in label.undo ? label.undo.command : '';
    expect(run(undo).calls).toEqual([
      ['kubectl', '-n', 'shop', 'label', 'pod', pod, 'parapet-quarantine-'],
    ]);
  });

  it('restricting egress takes the selector of the workload, and does nothing without one', () => {
    const [restrict] = steps('restrict-workload-egress');
    const { manifest } = run(restrict?.command ?? '');
    expect(parseYaml(manifest)).toMatchObject({
      metadata: { name: `egress-${STORY_ID}`, namespace: 'shop' },
      spec: { podSelector: { matchLabels: { app: 'checkout' } }, policyTypes: ['Egress'] },
    });
    const silent = (restrict?.command ?? '').replace('.spec.selector.matchLabels', '.spec.absent');
    expect(() => run(silent)).toThrow('Command failed');
    expect(readFileSync(join(folder, 'manifest'), 'utf8')).toBe('');
  });

  it('isolating an instance empties the new group before any interface gets it, and puts all back', () => {
    const [, remember, exchange] = steps('isolate-instance');
    run(remember?.command ?? '');
    const { calls } = run(exchange?.command ?? '');
    const did = calls.map((call) => call[2]);
    expect(did.lastIndexOf('revoke-security-group-egress')).toBeLessThan(
      did.indexOf('modify-network-interface-attribute'),
    );
    const revoke = calls.find((call) => call[2] === 'revoke-security-group-egress');
    expect(revoke?.slice(-2)).toEqual(['sgr-1', 'sgr-2']);
    const given = calls.filter((call) => call[2] === 'modify-network-interface-attribute');
    expect(given.map((call) => call.slice(-3))).toEqual([
      ['eni-1', '--groups', 'sg-quarantine'],
      ['eni-2', '--groups', 'sg-quarantine'],
    ]);
    const undo = exchange && 'command' in exchange.undo ? exchange.undo.command : '';
    const back = run(undo).calls.filter((call) => call[2] === 'modify-network-interface-attribute');
    expect(back.map((call) => call.slice(6))).toEqual([
      ['eni-1', '--groups', 'sg-1', 'sg-2'],
      ['eni-2', '--groups', 'sg-1'],
    ]);
  });

  it('blocking an address is undone by the address, never by a number that may be another’s', () => {
    const [block] = steps('block-address');
    const created = run(block?.command ?? '').calls.filter((call) => call[2]?.startsWith('create'));
    expect(created.map((call) => call.at(-1))).toEqual(['198.51.100.23/32', '198.51.100.23/32']);
    const undo = block && 'command' in block.undo ? block.undo.command : '';
    const { calls } = run(undo);
    expect(calls[2]?.[calls[2].indexOf('--query') + 1]).toBe(
      "NetworkAcls[0].Entries[?RuleAction=='deny' && CidrBlock=='198.51.100.23/32'].[Egress,RuleNumber]",
    );
    const deleted = calls.filter((call) => call[2]?.startsWith('delete'));
    expect(deleted.map((call) => call.slice(-3))).toEqual([
      ['--egress', '--rule-number', '71'],
      ['--ingress', '--rule-number', '71'],
    ]);
  });

  it('revoking sessions denies those issued before the command ran', () => {
    const [revoke] = steps('revoke-role-sessions');
    const [call = []] = run(revoke?.command ?? '').calls;
    const policy = JSON.parse(call.at(-1) ?? '') as { Statement: { Condition: unknown }[] };
    expect(policy.Statement[0]).toMatchObject({
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: {
        DateLessThan: {
          'aws:TokenIssueTime': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) as string,
        },
      },
    });
  });
});
