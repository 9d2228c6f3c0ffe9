import { ONLY_READS, ifNamed, part } from './play.ts';
import type { Play, Step, Values } from './play.ts';
import { joined, sh } from './shell.ts';

export const COLLECT_EVIDENCE: Play = {
  title: 'Collect the evidence',
  know: [
    'Do this before any containment: a pod that is deleted takes its files and its memory with it.',
    'The files are written to the current folder. They may hold secrets: keep them where only the responders read.',
  ],
  parts: [
    ifNamed(part('pod', ['namespace', 'pod'], (values) => [podState(values), podLogs(values)])),
    ifNamed(part('instance', ['instance', 'region'], (values) => [snapshot(values)])),
    ifNamed(part('key', ['key', 'region'], (values) => [trail(values)])),
  ],
};

function podState({ namespace, pod, incident }: Values<'namespace' | 'pod'>): Step {
  return {
    does: 'Save the pod as it is, and its events.',
    command: sh`kubectl -n ${namespace} get pod ${pod} -o yaml > ${joined(incident, pod)}.yaml
kubectl -n ${namespace} get events --field-selector involvedObject.name=${pod} -o yaml > ${joined(incident, pod)}-events.yaml`,
    ...ONLY_READS,
  };
}

function podLogs({ namespace, pod, incident }: Values<'namespace' | 'pod'>): Step {
  return {
    does: 'Save its logs.',
    command: sh`kubectl -n ${namespace} logs ${pod} --all-containers --prefix --timestamps > ${joined(incident, pod)}.log`,
    ...ONLY_READS,
  };
}

function snapshot({ instance, region, incident }: Values<'instance' | 'region'>): Step {
  return {
    does: 'Take snapshots of all volumes of the instance.',
    command: sh`aws ec2 create-snapshots --region ${region} --instance-specification InstanceId=${instance} --description ${incident} --tag-specifications ResourceType=snapshot,'Tags=[{Key=parapet,Value='${incident}'}]'`,
    breaks: 'nothing; snapshots cost storage until they are deleted',
    undo: {
      command: sh`aws ec2 describe-snapshots --region ${region} --owner-ids self --filters Name=tag:parapet,Values=${incident} --query 'Snapshots[].SnapshotId' --output text | xargs -n 1 aws ec2 delete-snapshot --region ${region} --snapshot-id`,
    },
  };
}

function trail({ key, region, incident }: Values<'key' | 'region'>): Step {
  return {
    does: 'Save what CloudTrail knows of the key (management events of the last 90 days, this region).',
    command: sh`aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${key} --output json > ${joined(incident, key)}-trail.json`,
    ...ONLY_READS,
  };
}
