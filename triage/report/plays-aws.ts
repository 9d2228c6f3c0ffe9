import { ONLY_READS, ifNamed, part } from './play.ts';
import type { Play, Step, Values } from './play.ts';
import { isIpv6 } from './public-address.ts';
import { joined, only, sh } from './shell.ts';
import type { ShellCommand } from './shell.ts';

type Instance = Values<'instance' | 'region'>;

/*
 * What these rest on: EC2's page on connection tracking (a connection that a security group tracks
 * outlives the group's exchange, up to five days idle); nodes of EKS have several interfaces (the VPC
 * CNI adds them); and neither security groups nor network ACLs filter the metadata service.
 */

export const ISOLATE_INSTANCE: Play = {
  title: 'Isolate the instance',
  know: [
    'This takes every pod on the node off the network, not only the attacked one. Isolate only the pod where that is enough.',
    'Connections that are open now go on: exchanging security groups does not cut tracked connections. Stopping the instance does, and loses its memory.',
    'The instance still reaches the metadata service and reads new credentials: revoke the role sessions too.',
    'Karpenter or a health check may replace a node that no longer answers: take the snapshot first.',
  ],
  parts: [
    part('instance', ['instance', 'region'], (values) => [
      leaveAutoScaling(values),
      rememberGroups(values),
      exchangeGroups(values),
    ]),
  ],
};

function leaveAutoScaling({ instance, region, incident }: Instance): Step {
  const file = { piece: sh`${joined(incident, instance)}-scaling.txt` };
  return {
    does: 'Take the instance out of its Auto Scaling group, so that it is not terminated as unhealthy. The name of the group is kept in a file for the way back; None means that it is in no group.',
    command: sh`aws autoscaling describe-auto-scaling-instances --region ${region} --instance-ids ${instance} --query 'AutoScalingInstances[0].AutoScalingGroupName' --output text > ${file}
cat ${file}
test "$(cat ${file})" != None && aws autoscaling detach-instances --region ${region} --instance-ids ${instance} --auto-scaling-group-name "$(cat ${file})" --no-should-decrement-desired-capacity`,
    breaks: 'nothing that runs; the group starts one more instance',
    undo: {
      command: sh`test "$(cat ${file})" != None && aws autoscaling attach-instances --region ${region} --instance-ids ${instance} --auto-scaling-group-name "$(cat ${file})"`,
    },
  };
}

function rememberGroups({ instance, region, incident }: Instance): Step {
  return {
    does: 'Write down the security groups of every interface. Without this file there is no way back; do not go on if it is empty.',
    command: sh`aws ec2 describe-instances --region ${region} --instance-ids ${instance} --query "Reservations[].Instances[].NetworkInterfaces[].[NetworkInterfaceId,join(' ',Groups[].GroupId)]" --output text > ${joined(incident, instance)}-groups.txt
cat ${joined(incident, instance)}-groups.txt`,
    ...ONLY_READS,
  };
}

function exchangeGroups({ instance, region, incident }: Instance): Step {
  return {
    does: 'Make a security group that allows nothing, and give it to every interface. The group is emptied before it is used.',
    command: sh`vpc="$(aws ec2 describe-instances --region ${region} --instance-ids ${instance} --query 'Reservations[0].Instances[0].VpcId' --output text)" &&
quarantine="$(aws ec2 create-security-group --region ${region} --vpc-id "$vpc" --group-name ${joined(incident, instance)} --description 'Parapet quarantine' --query GroupId --output text)" &&
aws ec2 revoke-security-group-egress --region ${region} --group-id "$quarantine" --security-group-rule-ids $(aws ec2 describe-security-group-rules --region ${region} --filters "Name=group-id,Values=$quarantine" --query 'SecurityGroupRules[?IsEgress].SecurityGroupRuleId' --output text) &&
test -s ${joined(incident, instance)}-groups.txt &&
cut -f 1 ${joined(incident, instance)}-groups.txt | xargs -I {} aws ec2 modify-network-interface-attribute --region ${region} --network-interface-id {} --groups "$quarantine"`,
    breaks:
      'all pods on the node and the node itself: Kubernetes sees it as not ready and moves its pods after about five minutes',
    undo: {
      command: sh`xargs -L 1 sh -c 'interface="$1"; shift; aws ec2 modify-network-interface-attribute --region ${region} --network-interface-id "$interface" --groups "$@"' restore < ${joined(incident, instance)}-groups.txt
aws ec2 delete-security-group --region ${region} --group-id "$(aws ec2 describe-security-groups --region ${region} --filters Name=group-name,Values=${joined(incident, instance)} --query 'SecurityGroups[0].GroupId' --output text)"`,
    },
  };
}

