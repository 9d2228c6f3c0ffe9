/**
 * GuardDuty finding types to ATT&CK techniques: our own judgement, type by type, since no public map
 * covers the Runtime, Kubernetes and Lambda types.
 *
 * A key is `Purpose:Service/Name`, with `*` for any service. It also answers for the longer names
 * that begin with it (`.B`, `.Custom`, `!DNS`, `.OutsideAWS`), unless a longer key fits better.
 */
export interface TypeMeaning {
  readonly techniques: readonly string[];
  /** Which of the techniques' tactics the finding shows, where the purpose does not say all of it. */
  readonly tactics?: readonly string[];
}

/** Purposes that ATT&CK has no tactic for. `Stealth` is an old purpose here, not the v19 tactic. */
export const PURPOSES_WITHOUT_TACTIC: readonly string[] = [
  'AttackSequence',
  'Backdoor',
  'Behavior',
  'CryptoCurrency',
  'Object',
  'PenTest',
  'Policy',
  'Recon',
  'ResourceConsumption',
  'Trojan',
  'UnauthorizedAccess',
];

const ESCAPE = ['T1611'];
const DEPLOY_AND_ESCAPE = ['T1610', 'T1611'];
const CLUSTER_ROLES = ['T1098.006'];
const SHELL = ['T1059.004'];
const COMMAND_AND_CONTROL = ['T1071'];
const MINING = ['T1496.001'];
const ANONYMOUS = ['T1078.001'];
const CLOUD_ACCOUNT = ['T1078.004'];
const TOR = ['T1090.003'];
const BRUTE_FORCE = ['T1110'];
const ENTRY = ['initial-access'];

type Row = readonly [type: string, techniques: readonly string[], tactics?: readonly string[]];

const NETWORK: readonly Row[] = [
  ['Backdoor:*/C&CActivity', COMMAND_AND_CONTROL],
  ['Backdoor:*/C&CActivity.B!DNS', ['T1071.004']],
  ['Backdoor:*/DenialOfService', ['T1498.001']],
  ['Backdoor:*/DenialOfService.Dns', ['T1498.002']],
  ['Backdoor:*/XORDDOS', ['T1498.001']],
  ['Behavior:*/NetworkPortUnusual', ['T1571']],
  ['CryptoCurrency:*/', MINING],
  ['DefenseEvasion:*/UnusualDNSResolver', ['T1071.004']],
  ['DefenseEvasion:*/UnusualDoHActivity', ['T1572']],
  ['DefenseEvasion:*/UnusualDoTActivity', ['T1572']],
  ['Impact:*/AbusedDomainRequest', COMMAND_AND_CONTROL],
  ['Impact:*/BitcoinDomainRequest', MINING],
  ['Impact:*/MaliciousDomainRequest', COMMAND_AND_CONTROL],
  ['Impact:*/SuspiciousDomainRequest', COMMAND_AND_CONTROL],
  ['Impact:*/PortSweep', ['T1046']],
  ['Impact:*/WinRMBruteForce', BRUTE_FORCE],
  ['Recon:*/PortProbe', ['T1595.001']],
  ['Recon:*/Portscan', ['T1046']],
  ['Trojan:*/BlackholeTraffic', COMMAND_AND_CONTROL],
  ['Trojan:*/BlackholeTraffic!DNS', ['T1071.004']],
  ['Trojan:*/DGADomainRequest', ['T1568.002']],
  ['Trojan:*/DNSDataExfiltration', ['T1048.003']],
  ['Trojan:*/DriveBySourceTraffic', ['T1189']],
  ['Trojan:*/DropPoint', ['T1041']],
  ['Trojan:*/PhishingDomainRequest', ['T1566']],
  ['UnauthorizedAccess:*/MaliciousIPCaller', COMMAND_AND_CONTROL],
  ['UnauthorizedAccess:*/MetadataDNSRebind', ['T1552.005']],
  ['UnauthorizedAccess:*/RDPBruteForce', BRUTE_FORCE],
  ['UnauthorizedAccess:*/SSHBruteForce', BRUTE_FORCE],
  ['UnauthorizedAccess:*/TorClient', TOR],
  ['UnauthorizedAccess:*/TorRelay', TOR],
  ['UnauthorizedAccess:*/TorIPCaller', TOR],
];

