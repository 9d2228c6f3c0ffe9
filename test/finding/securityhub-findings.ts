import type { JsonObject } from '../../triage/finding/reader.ts';

/**
 * Findings written by hand after the documented formats: ASFF
 * (https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html) and OCSF
 * 1.1 (https://schema.ocsf.io/), with documentation values.
 */
const ACCOUNT = '111122223333';
const HUB = 'arn:aws:securityhub:eu-west-1:111122223333';
export const GUARDDUTY_ARN = 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1/finding/bb22';

function asff(changes: JsonObject): JsonObject {
  return {
    SchemaVersion: '2018-10-08',
    AwsAccountId: ACCOUNT,
    Region: 'eu-west-1',
    CreatedAt: '2026-08-01T10:00:00.000Z',
    UpdatedAt: '2026-08-01T11:00:00.000Z',
    Severity: { Label: 'HIGH', Normalized: 70, Original: '8' },
    Workflow: { Status: 'NEW' },
    WorkflowState: 'NEW',
    RecordState: 'ACTIVE',
    ...changes,
  };
}

/** A control of a security standard that failed. */
export function controlFinding(changes: JsonObject = {}): JsonObject {
  const id = `${HUB}:subscription/aws-foundational-security-best-practices/v/1.0.0/S3.8/finding/f1`;
  return asff({
    Id: id,
    ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/securityhub',
    GeneratorId: 'aws-foundational-security-best-practices/v/1.0.0/S3.8',
    Types: ['Effects/Data Exposure/AWS-Foundational-Security-Best-Practices'],
    Title: 'S3.8 Buckets should block public access',
    Compliance: { Status: 'FAILED' },
    Resources: [{ Type: 'AwsS3Bucket', Id: 'arn:aws:s3:::ledger', Region: 'eu-west-1' }],
    ProductFields: { ControlId: 'S3.8', 'aws/securityhub/FindingId': `${HUB}/${id}` },
    ...changes,
  });
}

/** What Security Hub sends of a GuardDuty finding. */
export function guardDutyCopy(changes: JsonObject = {}): JsonObject {
  return asff({
    Id: GUARDDUTY_ARN,
    ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/guardduty',
    GeneratorId: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1',
    Types: ['TTPs/UnauthorizedAccess:IAMUser-InstanceCredentialExfiltration.OutsideAWS'],
    Title: 'Credentials of an instance were used from outside.',
    FirstObservedAt: '2026-08-01T10:10:00.000Z',
    LastObservedAt: '2026-08-01T10:30:00.000Z',
    Resources: [
      {
        Type: 'AwsIamAccessKey',
        Id: 'AWS::IAM::AccessKey:ASIAEXAMPLEKEY00000A',
        Details: {
          AwsIamAccessKey: {
            PrincipalId: 'AROAEXAMPLEROLE000000:i-0123456789abcdef0',
            PrincipalName: 'node-role',
            PrincipalType: 'AssumedRole',
          },
        },
      },
      {
        Type: 'AwsEc2Instance',
        Id: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0',
      },
    ],
    ProductFields: {
      'aws/guardduty/service/action/awsApiCallAction/remoteIpDetails/ipAddressV4': '203.0.113.50',
      'aws/guardduty/service/action/awsApiCallAction/localIpDetails/ipAddressV4': '10.0.1.20',
      'aws/guardduty/service/archived': 'false',
      'aws/securityhub/FindingId': `arn:aws:securityhub:eu-west-1::product/aws/guardduty/${GUARDDUTY_ARN}`,
      'aws/securityhub/ProductName': 'GuardDuty',
    },
    ...changes,
  });
}

/** A vulnerability, as Inspector describes it. */
export function inspectorFinding(changes: JsonObject = {}): JsonObject {
  return asff({
    Id: 'arn:aws:inspector2:eu-west-1:111122223333:finding/v1',
    ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/inspector',
    GeneratorId: 'AWSInspector',
    Types: ['Software and Configuration Checks/Vulnerabilities/CVE'],
    Title: 'CVE-2026-0001 - openssl',
    Vulnerabilities: [
      {
        Id: 'CVE-2026-0001',
        VulnerablePackages: [{ Name: 'openssl', Version: '3.0.1', FixedInVersion: '3.0.9' }],
      },
    ],
    Resources: [
      {
        Type: 'AwsEcrContainerImage',
        Id: `arn:aws:ecr:eu-west-1:111122223333:repository/web/sha256:${'ab'.repeat(32)}`,
      },
    ],
    ...changes,
  });
}

/** A decoy that somebody touched: a product of one's own, with the caller in `Action`. */
export function decoyFinding(changes: JsonObject = {}): JsonObject {
  return asff({
    Id: 'd-1',
    ProductArn: 'arn:aws:securityhub:eu-west-1:111122223333:product/111122223333/default',
    GeneratorId: 'decoy-detector',
    Types: ['TTPs/Credential Access'],
    Title: 'A decoy secret was read.',
    Action: {
      ActionType: 'AWS_API_CALL',
      AwsApiCallAction: { Api: 'GetSecretValue', RemoteIpDetails: { IpAddressV4: '203.0.113.60' } },
    },
    Network: { Direction: 'OUT', SourceIpV4: '10.0.0.1', DestinationIpV4: '203.0.113.61' },
    Process: { Name: 'aws', Path: '/usr/bin/aws' },
    RelatedFindings: [{ ProductArn: 'x', Id: GUARDDUTY_ARN }],
    Resources: [
      {
        Type: 'Container',
        Id: `containerd://${'4f2a7c9d3b1e'.padEnd(64, '0')}`,
        Details: { Container: { Name: 'web', ImageName: 'registry.example/shop/web:1.4.2' } },
      },
      {
        Type: 'AwsEksCluster',
        Id: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
        Details: { AwsEksCluster: { Name: 'prod' } },
      },
    ],
    ...changes,
  });
}

