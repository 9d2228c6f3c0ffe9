import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { securityhubReader } from '../../triage/finding/securityhub.ts';
import { plain, readAll, refusal } from './reading.ts';
import {
  GUARDDUTY_ARN,
  ocsfControl,
  ocsfDetection,
  ocsfVulnerability,
} from './securityhub-findings.ts';

const readOne = (value: JsonObject): JsonObject => plain(readAll(securityhubReader, value)[0]);

describe('an OCSF finding', () => {
  it('of a control is a misconfiguration', () => {
    expect(readOne(ocsfControl())).toMatchObject({
      kind: 'misconfiguration',
      id: 'S3.8',
      severity: 'high',
      status: 'open',
      resource: { account: '111122223333', region: 'eu-west-1', uid: 'arn:aws:s3:::ledger' },
      firstSeenAt: '2026-08-01T10:00:00.000Z',
      lastSeenAt: '2026-08-01T10:01:00.000Z',
    });
  });

  it('of a vulnerability names the CVE, the package and the instance', () => {
    expect(readOne(ocsfVulnerability())).toMatchObject({
      kind: 'vulnerability',
      id: 'CVE-2026-0002',
      severity: 'critical',
      package: { name: 'zlib', version: '1.2', fixedVersion: '1.3', purl: 'pkg:deb/zlib@1.2' },
      resource: { instanceId: 'i-0123456789abcdef0' },
    });
  });

  it('of a detection names who, where, the peers, and the original', () => {
    const finding = readOne(ocsfDetection());
    expect(finding).toMatchObject({
      kind: 'detection',
      id: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
      uid: GUARDDUTY_ARN,
      resource: {
        cluster: 'prod',
        instanceId: 'i-0123456789abcdef0',
        principal: 'node-role',
        roleSession: 'i-0123456789abcdef0',
        accessKeyId: 'ASIAEXAMPLEKEY00000A',
      },
      // The third evidence does not say which of its ends is remote.
      remoteAddresses: ['203.0.113.9', '203.0.113.50'],
      process: 'curl http://203.0.113.9/x',
      attack: [{ technique: 'T1078.004', tactics: ['initial-access'] }],
      firstSeenAt: '2026-08-01T10:10:00.123456789Z',
      lastSeenAt: '2026-08-01T10:30:00.000Z',
      links: {
        product: 'guardduty',
        own: expect.arrayContaining([GUARDDUTY_ARN, 'bb22']) as unknown,
      },
    });
  });

  it.each<[JsonObject, string]>([
    [{ status_id: 3 }, 'suppressed'],
    [{ status_id: 4 }, 'resolved'],
    [{ status_id: 5 }, 'archived'],
    [{ status_id: 2 }, 'open'],
    [{ status_id: 99, status: 'Suppressed' }, 'suppressed'],
    [{ activity_id: 3 }, 'resolved'],
    [{ status_id: null, status: null }, 'open'],
    [{ compliance: { control: 'S3.8', status_id: 1 }, status_id: 4 }, 'passed'],
    [{ compliance: { control: 'S3.8', status: 'PASSED' } }, 'passed'],
  ])('with %j is %s', (changes, status) => {
    expect(readOne(ocsfControl(changes))['status']).toBe(status);
  });

  it.each<[JsonObject, string]>([
    [{ severity_id: 1 }, 'info'],
    [{ severity_id: 2 }, 'low'],
    [{ severity_id: 3 }, 'medium'],
    [{ severity_id: 5 }, 'critical'],
    [{ severity_id: 6 }, 'critical'],
    [{ severity_id: 0, severity: 'Unknown' }, 'unknown'],
    [{ severity_id: 99, severity: 'Fatal' }, 'critical'],
    [{ severity_id: 2.5, severity: 'odd' }, 'unknown'],
  ])('with %j has severity %s', (changes, severity) => {
    expect(readOne(ocsfControl(changes))['severity']).toBe(severity);
  });

  it('of the class before 1.1 is told by what it holds', () => {
    expect(readOne({ ...ocsfVulnerability(), class_uid: 2001 })['kind']).toBe('vulnerability');
    expect(readOne({ ...ocsfControl(), class_uid: 2001 })['kind']).toBe('misconfiguration');
    expect(readOne({ ...ocsfDetection(), class_uid: 2001 })['kind']).toBe('detection');
  });

  it('is refused without a readable id', () => {
    const { uid: _, ...info } = ocsfDetection()['finding_info'] as JsonObject;
    expect(refusal(securityhubReader, { ...ocsfDetection(), finding_info: info })).toMatchObject({
      code: 'invalid',
    });
  });
});