const RUNTIME: readonly Row[] = [
  ['DefenseEvasion:*/FilelessExecution', ['T1620']],
  ['DefenseEvasion:*/KernelModuleLoaded', ['T1014', 'T1547.006']],
  ['DefenseEvasion:*/ProcessInjection', ['T1055']],
  ['DefenseEvasion:*/ProcessInjection.Proc', ['T1055.009']],
  ['DefenseEvasion:*/ProcessInjection.Ptrace', ['T1055.008']],
  ['DefenseEvasion:*/PtraceAntiDebugging', ['T1622']],
  ['Execution:*/MaliciousFile', ['T1204.002']],
  ['Execution:*/NewLibraryLoaded', ['T1574.006']],
  ['Execution:*/ReverseShell', ['T1059.004', 'T1071']],
  ['Execution:*/SuspiciousCommand', SHELL],
  ['Execution:*/SuspiciousShellCreated', SHELL],
  ['Impact:*/CryptoMinerExecuted', MINING],
  ['PrivilegeEscalation:*/CGroupsReleaseAgentModified', ESCAPE],
  ['PrivilegeEscalation:*/ContainerMountsHostDirectory', ESCAPE],
  ['PrivilegeEscalation:*/DockerSocketAccessed', ESCAPE],
  ['PrivilegeEscalation:*/ElevationToRoot', ['T1548']],
  ['PrivilegeEscalation:*/RuncContainerEscape', ESCAPE],
  ['PrivilegeEscalation:*/UserfaultfdUsage', ['T1068']],
];

const KUBERNETES: readonly Row[] = [
  ['CredentialAccess:Kubernetes/', ['T1552.007']],
  [
    'CredentialAccess:Kubernetes/SuccessfulAnonymousAccess',
    ['T1078.001', 'T1552.007'],
    entryAnd('credential-access'),
  ],
  ['DefenseEvasion:Kubernetes/SuccessfulAnonymousAccess', ANONYMOUS],
  ['Discovery:Kubernetes/', ['T1613']],
  ['Discovery:Kubernetes/SuccessfulAnonymousAccess', ['T1078.001', 'T1613'], entryAnd('discovery')],
  ['Execution:Kubernetes/AnomalousBehavior.ExecInPod', ['T1609']],
  ['Execution:Kubernetes/AnomalousBehavior.WorkloadDeployed', ['T1610']],
  ['Execution:Kubernetes/ExecInKubeSystemPod', ['T1609']],
  ['Impact:Kubernetes/SuccessfulAnonymousAccess', ANONYMOUS, entryAnd('impact')],
  ['Persistence:Kubernetes/AnomalousBehavior.WorkloadDeployed', ['T1610']],
  [
    'Persistence:Kubernetes/AnomalousBehavior.WorkloadDeployed!ContainerWithSensitiveMount',
    DEPLOY_AND_ESCAPE,
  ],
  ['Persistence:Kubernetes/ContainerWithSensitiveMount', DEPLOY_AND_ESCAPE],
  ['Persistence:Kubernetes/SuccessfulAnonymousAccess', ANONYMOUS],
  ['Policy:Kubernetes/AdminAccessToDefaultServiceAccount', CLUSTER_ROLES],
  ['Policy:Kubernetes/AnonymousAccessGranted', CLUSTER_ROLES],
  ['Policy:Kubernetes/ExposedDashboard', ['T1133']],
  ['Policy:Kubernetes/KubeflowDashboardExposed', ['T1133']],
  ['PrivilegeEscalation:Kubernetes/AnomalousBehavior.RoleBindingCreated', CLUSTER_ROLES],
  ['PrivilegeEscalation:Kubernetes/AnomalousBehavior.RoleCreated', CLUSTER_ROLES],
  [
    'PrivilegeEscalation:Kubernetes/AnomalousBehavior.WorkloadDeployed!PrivilegedContainer',
    DEPLOY_AND_ESCAPE,
  ],
  ['PrivilegeEscalation:Kubernetes/PrivilegedContainer', DEPLOY_AND_ESCAPE],
];