/** Milliseconds since 1970 of 2026-08-01T10:00:00Z. */
const AT = 1_785_578_400_000;

function ocsf(changes: JsonObject, info: JsonObject): JsonObject {
  return {
    activity_id: 1,
    category_uid: 2,
    severity: 'High',
    severity_id: 4,
    status: 'New',
    status_id: 1,
    time: AT + 3_600_000,
    cloud: { provider: 'AWS', region: 'eu-west-1', account: { uid: ACCOUNT } },
    metadata: {
      version: '1.5.0',
      uid: 'm-1',
      product: {
        name: 'Security Hub',
        uid: 'arn:aws:securityhub:eu-west-1::productv2/aws/securityhub',
      },
    },
    ...changes,
    finding_info: { created_time: AT, modified_time: AT + 60_000, ...info },
  };
}

export function ocsfControl(changes: JsonObject = {}): JsonObject {
  return ocsf(
    {
      class_uid: 2003,
      compliance: { control: 'S3.8', status: 'Fail', status_id: 3 },
      resources: [{ type: 'AWS::S3::Bucket', uid: 'arn:aws:s3:::ledger' }],
      ...changes,
    },
    { uid: `${HUB}:finding/o1`, title: 'Buckets should block public access', types: ['Posture'] },
  );
}

export function ocsfVulnerability(): JsonObject {
  return ocsf(
    {
      class_uid: 2002,
      severity_id: 6,
      vulnerabilities: [
        {
          cve: { uid: 'CVE-2026-0002' },
          affected_packages: [
            { name: 'zlib', version: '1.2', fixed_in_version: '1.3', purl: 'pkg:deb/zlib@1.2' },
          ],
        },
      ],
      resources: [
        {
          type: 'AWS::EC2::Instance',
          uid: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0',
        },
      ],
    },
    { uid: 'o2', title: 'CVE-2026-0002 in zlib' },
  );
}

export function ocsfDetection(changes: JsonObject = {}): JsonObject {
  return ocsf(
    {
      class_uid: 2004,
      metadata: {
        version: '1.5.0',
        product: {
          name: 'GuardDuty',
          uid: 'arn:aws:securityhub:eu-west-1::productv2/aws/guardduty',
        },
      },
      evidences: [
        {
          actor: {
            user: {
              name: 'node-role',
              uid: 'AROAEXAMPLEROLE000000:i-0123456789abcdef0',
              credential_uid: 'ASIAEXAMPLEKEY00000A',
            },
            process: { cmd_line: 'curl http://203.0.113.9/x', name: 'curl' },
          },
          connection_info: { direction: 'Outbound', direction_id: 2 },
          src_endpoint: { ip: '10.0.1.20' },
          dst_endpoint: { ip: '203.0.113.9' },
        },
        { api: { operation: 'ListBuckets' }, src_endpoint: { ip: '203.0.113.50' } },
        { src_endpoint: { ip: '203.0.113.99' }, dst_endpoint: { ip: '10.0.1.20' } },
      ],
      resources: [
        {
          type: 'AWS::EC2::Instance',
          uid: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0',
        },
        {
          type: 'AWS::EKS::Cluster',
          name: 'prod',
          uid: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
        },
      ],
      ...changes,
    },
    {
      uid: GUARDDUTY_ARN,
      title: 'Credentials of an instance were used from outside.',
      types: [
        'TTPs/Credential Access/UnauthorizedAccess:IAMUser-InstanceCredentialExfiltration.OutsideAWS',
      ],
      first_seen_time_dt: '2026-08-01T10:10:00.123456789Z',
      last_seen_time: AT + 1_800_000,
      attacks: [
        { technique: { uid: 'T1078.004' }, tactics: [{ uid: 'TA0001', name: 'Initial Access' }] },
      ],
    },
  );
}

export const ASFF_FINDINGS: readonly (() => JsonObject)[] = [
  controlFinding,
  guardDutyCopy,
  inspectorFinding,
  decoyFinding,
];
export const OCSF_FINDINGS: readonly (() => JsonObject)[] = [
  ocsfControl,
  ocsfVulnerability,
  ocsfDetection,
];

export function hubEvent(type: string, findings: readonly JsonObject[]): JsonObject {
  return {
    version: '0',
    id: '5d8a1f5e-0000-4000-8000-000000000003',
    'detail-type': type,
    source: 'aws.securityhub',
    account: ACCOUNT,
    time: '2026-08-01T11:00:01Z',
    region: 'eu-west-1',
    resources: [],
    detail: { findings },
  };
}
