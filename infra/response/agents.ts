/** A DaemonSet that sees what runs on the nodes, one pod a node. */
export interface NodeAgent {
  readonly name: string;
  readonly namespace: string;
  readonly daemonSet: string;
}

/** As the chart of k8s/ installs it. */
export const FALCO: NodeAgent = { name: 'falco', namespace: 'falco', daemonSet: 'falco' };

/** As AWS names it, whoever installs it. */
export const GUARDDUTY_AGENT: NodeAgent = {
  name: 'guardduty-agent',
  namespace: 'amazon-guardduty',
  daemonSet: 'aws-guardduty-agent',
};