const ACCOUNT: readonly Row[] = [
  [
    'CredentialAccess:IAMUser/AnomalousBehavior',
    ['T1078.004', 'T1555.006'],
    entryAnd('credential-access'),
  ],
  ['CredentialAccess:IAMUser/CompromisedCredentials', CLOUD_ACCOUNT, entryAnd('credential-access')],
  ['DefenseEvasion:IAMUser/AnomalousBehavior', ['T1078.004', 'T1685.002']],
  ['Discovery:IAMUser/AnomalousBehavior', ['T1078.004', 'T1580'], entryAnd('discovery')],
  ['Exfiltration:IAMUser/AnomalousBehavior', ['T1078.004', 'T1537'], entryAnd('exfiltration')],
  ['Impact:IAMUser/AnomalousBehavior', ['T1078.004', 'T1485'], entryAnd('impact')],
  ['InitialAccess:IAMUser/AnomalousBehavior', CLOUD_ACCOUNT],
  ['PenTest:IAMUser/', CLOUD_ACCOUNT, ENTRY],
  ['Persistence:IAMUser/AnomalousBehavior', ['T1078.004', 'T1098']],
  ['Persistence:IAMUser/NetworkPermissions', ['T1686.001']],
  ['Persistence:IAMUser/ResourcePermissions', ['T1098']],
  ['Persistence:IAMUser/UserPermissions', ['T1098']],
  ['Policy:IAMUser/RootCredentialUsage', CLOUD_ACCOUNT, ENTRY],
  ['Policy:IAMUser/ShortTermRootCredentialUsage', CLOUD_ACCOUNT, ENTRY],
  ['PrivilegeEscalation:IAMUser/AdministrativePermissions', ['T1098.003']],
  ['PrivilegeEscalation:IAMUser/AnomalousBehavior', ['T1078.004', 'T1098.003']],
  ['Recon:IAMUser/', ['T1526']],
  ['Recon:IAMUser/UserPermissions', ['T1087.004']],
  ['ResourceConsumption:IAMUser/ComputeResources', ['T1578.002']],
  ['Stealth:IAMUser/CloudTrailLoggingDisabled', ['T1685.002']],
  ['Stealth:IAMUser/LoggingConfigurationModified', ['T1685.002']],
  ['Stealth:IAMUser/PasswordPolicyChange', ['T1556']],
  ['UnauthorizedAccess:IAMUser/ConsoleLogin', CLOUD_ACCOUNT, ENTRY],
  [
    'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration',
    ['T1078.004', 'T1552.005'],
    entryAnd('credential-access'),
  ],
  ['UnauthorizedAccess:IAMUser/MaliciousIPCaller', CLOUD_ACCOUNT, ENTRY],
  [
    'UnauthorizedAccess:IAMUser/ResourceCredentialExfiltration',
    ['T1078.004', 'T1552.005'],
    entryAnd('credential-access'),
  ],
  ['UnauthorizedAccess:IAMUser/TorIPCaller', CLOUD_ACCOUNT, ENTRY],
];

const DATA: readonly Row[] = [
  ['CredentialAccess:RDS/', BRUTE_FORCE],
  [
    'CredentialAccess:RDS/AnomalousBehavior.SuccessfulLogin',
    ['T1078'],
    entryAnd('credential-access'),
  ],
  [
    'CredentialAccess:RDS/MaliciousIPCaller.SuccessfulLogin',
    ['T1078'],
    entryAnd('credential-access'),
  ],
  ['CredentialAccess:RDS/TorIPCaller.SuccessfulLogin', ['T1078'], entryAnd('credential-access')],
  ['Discovery:RDS/', ['T1046']],
  ['Discovery:S3/', ['T1619']],
  ['Exfiltration:S3/', ['T1530']],
  ['Impact:S3/AnomalousBehavior.Delete', ['T1485']],
  ['Impact:S3/AnomalousBehavior.Write', ['T1565.001']],
  ['Impact:S3/MaliciousIPCaller', ['T1485']],
  ['PenTest:S3/', ['T1530']],
  ['Stealth:S3/ServerAccessLoggingDisabled', ['T1685.002']],
  ['UnauthorizedAccess:S3/', ['T1530']],
  // Longer than the general rows for callers of any service.
  ['UnauthorizedAccess:S3/MaliciousIPCaller', ['T1530']],
  ['UnauthorizedAccess:S3/TorIPCaller', ['T1530']],
];

export const GUARDDUTY_TYPES: ReadonlyMap<string, TypeMeaning> = new Map(
  [...NETWORK, ...RUNTIME, ...KUBERNETES, ...ACCOUNT, ...DATA].map(
    ([type, techniques, tactics]) => [type, { techniques, ...(tactics && { tactics }) }],
  ),
);

/** A valid account is used to come in, whatever is done with it then. */
function entryAnd(tactic: string): readonly string[] {
  return ['initial-access', tactic];
}
