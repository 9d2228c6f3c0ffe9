import { describe, expect, it } from 'vitest';
import { guarddutyReader } from '../../triage/finding/guardduty.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { securityhubReader } from '../../triage/finding/securityhub.ts';
import { attackSequence, stolenCredentials, titleCase } from './guardduty-findings.ts';
import { plain, readAll, refusal } from './reading.ts';
import {
  controlFinding,
  decoyFinding,
  GUARDDUTY_ARN,
  guardDutyCopy,
  inspectorFinding,
} from './securityhub-findings.ts';

const readOne = (value: JsonObject): JsonObject => plain(readAll(securityhubReader, value)[0]);
const linksOf = (value: JsonObject) => readOne(value)['links'] as JsonObject;

describe('an ASFF finding', () => {
  it('of a control is a misconfiguration with its rule and resource', () => {
    expect(readOne(controlFinding())).toMatchObject({
      source: 'securityhub',
      kind: 'misconfiguration',
      id: 'aws-foundational-security-best-practices/v/1.0.0/S3.8',
      severity: 'high',
      status: 'open',
      resource: { account: '111122223333', region: 'eu-west-1', uid: 'arn:aws:s3:::ledger' },
      firstSeenAt: '2026-08-01T10:00:00.000Z',
      lastSeenAt: '2026-08-01T11:00:00.000Z',
    });
    expect(readOne(controlFinding())).not.toHaveProperty('links');
  });

  it('of a vulnerability names the CVE and the package', () => {
    expect(readOne(inspectorFinding())).toMatchObject({
      kind: 'vulnerability',
      id: 'CVE-2026-0001',
      package: { name: 'openssl', version: '3.0.1', fixedVersion: '3.0.9' },
      resource: { imageDigest: `sha256:${'ab'.repeat(32)}` },
    });
  });

  it('that copies GuardDuty names the type, the session, the peer, and the ids of the original', () => {
    expect(readOne(guardDutyCopy())).toMatchObject({
      kind: 'detection',
      id: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
      uid: GUARDDUTY_ARN,
      resource: {
        principal: 'node-role',
        roleSession: 'i-0123456789abcdef0',
        accessKeyId: 'ASIAEXAMPLEKEY00000A',
        instanceId: 'i-0123456789abcdef0',
      },
      remoteAddresses: ['203.0.113.50'],
      firstSeenAt: '2026-08-01T10:10:00.000Z',
      lastSeenAt: '2026-08-01T10:30:00.000Z',
      links: { product: 'guardduty', subject: 'principal', versionAt: '2026-08-01T11:00:00.000Z' },
    });
    const original = plain(readAll(guarddutyReader, stolenCredentials())[0]);
    const ids = (original['links'] as JsonObject)['own'] as string[];
    expect(linksOf(guardDutyCopy())['own']).toEqual(expect.arrayContaining(ids));
    expect(readOne(guardDutyCopy())['attack']).toEqual(original['attack']);
    expect(readOne(guardDutyCopy())['occurrence']).not.toBe(original['occurrence']);
  });

  it('of another product names peers by the fields that say so, and what it relates to', () => {
    expect(readOne(decoyFinding())).toMatchObject({
      kind: 'detection',
      id: 'decoy-detector',
      resource: { container: 'web', image: 'registry.example/shop/web:1.4.2', cluster: 'prod' },
      remoteAddresses: ['203.0.113.60', '203.0.113.61'],
      process: '/usr/bin/aws',
      attack: [{ tactics: ['credential-access'] }],
      links: {
        product: '111122223333/default',
        subject: 'container',
        names: [GUARDDUTY_ARN],
      },
    });
  });

  it('of a sequence names its signals, and only foreign endpoints', () => {
    const service = attackSequence()['service'] as { detection: { sequence: JsonObject } };
    const { resources: _, ...sequence } = titleCase(service.detection.sequence);
    const Resources = [
      {
        Type: 'AwsEc2Instance',
        Id: 'i-0123456789abcdef0',
        Details: {
          AwsEc2Instance: { IpV4Addresses: ['198.51.100.7'], IpV6Addresses: ['2001:db8::20'] },
        },
      },
    ];
    const finding = guardDutyCopy({
      Resources,
      Types: ['TTPs/AttackSequence:EKS-CompromisedCluster'],
      Detection: { Sequence: sequence },
    });
    expect(linksOf(finding)['names']).toEqual(['aa11', 'bb22']);
    expect(readOne(finding)['remoteAddresses']).toEqual(['203.0.113.50', '203.0.113.9']);
  });

  it.each<[string, JsonObject, string]>([
    ['passed', { Compliance: { Status: 'PASSED' }, Workflow: { Status: 'RESOLVED' } }, 'passed'],
    ['resolved', { Workflow: { Status: 'RESOLVED' }, RecordState: 'ARCHIVED' }, 'resolved'],
    ['suppressed', { Workflow: { Status: 'SUPPRESSED' } }, 'suppressed'],
    ['archived', { RecordState: 'ARCHIVED' }, 'archived'],
    ['notified', { Workflow: { Status: 'NOTIFIED' } }, 'open'],
    [
      'not told',
      { Workflow: null, WorkflowState: null, RecordState: null, Compliance: null },
      'open',
    ],
    ['told in the older field', { Workflow: null, WorkflowState: 'RESOLVED' }, 'resolved'],
  ])('that is %s has that status, and is closed unless it is open', (_, changes, status) => {
    const finding = readOne(guardDutyCopy(changes));
    expect(finding['status']).toBe(status);
    expect('closed' in (finding['links'] as JsonObject)).toBe(status !== 'open');
    expect(finding['suppressed']).toBe(status === 'suppressed' ? true : undefined);
  });

  it.each<[string, JsonObject, string]>([
    ['label', { Label: 'CRITICAL', Normalized: 1 }, 'critical'],
    ['informational label', { Label: 'INFORMATIONAL' }, 'info'],
    ['normalised score', { Normalized: 90 }, 'critical'],
    ['normalised score', { Normalized: 70 }, 'high'],
    ['normalised score', { Normalized: 40 }, 'medium'],
    ['normalised score', { Normalized: 1 }, 'low'],
    ['normalised score', { Normalized: 0 }, 'info'],
    ['nothing', {}, 'unknown'],
    ['a word that nobody knows', { Label: 'DIRE' }, 'unknown'],
  ])('takes its severity from the %s', (_, Severity, severity) => {
    expect(readOne(controlFinding({ Severity }))['severity']).toBe(severity);
  });

  it('of two instances tells neither', () => {
    const Resources = ['i-0aaaaaaaaaaaaaaaa', 'i-0bbbbbbbbbbbbbbbb'].map((id) => ({
      Type: 'AwsEc2Instance',
      Id: `arn:aws:ec2:eu-west-1:111122223333:instance/${id}`,
    }));
    expect(readOne(guardDutyCopy({ Resources }))['resource']).not.toHaveProperty('instanceId');
  });

  it('is marked as a sample where its copy of GuardDuty says so', () => {
    const ProductFields = { 'aws/guardduty/service/additionalInfo/value': '{"sample":true}' };
    expect(readOne(guardDutyCopy({ ProductFields }))['sample']).toBe(true);
  });

  it('keeps its keys through updates', () => {
    const update = guardDutyCopy({
      UpdatedAt: '2026-08-01T15:00:00Z',
      Workflow: { Status: 'RESOLVED' },
    });
    expect(readOne(update)['occurrence']).toBe(readOne(guardDutyCopy())['occurrence']);
  });

  it('is refused without a readable id', () => {
    expect(refusal(securityhubReader, controlFinding({ Id: 5 }))).toMatchObject({
      code: 'invalid',
    });
  });
});
