import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { App } from '../../infra/cdktf.ts';
import { settingsOf } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { IdentityStack } from '../../infra/identity.ts';
import { NetworkStack } from '../../infra/network.ts';
import { approvalStates, REFUSALS } from '../../infra/response/approval-states.ts';
import type { automationDocument } from '../../infra/response/documents/automation.ts';
import { collectDocument } from '../../infra/response/documents/collect.ts';
import {
  guardDutyCoverage,
  guardDutyOther,
  guardDutyUrgent,
  securityHub,
} from '../../infra/response/event-patterns.ts';
import { ResponseStack } from '../../infra/response.ts';
import type { ResponseErrorCode } from '../../triage/response/response-error.ts';
import { Synthesised } from './ground.ts';
import { testConfig } from './rig/config.ts';

type Json = Readonly<Record<string, unknown>>;

function synthesised(varied: Partial<Config> = {}, zip = 'the code'): Synthesised {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-response-'));
  try {
    const app = new App({ outdir: folder });
    const settings = settingsOf(testConfig({ response: {}, ...varied }));
    const code = join(folder, 'code.zip');
    writeFileSync(code, zip);
    new ResponseStack(app, settings, {
      network: new NetworkStack(app, settings),
      identity: new IdentityStack(app, settings),
      edge: undefined,
      code: { detector: code, responder: code },
    });
    app.synth();
    const file = join(folder, 'stacks', 'response', 'cdk.tf.json');
    return new Synthesised(JSON.parse(readFileSync(file, 'utf8')) as Synthesised['json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const plain = synthesised();
const planned = synthesised({
  response: { planned: true, alarmEmails: ['soc@example.org'] },
});

function named(stack: Synthesised, type: string, key: string, value: string): Json {
  const found = stack.all(type).filter((one) => one[key] === value);
  expect(found, `${type} ${value}`).toHaveLength(1);
  return found[0] ?? {};
}

function parsed(text: unknown): unknown {
  return JSON.parse(String(text));
}

describe('the queues', () => {
  const queue = (name: string) =>
    named(plain, 'aws_sqs_queue', 'name', name) as { visibility_timeout_seconds: number };

  it('hide a message for six calls of the detector, and for the gathering', () => {
    const { timeout } = named(
      plain,
      'aws_lambda_function',
      'function_name',
      'parapet-test-detector',
    ) as { timeout: number };
    for (const mapping of plain.all('aws_lambda_event_source_mapping')) {
      const name = String(mapping['event_source_arn']).includes('urgent') ? 'urgent' : 'findings';
      const gather = Number(mapping['maximum_batching_window_in_seconds']);
      expect(queue(`parapet-test-${name}`).visibility_timeout_seconds).toBeGreaterThanOrEqual(
        6 * timeout + gather,
      );
    }
  });

  it('are read by no more pollers together than are reserved for the detector', () => {
    for (const detectorConcurrency of [4, 5, 100]) {
      const stack = synthesised({ response: { detectorConcurrency } });
      const pollers = stack
        .all('aws_lambda_event_source_mapping')
        .map(
          ({ scaling_config: scaling }) =>
            (scaling as { maximum_concurrency: number }).maximum_concurrency,
        );
      expect(Math.min(...pollers)).toBeGreaterThanOrEqual(2);
      expect(pollers.reduce((sum, each) => sum + each, 0)).toBe(detectorConcurrency);
    }
  });

  it('take the urgent one at once, and answer for each message by itself', () => {
    const mappings = plain.all('aws_lambda_event_source_mapping');
    const urgent = mappings.find((one) => String(one['event_source_arn']).includes('urgent'));
    expect(urgent).toMatchObject({ maximum_batching_window_in_seconds: 0 });
    for (const mapping of mappings) {
      expect(mapping['function_response_types']).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('are fed by the rules that they name, and each target has somewhere to fail', () => {
    const policies = plain.all('aws_sqs_queue_policy').map(({ policy }) => String(policy));
    expect(policies.filter((policy) => policy.includes('events.amazonaws.com'))).toHaveLength(3);
    for (const policy of policies) expect(policy).toContain('aws:SecureTransport');
    for (const target of plain.all('aws_cloudwatch_event_target')) {
      expect(target['dead_letter_config']).toMatchObject({
        arn: expect.stringContaining('undelivered'),
      });
    }
  });
});

describe('the event patterns', () => {
  const patterns = { guardDutyUrgent, guardDutyOther, securityHub };

  it.each([
    [{ severity: 7 }, 'guardDutyUrgent'],
    [{ severity: 8.5 }, 'guardDutyUrgent'],
    [{ severity: 6.9 }, 'guardDutyOther'],
    [{ severity: 1 }, 'guardDutyOther'],
    [{}, 'guardDutyOther'],
  ])('send a GuardDuty finding %j one way only: %s', (detail, way) => {
    const event = { source: 'aws.guardduty', 'detail-type': 'GuardDuty Finding', detail };
    expect(waysOf(event)).toEqual([way]);
  });

  it.each([
    'Security Hub Findings - Imported',
    'Findings Imported V2',
    'Security Hub Findings - Custom Action',
  ])('take what Security Hub calls "%s"', (type) => {
    const event = { source: 'aws.securityhub', 'detail-type': type, detail: { findings: [] } };
    expect(waysOf(event)).toEqual(['securityHub']);
  });

  it.each([
    { source: 'acme.guardduty', 'detail-type': 'GuardDuty Finding', detail: { severity: 8 } },
    { source: 'aws.guardduty', 'detail-type': 'GuardDuty Other', detail: { severity: 8 } },
  ])('leave others alone: $source, $detail-type', (event) => {
    expect(waysOf(event)).toEqual([]);
  });

  it('take GuardDuty at its word about our cluster only', () => {
    const pattern = guardDutyCoverage('shop');
    const event = (clusterName: string) => ({
      source: 'aws.guardduty',
      'detail-type': 'GuardDuty Runtime Protection Unhealthy',
      detail: { resourceDetails: { eksClusterDetails: { clusterName } } },
    });
    expect(matches(pattern, event('shop'))).toBe(true);
    expect(matches(pattern, event('other'))).toBe(false);
  });

  function waysOf(event: object): string[] {
    return Object.entries(patterns).flatMap(([name, one]) => (matches(one, event) ? [name] : []));
  }
});

/** EventBridge's rules as far as our patterns use them; the emulator and AWS have their own. */
function matches(pattern: object, event: object): boolean {
  return Object.entries(pattern).every(([key, wanted]: [string, unknown]) => {
    const value = (event as Record<string, unknown>)[key];
    if (!Array.isArray(wanted)) {
      return matches(wanted as object, value ?? {});
    }
    return wanted.some((one: unknown) => {
      if (typeof one !== 'object' || one === null) return one === value;
      if ('exists' in one) return one.exists === (value !== undefined);
      if (!('numeric' in one) || typeof value !== 'number') return false;
      const [operator, bound] = one.numeric as [string, number];
      return operator === '<' ? value < bound : value >= bound;
    });
  });
}

describe('the functions', () => {
  it.each(['detector', 'responder'])('the %s never goes without these', (name) => {
    const one = named(plain, 'aws_lambda_function', 'function_name', `parapet-test-${name}`);
    expect(one).toMatchObject({
      runtime: 'nodejs22.x',
      handler: 'index.handler',
      tracing_config: { mode: 'Active' },
      dead_letter_config: { target_arn: expect.stringContaining('failed-calls') },
      kms_key_arn: expect.any(String),
      logging_config: { log_format: 'JSON' },
    });
    expect(Number(one['reserved_concurrent_executions'])).toBeGreaterThan(0);
  });

  it('change where their code changes, and only there', () => {
    const hashes = (zip: string) =>
      synthesised({}, zip)
        .all('aws_lambda_function')
        .map((one) => one['source_code_hash']);
    expect(hashes('one')).toEqual(hashes('one'));
    expect(hashes('one')).not.toEqual(hashes('two'));
  });

  it('say how to build them where that was not done', () => {
    const app = new App({ outdir: join(tmpdir(), 'parapet-none') });
    const settings = settingsOf(testConfig());
    const parts = {
      network: new NetworkStack(app, settings),
      identity: new IdentityStack(app, settings),
      edge: undefined,
      code: { detector: '/nowhere/detector.zip', responder: '/nowhere/responder.zip' },
    };
    expect(() => new ResponseStack(app, settings, parts)).toThrow(/npm run build:lambda/);
  });
});

describe('the approval machine', () => {
  const options = { responderArn: arn('lambda', 'function:responder'), answerSeconds: 3600 };
  const definition = approvalStates(options);

  it('is a state machine as the language has it', () => {
    const { isValid, errorsText } = aslValidator(structuredClone(definition));
    expect(errorsText?.('\n') ?? '').toBe('');
    expect(isValid).toBe(true);
  });

  it('is what the stack makes, without data in its log', () => {
    const machine = plain.one('aws_sfn_state_machine');
    const made = parsed(machine['definition']) as typeof definition;
    expect(Object.keys(made.States)).toEqual(Object.keys(definition.States));
    expect(machine['logging_configuration']).toMatchObject({
      level: 'ALL',
      include_execution_data: false,
    });
  });

  it('reaches Apply by one way only', () => {
    const ways = Object.entries(definition.States).flatMap(([name, state]) =>
      JSON.stringify(state).includes('"Next":"Apply"') ? [name] : [],
    );
    expect(ways).toEqual(['ReadAnswer']);
    expect(definition.States.ReadAnswer.Default).toBe('AnswerUnreadable');
  });

  it('knows for each of the responder’s errors whether it is a refusal', () => {
    const isRefusal: Readonly<Record<ResponseErrorCode, boolean>> = {
      'not-built-in': true,
      'request-invalid': false,
      'approval-conflict': false,
    };
    const refusals = Object.entries(isRefusal).flatMap(([code, is]) =>
      is ? [`ResponseError.${code}`] : [],
    );
    expect(REFUSALS).toEqual(refusals);
  });
});

describe('responses that are only planned', () => {
  it('have no role and no document unless the config asks for them', () => {
    expect(plain.all('aws_ssm_document')).toEqual([]);
    const names = plain.all('aws_iam_role').map((role) => String(role['name']));
    expect(names.toSorted()).toEqual([
      'parapet-test-approval-machine',
      'parapet-test-detector',
      'parapet-test-responder',
    ]);
  });

  it('have a role each, which the responder takes on and nobody else but their document', () => {
    const roles = planned
      .all('aws_iam_role')
      .filter((role) => String(role['assume_role_policy']).includes('"AWS"'));
    expect(roles).toHaveLength(5);
    for (const role of roles) {
      const { Statement } = parsed(role['assume_role_policy']) as {
        Statement: { Principal: { AWS?: string; Service?: string } }[];
      };
      expect(Statement[0]?.Principal.AWS).toContain('responder');
      const services = Statement.slice(1).map(({ Principal }) => Principal.Service);
      const byDocument = ['isolate-instance', 'preserve-evidence'].some((name) =>
        String(role['name']).endsWith(name),
      );
      expect(services).toEqual(byDocument ? ['ssm.amazonaws.com'] : []);
    }
  });

  it('say of each thing what could not be had of a node, and ask for the rest', () => {
    const script = collectDocument.mainSteps[0].inputs.runCommand.join('\n');
    // A shell and nothing else: no tool is there.
    const out = execFileSync('/bin/sh', ['-c', script], {
      env: { PATH: '/nowhere' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const asked = [...out.matchAll(/^## (\w+)$/gm)].map(([, tool]) => tool);
    const missing = [...out.matchAll(/^not collected, or not all: (\w+) ended with 127$/gm)];
    expect(asked).toContain('crictl');
    expect(missing.map(([, tool]) => tool)).toEqual(asked);
  });

  it('run with the role of their response, on what their parameters allow', () => {
    const documents = planned.all('aws_ssm_document');
    expect(documents.map((one) => String(one['name'])).toSorted()).toEqual(
      ['collect', 'isolate', 'preserve', 'release'].map((name) => `parapet-test-${name}`),
    );
    const automations = documents.filter((one) => one['document_type'] === 'Automation');
    for (const { content } of automations) {
      const document = parsed(content) as ReturnType<typeof automationDocument>;
      expect(document.assumeRole).toMatch(/isolate-instance|preserve-evidence/);
      const { InstanceId, IncidentId } = document.parameters;
      expect('i-0123456789abcdef0').toMatch(new RegExp(InstanceId.allowedPattern));
      expect('i-0123"; drop').not.toMatch(new RegExp(InstanceId.allowedPattern));
      expect('inc-0123456789abcdefghjkmnpqrs').toMatch(new RegExp(IncidentId.allowedPattern));
    }
  });
});

describe('what is kept', () => {
  it('is protected by default: incidents from deletion, evidence from the responder', () => {
    const settings = { response: {} };
    expect(settingsOf(testConfig(settings)).response.deletionProtection).toBe(true);
    expect(plain.one('aws_dynamodb_table')).toMatchObject({
      deletion_protection_enabled: true,
      lifecycle: { prevent_destroy: true },
      point_in_time_recovery: { enabled: true },
      server_side_encryption: { enabled: true },
    });
    expect(plain.one('aws_s3_bucket_object_lock_configuration')['rule']).toMatchObject({
      default_retention: { mode: 'GOVERNANCE', days: 90 },
    });
  });

  it('is in an isolation group without a rule, said in so many words', () => {
    expect(plain.one('aws_security_group')).toMatchObject({ ingress: [], egress: [] });
  });
});

describe('the alarms', () => {
  const alarms = plain.all('aws_cloudwatch_metric_alarm');
  const runbook = readFileSync('docs/response-stack.md', 'utf8');

  it('ring where silence is the fault, and only there', () => {
    const breaching = alarms.filter((one) => one['treat_missing_data'] === 'breaching');
    expect(breaching.map((one) => String(one['alarm_name'])).toSorted()).toEqual([
      'parapet-test-falco-silent',
      'parapet-test-guardduty-agent-silent',
    ]);
  });

  it('watch every queue where only the lost ones go', () => {
    const watched = alarms.flatMap((one) =>
      one['metric_name'] === 'ApproximateNumberOfMessagesVisible'
        ? [String(one['alarm_name'])]
        : [],
    );
    expect(watched.toSorted()).toEqual([
      'parapet-test-failed-calls',
      'parapet-test-findings-dead',
      'parapet-test-undelivered',
      'parapet-test-urgent-dead',
    ]);
  });

  it.each(alarms.map((one) => [String(one['alarm_name']), one] as const))(
    '%s is told, and its runbook is written',
    (_name, alarm) => {
      expect(alarm['alarm_actions']).toHaveLength(1);
      expect(alarm['ok_actions']).toHaveLength(1);
      const section = /docs\/response-stack\.md#([a-z-]+)$/.exec(
        String(alarm['alarm_description']),
      )?.[1];
      expect(runbook).toContain(`### ${section}\n`);
    },
  );

  it('do not watch an agent of a GuardDuty that is off', () => {
    const names = synthesised({ detection: { guardDuty: 'off' } })
      .all('aws_cloudwatch_metric_alarm')
      .map((one) => one['alarm_name']);
    expect(names).toContain('parapet-test-falco-silent');
    expect(names).not.toContain('parapet-test-guardduty-agent-silent');
  });

  it('are told to whom the config names', () => {
    expect(planned.one('aws_sns_topic_subscription')).toMatchObject({
      protocol: 'email',
      endpoint: 'soc@example.org',
    });
  });
});

describe('the outputs', () => {
  it('are each explained', () => {
    const own = Object.entries(plain.json.output ?? {}).filter(([name]) => !name.includes('-'));
    expect(own.length).toBeGreaterThan(5);
    for (const [name, { description }] of own) expect(description, name).toBeTruthy();
  });
});

function arn(service: string, rest: string): string {
  return `arn:aws:${service}:eu-west-1:123456789012:${rest}`;
}
