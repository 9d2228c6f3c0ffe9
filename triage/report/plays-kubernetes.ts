import { ONLY_READS, ifNamed, part } from './play.ts';
import type { Play, Step, Values } from './play.ts';
import { joined, sh } from './shell.ts';

/*
 * What these rest on, all from Kubernetes' and the EKS user guide's own pages on network policies:
 * policies only add up, so a deny does not override another policy's allow; pods on the host's
 * network are not covered; the VPC CNI applies policies only where that is switched on, and only to
 * pods that have an owner. A ReplicaSet drops a pod whose own labels change, and with it the owner:
 * so the quarantine label is added, and no label is changed or removed.
 */

export const ISOLATE_POD: Play = {
  title: 'Isolate the pod',
  know: [
    'Network policies must be switched on in the cluster (on EKS: enableNetworkPolicy of the VPC CNI). Pods on the host network are not covered.',
    'Policies add up: if another policy allows traffic of this pod, that traffic goes on. The second command lists them.',
    'Credentials that the pod read before stay valid, and a pod on the network of its node still reaches the metadata service: revoke the role sessions too.',
  ],
  parts: [
    part('pod', ['namespace', 'pod'], (values) => [
      {
        does: 'Check that the pod has an owner: the VPC CNI applies policies to no other pods. An empty answer means that this response has no effect.',
        command: sh`kubectl -n ${values.namespace} get pod ${values.pod} -o jsonpath='{.metadata.ownerReferences[*].kind}{"\\n"}'`,
        ...ONLY_READS,
      },
      {
        does: 'See which policies already allow traffic in this namespace.',
        command: sh`kubectl -n ${values.namespace} get networkpolicies -o wide`,
        ...ONLY_READS,
      },
      denyAll(values),
      quarantineLabel(values),
    ]),
  ],
};

function denyAll({ namespace, incident }: Values<'namespace' | 'pod'>): Step {
  return {
    does: 'Deny all traffic of pods that carry the quarantine label of this incident.',
    command: sh`kubectl apply -f - <<'EOF'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${incident}
  namespace: ${namespace}
spec:
  podSelector:
    matchLabels:
      parapet-quarantine: ${incident}
  policyTypes:
    - Ingress
    - Egress
EOF`,
    breaks: 'nothing until a pod carries the label',
    undo: { command: sh`kubectl -n ${namespace} delete networkpolicy ${incident}` },
  };
}

function quarantineLabel({ namespace, pod, incident }: Values<'namespace' | 'pod'>): Step {
  return {
    does: 'Put the pod under that policy. The label is added and the others stay, so the pod keeps its owner and its evidence.',
    command: sh`kubectl -n ${namespace} label pod ${pod} parapet-quarantine=${incident}`,
    breaks:
      'the pod serves nobody and reaches nothing; its Service may still send it requests until its readiness check fails',
    undo: { command: sh`kubectl -n ${namespace} label pod ${pod} parapet-quarantine-` },
  };
}

export const DELETE_POD: Play = {
  title: 'Delete the pod',
  know: [
    'Collect the evidence first: what is in the containers is gone afterwards.',
    'Its owner starts a new pod from the same image, with the same weakness.',
  ],
  parts: [
    part('pod', ['namespace', 'pod'], ({ namespace, pod }) => [
      {
        does: 'Delete the pod.',
        command: sh`kubectl -n ${namespace} delete pod ${pod}`,
        breaks: 'its requests in flight; a pod without an owner does not come back',
        undo: { none: 'none; the owner starts another pod' },
      },
    ]),
  ],
};

