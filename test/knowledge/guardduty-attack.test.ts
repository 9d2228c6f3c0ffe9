import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentTechnique } from '../../triage/knowledge/attack.ts';
import { attackOfGuardDuty } from '../../triage/knowledge/guardduty-attack.ts';
import { GUARDDUTY_TYPES } from '../../triage/knowledge/guardduty-tables.ts';
import { TACTICS, tacticOf } from '../../triage/knowledge/tactics.ts';

// The finding types that AWS documents for EKS Runtime Monitoring, without `:Runtime/`.
const RUNTIME = `
Backdoor C&CActivity.B C&CActivity.B!DNS
CryptoCurrency BitcoinTool.B BitcoinTool.B!DNS
DefenseEvasion FilelessExecution KernelModuleLoaded ProcessInjection.Proc ProcessInjection.Ptrace
DefenseEvasion ProcessInjection.VirtualMemoryWrite PtraceAntiDebugging SuspiciousCommand
Discovery SuspiciousCommand
Execution MaliciousFileExecuted NewBinaryExecuted NewLibraryLoaded ReverseShell SuspiciousCommand
Execution SuspiciousShellCreated SuspiciousTool
Impact AbusedDomainRequest.Reputation BitcoinDomainRequest.Reputation CryptoMinerExecuted
Impact MaliciousDomainRequest.Reputation SuspiciousDomainRequest.Reputation
Persistence SuspiciousCommand
PrivilegeEscalation CGroupsReleaseAgentModified ContainerMountsHostDirectory DockerSocketAccessed
PrivilegeEscalation ElevationToRoot RuncContainerEscape SuspiciousCommand UserfaultfdUsage
Trojan BlackholeTraffic BlackholeTraffic!DNS DGADomainRequest.C!DNS DriveBySourceTraffic!DNS
Trojan DropPoint DropPoint!DNS PhishingDomainRequest!DNS
UnauthorizedAccess MetadataDNSRebind TorClient TorRelay`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [purpose, ...names] = line.split(' ');
    return names.map((name) => `${purpose}:Runtime/${name}`);
  });

const techniquesOf = (type: string) =>
  attackOfGuardDuty(type).flatMap(({ technique }) => technique ?? []);

test('the table names techniques and tactics that are in use', () => {
  const odd = [...GUARDDUTY_TYPES].filter(
    ([, { techniques, tactics = [] }]) =>
      !techniques.every((id) => currentTechnique(id)?.id === id) ||
      !tactics.every((tactic) => tacticOf(tactic)?.tactics[0] === tactic),
  );
  expect(odd).toEqual([]);
});

test('every Runtime type shows a tactic', () => {
  expect(RUNTIME).toHaveLength(42);
  const silent = RUNTIME.filter((type) => attackOfGuardDuty(type).length === 0);
  expect(silent).toEqual([]);
});

test.each([
  ['Execution:Runtime/ReverseShell', 'T1059.004'],
  ['Impact:Runtime/CryptoMinerExecuted', 'T1496.001'],
  ['CryptoCurrency:EC2/BitcoinTool.B!DNS', 'T1496.001'],
  ['CryptoCurrency:Lambda/BitcoinTool.B', 'T1496.001'],
  ['PrivilegeEscalation:Runtime/DockerSocketAccessed', 'T1611'],
  ['PrivilegeEscalation:Runtime/RuncContainerEscape', 'T1611'],
  ['PrivilegeEscalation:Runtime/CGroupsReleaseAgentModified', 'T1611'],
  ['PrivilegeEscalation:Runtime/ContainerMountsHostDirectory', 'T1611'],
  ['DefenseEvasion:Runtime/KernelModuleLoaded', 'T1547.006'],
  ['DefenseEvasion:Runtime/ProcessInjection.Ptrace', 'T1055.008'],
  ['DefenseEvasion:Runtime/ProcessInjection.Proc', 'T1055.009'],
  ['DefenseEvasion:Runtime/ProcessInjection.VirtualMemoryWrite', 'T1055'],
  ['DefenseEvasion:Runtime/FilelessExecution', 'T1620'],
  ['DefenseEvasion:Runtime/PtraceAntiDebugging', 'T1622'],
  ['UnauthorizedAccess:Runtime/MetadataDNSRebind', 'T1552.005'],
  ['UnauthorizedAccess:EC2/TorClient', 'T1090.003'],
  ['Backdoor:EC2/C&CActivity.B', 'T1071'],
  ['Backdoor:EC2/C&CActivity.B!DNS', 'T1071.004'],
  ['Trojan:Runtime/DGADomainRequest.C!DNS', 'T1568.002'],
  ['Execution:Runtime/NewLibraryLoaded', 'T1574.006'],
  ['Trojan:EC2/DropPoint', 'T1041'],
  ['UnauthorizedAccess:EC2/SSHBruteForce', 'T1110'],
  ['UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS', 'T1552.005'],
  ['UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS', 'T1078.004'],
  ['Stealth:IAMUser/CloudTrailLoggingDisabled', 'T1685.002'],
  ['Execution:Kubernetes/ExecInKubeSystemPod', 'T1609'],
  ['Execution:Kubernetes/AnomalousBehavior.ExecInPod', 'T1609'],
  [
    'PrivilegeEscalation:Kubernetes/AnomalousBehavior.WorkloadDeployed!PrivilegedContainer',
    'T1611',
  ],
  ['PrivilegeEscalation:Kubernetes/AnomalousBehavior.RoleBindingCreated', 'T1098.006'],
  ['CredentialAccess:Kubernetes/AnomalousBehavior.SecretsAccessed', 'T1552.007'],
  ['Discovery:Kubernetes/SuccessfulAnonymousAccess', 'T1078.001'],
  ['Discovery:RDS/TorIPCaller', 'T1046'],
])('%s shows %s', (type, technique) => {
  expect(techniquesOf(type)).toContain(technique);
});