export const REVOKE_ROLE_SESSIONS: Play = {
  title: 'Revoke the sessions of the role',
  know: [
    'Stolen temporary credentials stay valid for hours; this denies every session that was issued before the command runs.',
    'Cut the attacker off first: an instance or a pod that is still his reads new credentials, which this does not deny.',
    'A service-linked role, or one that IAM Identity Center manages, takes no inline policy: revoke it where it is managed.',
  ],
  parts: [
    part('role', ['role'], ({ role, incident }) => [
      {
        does: 'Deny everything to sessions of the role that were issued before now.',
        command: sh`aws iam put-role-policy --role-name ${role} --policy-name ${incident} --policy-document "$(printf '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"%s"}}}]}' "$(date -u +%Y-%m-%dT%H:%M:%SZ)")"`,
        breaks:
          'all that uses the role until it fetches new credentials: for the role of a node that is every node of its group, for some minutes to hours',
        undo: {
          command: sh`aws iam delete-role-policy --role-name ${role} --policy-name ${incident}`,
        },
      },
    ]),
    ifNamed(part('instance', ['instance', 'region'], (values) => [roleOfInstance(values)])),
  ],
};

function roleOfInstance({ instance, region }: Instance): Step {
  return {
    does: 'Find the role of the instance: what runs on it can take the credentials of this role.',
    command: sh`profile="$(aws ec2 describe-instances --region ${region} --instance-ids ${instance} --query 'Reservations[0].Instances[0].IamInstanceProfile.Arn' --output text)" &&
aws iam get-instance-profile --instance-profile-name "\${profile##*/}" --query 'InstanceProfile.Roles[].RoleName' --output text`,
    ...ONLY_READS,
  };
}

export const DEACTIVATE_ACCESS_KEY: Play = {
  title: 'Deactivate the access key',
  know: ['Deactivated can be undone, deleted cannot: delete it once its users have another.'],
  parts: [
    part('key', ['userKey'], ({ userKey }) => [
      {
        does: 'Find the user of the key, and deactivate the key.',
        command: sh`user="$(aws iam get-access-key-last-used --access-key-id ${userKey} --query UserName --output text)" &&
aws iam update-access-key --user-name "$user" --access-key-id ${userKey} --status Inactive`,
        breaks: 'everything that signs with this key',
        undo: {
          command: sh`user="$(aws iam get-access-key-last-used --access-key-id ${userKey} --query UserName --output text)" &&
aws iam update-access-key --user-name "$user" --access-key-id ${userKey} --status Active`,
        },
      },
    ]),
  ],
};

export const BLOCK_ADDRESS: Play = {
  title: 'Block the remote address',
  know: [
    'An attacker changes addresses at little cost: this wins time and is no containment.',
    'It holds for the whole subnet. A network ACL has 20 rules in each direction; the rule must have a lower number than the one that allows. A number that is taken is refused: choose another.',
    'Make sure that the address is not your own exit, a load balancer or a partner.',
  ],
  parts: [
    part('address', ['address', 'instance', 'region'], (values, position) => [
      denyInSubnet(values, FIRST_RULE + position),
    ]),
  ],
};

/** Below 100, where the rule that allows everything stands in a network ACL that nobody changed. */
const FIRST_RULE = 71;

function denyInSubnet(values: Values<'address' | 'instance' | 'region'>, ruleNumber: number): Step {
  const { address, region } = values;
  const block = only(address);
  const find = { piece: networkAcl(values) };
  const option = { piece: isIpv6(address) ? sh`--ipv6-cidr-block` : sh`--cidr-block` };
  const deny = {
    piece: sh`--region ${region} --network-acl-id "$acl" --rule-number ${ruleNumber} --protocol=-1 --rule-action deny ${option} ${block}`,
  };
  return {
    does: 'Deny the address in both directions in the subnet of the instance that spoke with it.',
    command: sh`${find} &&
aws ec2 create-network-acl-entry --ingress ${deny} &&
aws ec2 create-network-acl-entry --egress ${deny}`,
    breaks: 'traffic of every instance in that subnet with this address, open connections too',
    undo: { command: sh`${find} &&\n${{ piece: allowAgain(values) }}` },
  };
}

/** By address, not by number: if the number was taken, the rule that has it is somebody else's. */
function allowAgain({ address, region }: Values<'address' | 'region'>): ShellCommand {
  const field = { piece: isIpv6(address) ? sh`Ipv6CidrBlock` : sh`CidrBlock` };
  return sh`aws ec2 describe-network-acls --region ${region} --network-acl-ids "$acl" --query "NetworkAcls[0].Entries[?RuleAction=='deny' && ${field}==${only(address)}].[Egress,RuleNumber]" --output text |
while read -r egress number; do
  case "$egress" in True) direction=--egress ;; *) direction=--ingress ;; esac
  aws ec2 delete-network-acl-entry --region ${region} --network-acl-id "$acl" "$direction" --rule-number "$number"
done`;
}

function networkAcl({ instance, region }: Instance): ShellCommand {
  return sh`subnet="$(aws ec2 describe-instances --region ${region} --instance-ids ${instance} --query 'Reservations[0].Instances[0].SubnetId' --output text)" &&
acl="$(aws ec2 describe-network-acls --region ${region} --filters "Name=association.subnet-id,Values=$subnet" --query 'NetworkAcls[0].NetworkAclId' --output text)"`;
}