export const RESTRICT_WORKLOAD_EGRESS: Play = {
  title: 'Restrict what the workload may reach',
  know: [
    'Policies add up: if another policy allows egress of these pods, that traffic goes on.',
    'The selector is read from the workload itself; if there is no workload of that name, nothing is applied.',
  ],
  parts: [
    part('workload', ['namespace', 'workload'], ({ namespace, workload, incident }) => [
      {
        does: 'Let all pods of the workload reach only DNS.',
        command: sh`selector="$(kubectl -n ${namespace} get deployments,statefulsets,daemonsets --field-selector metadata.name=${workload} -o jsonpath='{.items[0].spec.selector.matchLabels}')"
test -n "$selector" && kubectl apply -f - <<EOF
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${joined('egress', incident)}
  namespace: ${namespace}
spec:
  podSelector:
    matchLabels: $selector
  policyTypes:
    - Egress
  egress:
    - ports:
        - { protocol: UDP, port: 53 }
        - { protocol: TCP, port: 53 }
EOF`,
        breaks: 'every call of the workload to databases, other services and the internet',
        undo: {
          command: sh`kubectl -n ${namespace} delete networkpolicy ${joined('egress', incident)}`,
        },
      },
    ]),
  ],
};

export const CORDON_NODE: Play = {
  title: 'Cordon the node',
  know: ['The pods that run there go on; drain or isolate it only after its evidence is safe.'],
  parts: [
    part('node', ['node'], ({ node }) => [
      {
        does: 'Let no new pod start on the node.',
        command: sh`kubectl cordon ${node}`,
        breaks: 'nothing that runs; the cluster has less room',
        undo: { command: sh`kubectl uncordon ${node}` },
      },
    ]),
  ],
};

export const ROTATE_SECRETS: Play = {
  title: 'Rotate the secrets that were in reach',
  know: [
    'Treat as known to the attacker: what the pod mounted or had in its environment, and the token of its service account.',
    'Change each where it is issued, then update the Secret, then restart its users. Change nothing before the attacker is cut off, or the new value is read too.',
  ],
  parts: [
    part('pod', ['namespace', 'pod'], ({ namespace, pod }) => [
      {
        does: 'List the Secrets and the service account of the pod.',
        command: sh`kubectl -n ${namespace} get pod ${pod} -o jsonpath='{.spec.serviceAccountName}{"\\n"}{.spec.volumes[*].secret.secretName}{"\\n"}{.spec.volumes[*].projected.sources[*].secret.name}{"\\n"}{.spec.containers[*].envFrom[*].secretRef.name}{"\\n"}{.spec.containers[*].env[*].valueFrom.secretKeyRef.name}{"\\n"}'`,
        ...ONLY_READS,
      },
    ]),
  ],
};

export const REVIEW_RBAC: Play = {
  title: 'Review what the principal may do',
  know: [
    'Take away what it does not need; a binding to cluster-admin or to anonymous users first.',
  ],
  parts: [
    part('subject', ['subject'], ({ subject }) => [
      {
        does: 'List what this principal may do.',
        command: sh`kubectl auth can-i --list --as=${subject}`,
        ...ONLY_READS,
      },
    ]),
  ],
};

export const RESTORE_SENSOR: Play = {
  title: 'Restore the sensor',
  know: [
    'Until it works, silence of this sensor means nothing: look at the time of the gap by other means.',
  ],
  parts: [
    ifNamed(
      part('node', ['node'], ({ node }) => [
        {
          does: 'See what runs on that node, the sensor among it.',
          command: sh`kubectl get pods -A -o wide --field-selector spec.nodeName=${node}`,
          ...ONLY_READS,
        },
      ]),
    ),
    ifNamed(
      part('region', ['region'], ({ region }) => [
        {
          does: 'See whether GuardDuty covers the cluster and its nodes.',
          command: sh`for detector in $(aws guardduty list-detectors --region ${region} --query 'DetectorIds[]' --output text); do aws guardduty list-coverage --region ${region} --detector-id "$detector"; done`,
          ...ONLY_READS,
        },
      ]),
    ),
  ],
};

export const REBUILD_IMAGE: Play = {
  title: 'Rebuild the image',
  know: [
    'Raise the packages that are listed under Images to a fixed version, build, scan, and roll out: the running image stays open to the same attack.',
  ],
  parts: [
    part('image', ['image'], ({ image, incident }) => [
      {
        does: 'See what is known of the image as it runs; do the same with the new one before it is rolled out.',
        command: sh`trivy image --format json --output ${incident}-image.json ${image} && npx parapet gate ${incident}-image.json`,
        ...ONLY_READS,
      },
    ]),
  ],
};