describe('the purpose', () => {
  test('is a tactic where it is one, old or new, for types that the table does not have', () => {
    expect(attackOfGuardDuty('Execution:Runtime/SomethingNew')).toEqual([
      { tactics: ['execution'] },
    ]);
    expect(attackOfGuardDuty('DefenseImpairment:EC2/SomethingNew')).toEqual([
      { tactics: ['defense-impairment'] },
    ]);
    expect(attackOfGuardDuty('DefenseEvasion:Runtime/SomethingNew')).toEqual([
      { tactics: ['stealth', 'defense-impairment'], tacticsUncertain: true },
    ]);
  });

  test('is none where it is no tactic', () => {
    for (const type of ['Backdoor:EC2/New', 'Policy:S3/New', 'AttackSequence:EKS/New', 'Foo', '']) {
      expect(attackOfGuardDuty(type)).toEqual([]);
    }
  });

  test('Stealth was a purpose before it was a tactic', () => {
    expect(attackOfGuardDuty('Stealth:IAMUser/CloudTrailLoggingDisabled')).toEqual([
      { technique: 'T1685.002', tactics: ['defense-impairment'] },
    ]);
    expect(attackOfGuardDuty('Stealth:EC2/Rootkit')).toEqual([
      { technique: 'T1014', tactics: ['stealth'] },
    ]);
    expect(attackOfGuardDuty('Stealth:S3/New')[0]?.tacticsUncertain).toBe(true);
  });
});

test.each([
  ['CredentialAccess:EC2/UnsecuredCredentials', 'T1552', 'credential-access'],
  ['CredentialAccess:RDS/ModifyAuthenticationProcess', 'T1556', 'credential-access'],
  ['DefenseImpairment:EC2/DisableOrModifyTools', 'T1685', 'defense-impairment'],
  ['DefenseImpairment:Organizations/ModifyCloudResourceHierarchy', 'T1666', 'defense-impairment'],
])('a custom detection rule names its technique: %s', (type, technique, tactic) => {
  expect(attackOfGuardDuty(type)).toEqual([{ technique, tactics: [tactic] }]);
});

test("a sequence's indicators are read in every form", () => {
  const attack = attackOfGuardDuty('AttackSequence:EKS/CompromisedCluster', [
    {
      key: 'ATTACK_TECHNIQUE',
      values: [
        'T1552.005',
        'T1609 - Container Administration Command',
        'Valid Accounts: Cloud Accounts',
        'https://attack.mitre.org/techniques/T1496/001/',
        'no such technique',
      ],
    },
    { key: 'ATTACK_TACTIC', values: ['TA0006', 'Initial Access', 'Exfiltration'] },
    { key: 'MALICIOUS_IP', values: ['T1485'] },
  ]);
  expect(attack).toEqual([
    { technique: 'T1078.004', tactics: ['initial-access'] },
    { technique: 'T1496.001', tactics: ['impact'] },
    { technique: 'T1552.005', tactics: ['credential-access'] },
    { technique: 'T1609', tactics: ['execution'] },
    { tactics: ['exfiltration'] },
  ]);
});

test('no text is too strange', () => {
  const known = new Set(TACTICS.map(({ name }) => name));
  const part = fc.oneof(fc.string(), fc.constantFrom('Execution', 'Runtime', 'A.B!C', 'T1059'));
  fc.assert(
    fc.property(part, part, part, (purpose, service, name) => {
      const attack = attackOfGuardDuty(`${purpose}:${service}/${name}`, [
        { key: 'ATTACK_TECHNIQUE', values: [name] },
        { key: 'ATTACK_TACTIC', values: [purpose] },
      ]);
      for (const { tactics } of attack) expect(tactics.every((each) => known.has(each))).toBe(true);
    }),
  );
});
