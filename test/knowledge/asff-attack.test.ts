import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackOfTypes } from '../../triage/knowledge/asff-attack.ts';

// Types as the ASFF type taxonomy and GuardDuty's findings in Security Hub write them.
test.each([
  ['TTPs/Initial Access', [{ tactics: ['initial-access'] }]],
  ['TTPs/Command and Control', [{ tactics: ['command-and-control'] }]],
  [
    'TTPs/Defense Evasion',
    [{ tactics: ['stealth', 'defense-impairment'], tacticsUncertain: true }],
  ],
  ['Effects/Data Exfiltration', [{ tactics: ['exfiltration'] }]],
  ['Effects/Resource Consumption', [{ tactics: ['impact'] }]],
  [
    'TTPs/Command and Control/Backdoor:EC2-C&CActivity.B!DNS',
    [{ technique: 'T1071.004', tactics: ['command-and-control'] }],
  ],
  [
    'TTPs/Initial Access/UnauthorizedAccess:EC2-SSHBruteForce',
    [{ technique: 'T1110', tactics: ['credential-access'] }, { tactics: ['initial-access'] }],
  ],
  [
    'TTPs/Execution/Execution:Runtime/ReverseShell',
    [
      { technique: 'T1059.004', tactics: ['execution'] },
      { technique: 'T1071', tactics: ['command-and-control'] },
    ],
  ],
  // What configuration checks say is no behaviour.
  ['Effects/Data Exposure/PCI-DSS', []],
  ['Software and Configuration Checks/Vulnerabilities/CVE', []],
  ['Unusual Behaviors/Application', []],
  ['', []],
])('%s', (type, attack) => {
  expect(attackOfTypes([type])).toEqual(attack);
});

test('several types are one list, each technique once', () => {
  expect(
    attackOfTypes([
      'TTPs/Discovery',
      'TTPs/Discovery/Recon:EC2-Portscan',
      'Effects/Data Exfiltration',
    ]),
  ).toEqual([{ technique: 'T1046', tactics: ['discovery'] }, { tactics: ['exfiltration'] }]);
});

test('no list is too strange', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (types) => {
      expect(Array.isArray(attackOfTypes(types))).toBe(true);
    }),
  );
});
