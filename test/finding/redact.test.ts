import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { pseudonymWith, redactFinding, redactText } from '../../triage/finding/redact.ts';
import { exactText, fromOutside } from '../../triage/finding/untrusted.ts';

// All secrets here are made up, or the examples of their vendors' documentation.
const pseudonym = pseudonymWith(Buffer.from('a key of a test, of no use elsewhere'));
const redacted = (text: string): string => redactText(text, pseudonym);
const PSEUDONYM = /\[redacted:[0-9a-f]{12}\]/;
/** Joined here, so that secret scanners do not take this file for a leak. */
const joined = (...parts: string[]): string => parts.join('');

const RANDOM_40 = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const PEM = joined(
  '-----BEGIN RSA PRIV',
  'ATE KEY-----\nMIIEow\nIBAAKC\n-----END RSA PRIV',
  'ATE KEY-----',
);
const JWT = joined(
  'eyJhbGciOiJIUzI1NiJ9',
  '.eyJzdWIiOiIxMjM0In0',
  '.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P',
);

/** A text, and the secret in it that must not be left. */
const SECRETS: readonly (readonly [string, string])[] = [
  [`aws configure set aws_secret_access_key ${RANDOM_40}`, RANDOM_40],
  [`AWS_SECRET_ACCESS_KEY=${RANDOM_40} aws s3 ls`, RANDOM_40],
  [`echo ${RANDOM_40} | base64`, RANDOM_40],
  [`{"SecretAccessKey": "${RANDOM_40}", "Expiration": "2026-01-01"}`, RANDOM_40],
  [
    joined('git clone https://ghp', '_0123456789abcdefABCDEF0123456789abcd@github.com/x/y'),
    '0123456789abcdefABCDEF',
  ],
  [joined('token github', '_pat_11AAAAAAA0abcdefghijkl_mnopqrstuvwxyz0123'), 'abcdefghijkl'],
  [joined('xox', 'b-123456789012-1234567890123-AbCdEfGhIjKl'), 'AbCdEfGhIjKl'],
  [
    joined(
      'POST https://hooks.slack',
      '.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    ),
    'XXXXXXXXXXXX',
  ],
  [joined('sk', '_live_abcdefghijklmnop1234'), 'abcdefghijklmnop1234'],
  [joined('AIza', 'SyA1234567890abcdefghijklmnopqrstuv'), 'SyA1234567890'],
  [`curl -H 'Authorization: Bearer ${JWT}' https://api`, 'dozjgNryP4J3'],
  [`cookie=${JWT}`, 'eyJzdWIi'],
  ['curl -H "Authorization: Basic dXNlcjpwYXNz" https://api', 'dXNlcjpwYXNz'],
  ['Authorization: token 0123abcd', '0123abcd'],
  [PEM, 'MIIEow'],
  [`data: {"tls.key":"${PEM.replaceAll('\n', String.raw`\n`)}"}`, 'MIIEow'],
  [PEM.slice(0, 50), 'MIIEow'],
  ['postgres://app:p4ss@db.prod.svc:5432/app', 'p4ss'],
  ['mysql -h db -u root -pHunter2! shop', 'Hunter2'],
  ['mysqldump --user=root --password=Hunter2 shop', 'Hunter2'],
  ['sshpass -p Hunter2 ssh root@host', 'Hunter2'],
  ['redis-cli -h cache -a Hunter2 KEYS *', 'Hunter2'],
  ['curl -u admin:Hunter2 https://x', 'Hunter2'],
  ['DB_PASSWORD=hunter2', 'hunter2'],
  ['export DB_PASSWORD_2="two words"', 'two words'],
  ['helm upgrade --set auth.password=hunter2', 'hunter2'],
  ['--api-key hunter2 --verbose', 'hunter2'],
  ['{"username":"app","password":"hunter2"}', 'hunter2'],
  [String.raw`{\"username\":\"app\",\"password\":\"hunter2\"}`, 'hunter2'],
  ['username: app\npassword: hunter\nhost: db', 'hunter\n'],
  ['api_token: 12ab34cd56', '12ab34cd56'],
  ['client-secret: "x y z"', 'x y z'],
  ['echo Zx81kQ0pLmN4vB7cT2yR9wE5 > /tmp/k', 'Zx81kQ0pLmN4vB7cT2yR9wE5'],
  ['key q3k9x7m2p5v8b1n4c6z0l3j7h2g5f8d1', 'q3k9x7m2p5v8b1n4c6z0l3j7h2g5f8d1'],
  ['AccountName=a;AccountKey=Zm9vYmFyYmF6cXV4cXV1eA==;', 'Zm9vYmFyYmF6'],
];

/** What a responder needs, and what looks random all the same. */
const KEPT: readonly string[] = [
  'ee97d9c4186f',
  'container_id=7cff9da475c6e71eac85a5707cff9da475c6e71eac85a5707cff9da475c6e71e',
  'sha256:2b8fd9751c4c0f5dd266fcae00707e67a2545ef34f9a29354585f93dac906749',
  'docker.io/library/nginx@sha256:2b8fd9751c4c0f5dd266fcae00707e67a2545ef34f9a29354585f93dac906749',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/checkout:v1.4.2-rc.1',
  'nginx-deployment-7d4c8f9b6d-x2x4z',
  'ip-192-168-34-135.eu-west-1.compute.internal',
  '2f20370c-6e0b-44b8-8ea1-2aa786d80f13',
  'arn:aws:iam::111122223333:role/eksctl-prod-nodegroup-NodeInstanceRole-1X8QK2V9A7B3C',
  'arn:aws:guardduty:eu-west-1:111122223333:detector/12abc34d567e8fa901bc2d34e56789f0/finding/eeb88ab56556eb7771b266670dddee5a',
  'arn:aws:securityhub:eu-west-1:111122223333:subscription/aws-foundational-security-best-practices/v/1.0.0/EC2.2/finding/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111',
  'AKIAIOSFODNN7EXAMPLE',
  'ASIAIOSFODNN7EXAMPLE',
  'AROAEXAMPLEEXAMPLE123:i-0abcdef1234567890',
  'AIDACKCEVSQ6C2EXAMPLE',
  'i-0abcdef1234567890',
  'pkg:golang/github.com/aws/aws-sdk-go-v2@v1.17.3?type=module',
  'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
  'pkg:deb/debian/libssl1.1@1.1.1n-0+deb11u3?arch=amd64&distro=debian-11.5',
  'v0.0.0-20210921155107-089bfa567519',
  '1:2.36.1-8+deb11u1',
  'CVE-2021-44228',
  'GHSA-jfh8-c2jp-5v3q',
  'AVD-AWS-0104',
  '/usr/lib/x86_64-linux-gnu/libSomething123FooBar.so.1.2.3',
  '/var/lib/kubelet/pods/2f20370c-6e0b-44b8-8ea1-2aa786d80f13/volumes/kubernetes.io~projected/kube-api-access-x2x4z',
  '/var/lib/docker/overlay2/2b8fd9751c4c0f5dd266fcae00707e67a2545ef34f9a29354585f93dac906749/merged',
  'src/main/java/com/example/Payment2ServiceImplTest.java',
  'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
  'PrivilegeEscalation:Runtime/ContainerMountsHostDirectory',
  'java.lang.AbstractStringBuilder.ensureCapacityInternal2',
  'org.apache.logging.log4j.core.lookup.JndiLookup',
  'ADO1003ProvideToolDriver',
  'AWSServiceRoleForAmazonEKSNodegroup',
  'system:serviceaccount:kube-system:aws-load-balancer-controller',
  'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
  'K8s Secret Created (user=admin secret=db-credentials ns=shop resource=secrets resp=201)',
  'golang.org/x/crypto: password: must be long enough',
  'curl: credential leak on redirect',
  'token: reads past its end',
  'Hard-coded token: remove',
  'password=$DB_PASSWORD secret=${SECRET} token={{ .Values.token }} pwd=<NA>',
  'docker run --user 1000:1000 nginx',
  'https://example.com:8443/path@2x.png',
  'user=root user_loginuid=-1 process=bash proc_exepath=/usr/bin/bash parent=containerd-shim',
  'nginx 7f8d1f0e9b6c4a3d8e2f 10.0.3.17:443->185.199.108.133:51234',
];

describe('redaction', () => {
  it.each(SECRETS)('takes the secret out of %j', (text, secret) => {
    const clean = redacted(text);
    expect(clean).not.toContain(secret);
    expect(clean).toMatch(PSEUDONYM);
  });

  it.each(KEPT)('keeps %j', (text) => {
    expect(redacted(text)).toBe(text);
    expect(redacted(`x ${text} y`)).toBe(`x ${text} y`);
  });

  it('keeps what says where a secret was', () => {
    expect(redacted('postgres://app:p4ss@db/app')).toMatch(
      /^postgres:\/\/app:\[redacted:\w+\]@db\/app$/,
    );
    expect(redacted('AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE DB_PASSWORD=x9 run')).toMatch(
      /^AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE DB_PASSWORD=\[redacted:\w+\] run$/,
    );
  });

  it('gives equal secrets equal names, and other keys other names', () => {
    const [a, b] = ['--password hunter2', 'DB_PASSWORD=hunter2'].map((text) => {
      return PSEUDONYM.exec(redacted(text))?.[0];
    });
    expect(a).toBe(b);
    const other = redactText('--password hunter2', pseudonymWith(Buffer.from('another key')));
    expect(PSEUDONYM.exec(other)?.[0]).not.toBe(a);
  });

  it('finds random words of every kind that keys are made of', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    const word = fc.noBias(
      fc.array(fc.constantFrom(...letters.split('')), { minLength: 40, maxLength: 64 }),
    );
    let missed = 0;
    let seen = 0;
    fc.assert(
      fc.property(word, (characters) => {
        seen += 1;
        if (redacted(`run ${characters.join('')} now`).includes(characters.join(''))) missed += 1;
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(missed / seen).toBeLessThan(0.02);
  });

  const pieces = fc.constantFrom(
    ...SECRETS.map(([text]) => text),
    'password',
    'token',
    '=',
    ': ',
    '"',
    "'",
    ' ',
    '\n',
    '@',
    '://',
    'x',
    '-----BEGIN ',
    'PRIVATE KEY-----',
    'eyJ',
    '.',
    'Authorization: Bearer ',
    '-u ',
    '--token ',
    'mysql ',
    ' -p',
    '[redacted:0123456789ab]',
    '[redacted:',
    'é😀\ud800',
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const once = redacted(parts.join(''));
        expect(redacted(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'eyJ',
    '://a:',
    'xoxb-',
    'mysql ',
    '-----BEGIN PRIVATE KEY-----',
    'password=',
    'a',
    'Ab1',
    '--',
    '"token":"',
    '\\',
  ])('takes time in proportion to the text, however hostile: %j', (piece) => {
    // Quadratic work on this much text would take minutes, and so fail the test.
    const clean = redacted(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(clean.length).toBeLessThanOrEqual(2_000_000);
  });
});

describe('a finding', () => {
  const finding = (more: Partial<Finding>): Finding => ({
    source: 'falco',
    kind: 'detection',
    id: fromOutside('Terminal shell in container'),
    title: fromOutside('Terminal shell in container'),
    severity: 'high',
    fingerprint: 'f',
    occurrence: 'o',
    ...more,
  });

  it('without secrets stays the same object', () => {
    const clean = finding({
      process: fromOutside('sh -c ls'),
      resource: { containerId: fromOutside('ee97d9c4186f') },
    });
    expect(redactFinding(clean, pseudonym)).toBe(clean);
  });

  it('loses secrets in free text, by pattern and by look', () => {
    const clean = redactFinding(
      finding({
        title: fromOutside(`it printed ${RANDOM_40}`),
        process: fromOutside('curl -u admin:Hunter2 https://x'),
      }),
      pseudonym,
    );
    expect(JSON.stringify(clean)).not.toMatch(/bPxRfi|Hunter2/);
    expect(exactText(clean.id)).toBe('Terminal shell in container');
  });

  it('loses known tokens in names, but no name that only looks random', () => {
    const random = 'Zx81kQ0pLmN4vB7cT2yR9wE5';
    const clean = redactFinding(
      finding({
        id: fromOutside(random),
        location: { file: fromOutside('https://bob:Hunter2@git/x.ts'), line: 3 },
        package: {
          name: fromOutside(random),
          purl: fromOutside(`pkg:npm/x?u=https://a:Hunter2@h`),
        },
        resource: { principal: fromOutside(JWT), pod: fromOutside(random) },
        remoteAddresses: [fromOutside(`x.${JWT}`)],
      }),
      pseudonym,
    );
    expect(JSON.stringify(clean)).not.toMatch(/Hunter2|eyJ/);
    expect(clean).toMatchObject({ id: random, resource: { pod: random }, location: { line: 3 } });
  });
});
