/**
 * What Falco's rules mean where their own tags are wrong or missing. Rules: falcosecurity/rules 5.1.0
 * and the k8saudit plugin's rules, both read in June 2026.
 */

/** A tag of an upstream rule that does not fit the rule. */
export interface TagCorrection {
  readonly rule: string;
  /** Applies only where all of these tags are there: a rule that was retagged is left alone. */
  readonly wrong: readonly string[];
  /** What stands in their place. */
  readonly right: readonly string[];
}

/**
 * The 13 upstream rules whose technique does not belong to their tactic. Where the technique fits the
 * rule, the tactic tag goes and the technique's own tactics stand. The technique is replaced only
 * where it is plainly another thing than the rule sees.
 */
export const TAG_CORRECTIONS: readonly TagCorrection[] = [
  // Data Manipulation (T1565) is about falsifying data; these two talk to an API.
  { rule: 'Contact K8S API Server From Container', wrong: ['T1565'], right: ['T1613'] },
  {
    rule: 'Contact cloud metadata service from container',
    wrong: ['T1565', 'mitre_discovery'],
    right: ['T1552.005', 'mitre_credential_access'],
  },
  // T1546.004 is the modification of a shell's configuration; this rule sees it read.
  { rule: 'Read Shell Configuration File', wrong: ['T1546.004'], right: ['T1083'] },
  { rule: 'DB program spawned process', wrong: ['T1190', 'mitre_execution'], right: ['T1190'] },
  {
    rule: 'Backdoored library loaded into SSHD (CVE-2024-3094)',
    wrong: ['T1556', 'mitre_initial_access'],
    right: ['T1556'],
  },
  {
    rule: 'Launch Disallowed Container',
    wrong: ['T1610', 'mitre_lateral_movement'],
    right: ['T1610'],
  },
  {
    rule: 'Modify Container Entrypoint',
    wrong: ['T1611', 'mitre_initial_access'],
    right: ['T1611'],
  },
  { rule: 'Write below rpm database', wrong: ['T1072', 'mitre_persistence'], right: ['T1072'] },
  { rule: 'Mkdir binary dirs', wrong: ['T1222.002', 'mitre_persistence'], right: ['T1222.002'] },
  {
    rule: 'Network Tool Executed During NPM Package Install',
    wrong: ['T1195.002', 'mitre_execution'],
    right: ['T1195.002'],
  },
  // The id says Command and Control, the name says Exfiltration: none of the three sees data leave.
  { rule: 'Unexpected UDP Traffic', wrong: ['TA0011', 'mitre_exfiltration'], right: ['TA0011'] },
  {
    rule: 'Interpreted procs inbound network activity',
    wrong: ['TA0011', 'mitre_exfiltration'],
    right: ['TA0011'],
  },
  {
    rule: 'Interpreted procs outbound network activity',
    wrong: ['TA0011', 'mitre_exfiltration'],
    right: ['TA0011'],
  },
];

/**
 * The k8saudit rules carry one tag, `k8s`, so their technique is known by the rule's name only.
 * Rules that are missing here (a Service, a ConfigMap, a Secret was created) show no technique.
 */
export const K8S_AUDIT_RULES: Readonly<Record<string, readonly string[]>> = {
  'Anonymous Request Allowed': ['T1078.001'],
  'Attach to cluster-admin Role': ['T1098.006'],
  'Attach/Exec Pod': ['T1609'],
  'ClusterRole With Pod Exec Created': ['T1098.006'],
  'ClusterRole With Wildcard Created': ['T1098.006'],
  'ClusterRole With Write Privileges Created': ['T1098.006'],
  'Create Disallowed Pod': ['T1610'],
  'Create HostIPC Pod': ['T1610', 'T1611'],
  'Create HostNetwork Pod': ['T1610', 'T1611'],
  'Create HostPid Pod': ['T1610', 'T1611'],
  'Create NodePort Service': ['T1133'],
  'Create Privileged Pod': ['T1610', 'T1611'],
  'Create Sensitive Mount Pod': ['T1610', 'T1611'],
  'Create/Modify Configmap With Private Credentials': ['T1552.007'],
  'Disallowed K8s User': ['T1078'],
  'EphemeralContainers Created': ['T1609', 'T1610'],
  'Full K8s Administrative Access': ['T1078'],
  'K8s ClusterRole Created': ['T1098.006'],
  'K8s ClusterRoleBinding Created': ['T1098.006'],
  'K8s Deployment Created': ['T1610'],
  'K8s Namespace Deleted': ['T1485'],
  'K8s Role Created': ['T1098.006'],
  'K8s Role/Clusterrole Created': ['T1098.006'],
  'K8s Role/Clusterrolebinding Created': ['T1098.006'],
  'K8s RoleBinding Created': ['T1098.006'],
  'K8s Secret Get Successfully': ['T1552.007'],
  'K8s Secret Get Unsuccessfully Tried': ['T1552.007'],
  'K8s Secret Get Unsuccessfully': ['T1552.007'],
  'K8s Serviceaccount Created': ['T1136'],
  'Pod Created in Kube Namespace': ['T1610'],
  'Port Forward': ['T1572'],
  'Port-forward': ['T1572'],
  'Service Account Created in Kube Namespace': ['T1136'],
  'System ClusterRole Modified/Deleted': ['T1098.006'],
};
