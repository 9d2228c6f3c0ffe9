import type { Finding } from '../../../triage/finding/finding.ts';
import { parseInstant } from '../../../triage/finding/instant.ts';
import type { Instant } from '../../../triage/finding/instant.ts';
import { keyOf } from '../../../triage/finding/keys.ts';
import { exactText, fromOutside } from '../../../triage/finding/untrusted.ts';
import type { Untrusted } from '../../../triage/finding/untrusted.ts';
import type { Waiver } from '../../../triage/verdict/policy.ts';
import type { DecisionList, Notice, Ruling } from '../../../triage/verdict/ruling.ts';
import { Tally } from '../../../triage/verdict/verdict.ts';

/* A list made up for these tests: a pull request of a web shop, with one of everything. */

/** Stands in every field that somebody outside can write. */
export type Write = (field: string, usual: string) => Untrusted;
export const usual: Write = (_field, text) => fromOutside(text);

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`no time: ${text}`);
  return instant;
}

export function log4shell(write: Write = usual): Finding {
  return {
    source: 'trivy',
    kind: 'vulnerability',
    id: write('id', 'CVE-2021-44228'),
    title: write('title', 'log4j-core: remote code execution'),
    severity: 'critical',
    status: write('status', 'fixed'),
    package: {
      name: write('package', 'org.apache.logging.log4j:log4j-core'),
      version: write('version', '2.14.1'),
      purl: write('purl', 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1'),
      fixedVersion: write('fixed', '2.15.0'),
    },
    location: { file: write('file', 'shop/pom.xml') },
    fingerprint: keyOf(['log4shell']),
    occurrence: keyOf(['log4shell', 1]),
  };
}

export function injection(write: Write = usual): Finding {
  return {
    source: 'sarif',
    kind: 'code',
    id: write('id', 'js/sql-injection'),
    title: write('title', 'This query depends on a user-provided value.'),
    severity: 'high',
    level: 'error',
    securitySeverity: 8.8,
    tool: write('tool', 'CodeQL'),
    location: { file: write('file', 'shop/src/orders.ts'), line: 42 },
    fingerprint: keyOf(['injection']),
    occurrence: keyOf(['injection', 1]),
  };
}

export function inImage(write: Write = usual): Finding {
  return {
    source: 'trivy',
    kind: 'vulnerability',
    id: write('id', 'CVE-2023-4911'),
    title: write('title', 'glibc: buffer overflow in ld.so'),
    severity: 'medium',
    package: { name: write('package', 'libc6'), version: write('version', '2.36-9') },
    location: { file: write('file', 'debian 12.1') },
    resource: {
      image: write('image', 'registry.example/shop:1.4.2'),
      imageDigest: write('digest', `sha256:${'ab'.repeat(32)}`),
    },
    fingerprint: keyOf(['glibc']),
    occurrence: keyOf(['glibc', 1]),
  };
}

export function waiver(write: Write = usual): Waiver {
  const text = (field: string, plain: string) => exactText(write(field, plain));
  return {
    id: text('waived id', 'CVE-2023-4911'),
    reason: text('reason', 'ld.so is not setuid in this image'),
    owner: text('owner', 'platform team'),
    expires: at('2026-12-31T23:59:59Z'),
    from: text('from', '.github/parapet.yml:12'),
  };
}

/** One of everything that a list can hold. */
function rulings(write: Write): Ruling[] {
  const file = exactText(write('report', 'reports/trivy.json'));
  const license: Finding = {
    ...log4shell(write),
    kind: 'license',
    id: write('license', 'AGPL-3.0-only'),
    severity: 'unknown',
    fingerprint: keyOf(['license']),
  };
  const health: Finding = {
    source: 'sarif',
    kind: 'health',
    id: write('health', 'scan-incomplete'),
    title: write('title', 'A part of the run points to another file.'),
    severity: 'low',
    fingerprint: keyOf(['health']),
    occurrence: keyOf(['health', 1]),
  };
  return [
    { finding: inImage(write), file, decision: 'note', rule: 'waived', waiver: waiver(write) },
    { finding: injection(write), file, decision: 'fail', rule: 'severity', change: 'new' },
    {
      finding: { ...log4shell(write), location: { file: write('file', 'shop/pom.xml') } },
      file,
      decision: 'fail',
      rule: 'known-exploited',
      change: 'existing',
      exploited: { dateAdded: exactText(write('dateAdded', '2021-12-10')), ransomware: true },
      epss: 0.97312,
    },
    { finding: license, file, decision: 'warn', rule: 'license-unknown', change: 'new' },
    { finding: health, file, decision: 'fail', rule: 'evidence-incomplete' },
    {
      finding: { ...inImage(write), fingerprint: keyOf(['vex']) },
      decision: 'note',
      rule: 'vex',
      vex: { status: write('vex', 'not_affected'), from: exactText(write('from', 'vex.json')) },
    },
    {
      finding: {
        ...injection(write),
        suppressedInCode: true,
        suppressed: true,
        fingerprint: keyOf(['nosemgrep']),
      },
      file,
      decision: 'warn',
      rule: 'suppressed-in-code',
    },
    {
      finding: { ...log4shell(write), severity: 'low', fingerprint: keyOf(['low']) },
      file,
      decision: 'note',
      rule: 'below-threshold',
    },
    {
      finding: {
        ...log4shell(write),
        kind: 'component',
        severity: 'info',
        fingerprint: keyOf(['component']),
      },
      file,
      decision: 'note',
      rule: 'inventory',
    },
  ];
}

function notices(write: Write): Notice[] {
  const about = [write('about', 'reports/zap.json')];
  const said = (message: string) => exactText(write('message', message));
  return [
    {
      decision: 'warn',
      code: 'waiver-expires-soon',
      message: said('A waiver of platform team ends soon: renew it.'),
    },
    {
      decision: 'fail',
      code: 'evidence-missing',
      message: said(
        'No report fits "zap" of .github/parapet.yml: let the scan write it, or take it out of the policy.',
      ),
      about: [...about, ...about, ...about, ...about, ...about, ...about, ...about],
    },
    { decision: 'note', code: 'waiver-unused', message: said('A waiver fits nothing any more.') },
  ];
}

/** Counted as every list is counted. */
export function listOfRulings(
  over: Partial<Omit<DecisionList, 'verdict' | 'counts'>> & { readonly notJudged?: number } = {},
): DecisionList {
  const { notJudged = 0, ...given } = over;
  const tally = new Tally();
  for (const ruling of given.rulings ?? []) tally.add(ruling);
  for (let index = 0; index < notJudged; index += 1) tally.addNotJudged();
  const { verdict, counts } = tally.verdict();
  const broken = given.notices?.some(({ decision }) => decision === 'fail');
  return {
    rulings: [],
    notices: [],
    fixed: [],
    components: [],
    inputs: [],
    data: {},
    policy: 'built in',
    ...given,
    counts,
    verdict: broken ? 'fail' : verdict,
  };
}

export function shopList(write: Write = usual): DecisionList {
  const text = (field: string, plain: string) => exactText(write(field, plain));
  return listOfRulings({
    rulings: rulings(write),
    notices: notices(write),
    fixed: [{ ...injection(write), fingerprint: keyOf(['fixed']) }],
    components: [
      {
        change: 'upgraded',
        name: write('package', 'lodash'),
        purl: write('purl', 'pkg:npm/lodash@4.17.21'),
        from: write('version', '4.17.20'),
        to: write('version', '4.17.21'),
      },
      {
        change: 'license-changed',
        name: write('package', 'left-pad'),
        licenseTo: write('license', 'MIT'),
      },
    ],
    inputs: [
      { file: text('report', 'reports/trivy.json'), source: 'trivy', findings: 7 },
      { file: text('report', 'reports/broken.json'), findings: 0 },
    ],
    data: {
      kev: { version: text('kev', '2026.11.20'), releasedAt: text('kev', '2026-11-20T15:00:00Z') },
      epss: { scoredAt: text('epss', '2026-11-24') },
    },
    policy: text('policy', '.github/parapet.yml at 0a1b2c3'),
    judgedAt: at('2026-11-25T10:00:00Z'),
    notJudged: 1,
  });
}
