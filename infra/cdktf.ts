/**
 * The one door to CDKTF and its AWS bindings: nothing else in the project imports them. CDKTF is archived
 * upstream, so its successor must be a change of these lines alone (docs/decisions/0031-cdktf.md). Every
 * resource comes from its own file of the bindings: the package's root takes seconds and half a gigabyte.
 */
export {
  App,
  Fn,
  type ITerraformDependable,
  S3Backend,
  TerraformAsset,
  AssetType,
  TerraformOutput,
  TerraformStack,
  Token,
} from 'cdktf';
export { Construct } from 'constructs';
export { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
export { DataAwsAvailabilityZones } from '@cdktf/provider-aws/lib/data-aws-availability-zones/index.js';
export { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity/index.js';
export { DataAwsGuarddutyDetector } from '@cdktf/provider-aws/lib/data-aws-guardduty-detector/index.js';
export { DataAwsIamOpenidConnectProvider } from '@cdktf/provider-aws/lib/data-aws-iam-openid-connect-provider/index.js';
export { DataAwsSsmParameter } from '@cdktf/provider-aws/lib/data-aws-ssm-parameter/index.js';
export { DataAwsIamPolicyDocument } from '@cdktf/provider-aws/lib/data-aws-iam-policy-document/index.js';
export { Vpc } from '@cdktf/provider-aws/lib/vpc/index.js';
export { Subnet } from '@cdktf/provider-aws/lib/subnet/index.js';
export { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway/index.js';
export { Eip } from '@cdktf/provider-aws/lib/eip/index.js';
export { NatGateway } from '@cdktf/provider-aws/lib/nat-gateway/index.js';
export { RouteTable } from '@cdktf/provider-aws/lib/route-table/index.js';
export { Route } from '@cdktf/provider-aws/lib/route/index.js';
export { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association/index.js';
export { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint/index.js';
export { FlowLog } from '@cdktf/provider-aws/lib/flow-log/index.js';
export { NetworkAcl } from '@cdktf/provider-aws/lib/network-acl/index.js';
export {
  NetworkAclRule,
  type NetworkAclRuleConfig,
} from '@cdktf/provider-aws/lib/network-acl-rule/index.js';
export { CodebuildProject } from '@cdktf/provider-aws/lib/codebuild-project/index.js';
export { CodebuildWebhook } from '@cdktf/provider-aws/lib/codebuild-webhook/index.js';
export { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group/index.js';
export { SecurityGroup } from '@cdktf/provider-aws/lib/security-group/index.js';
export { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule/index.js';
export { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule/index.js';
export { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
export { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning/index.js';
export { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js';
export { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
export { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy/index.js';
export { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js';
export { S3BucketLifecycleConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js';
export { S3BucketObjectLockConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration/index.js';
export { S3BucketLoggingA } from '@cdktf/provider-aws/lib/s3-bucket-logging/index.js';
export { S3Object } from '@cdktf/provider-aws/lib/s3-object/index.js';
export { DynamodbTable } from '@cdktf/provider-aws/lib/dynamodb-table/index.js';
export { KmsKey } from '@cdktf/provider-aws/lib/kms-key/index.js';
export { KmsAlias } from '@cdktf/provider-aws/lib/kms-alias/index.js';
export { EcrRepository } from '@cdktf/provider-aws/lib/ecr-repository/index.js';
export { EcrRepositoryPolicy } from '@cdktf/provider-aws/lib/ecr-repository-policy/index.js';
export { EcrLifecyclePolicy } from '@cdktf/provider-aws/lib/ecr-lifecycle-policy/index.js';
export { EcrRegistryScanningConfiguration } from '@cdktf/provider-aws/lib/ecr-registry-scanning-configuration/index.js';
export { EksCluster, type EksClusterConfig } from '@cdktf/provider-aws/lib/eks-cluster/index.js';
export { EksNodeGroup } from '@cdktf/provider-aws/lib/eks-node-group/index.js';
export { EksAddon } from '@cdktf/provider-aws/lib/eks-addon/index.js';
export { EksAccessEntry } from '@cdktf/provider-aws/lib/eks-access-entry/index.js';
export { EksAccessPolicyAssociation } from '@cdktf/provider-aws/lib/eks-access-policy-association/index.js';
export { EksPodIdentityAssociation } from '@cdktf/provider-aws/lib/eks-pod-identity-association/index.js';
export { LaunchTemplate } from '@cdktf/provider-aws/lib/launch-template/index.js';
export { Instance } from '@cdktf/provider-aws/lib/instance/index.js';
export { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile/index.js';
export { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
export { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
export { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js';
export { IamPolicy } from '@cdktf/provider-aws/lib/iam-policy/index.js';
export { IamOpenidConnectProvider } from '@cdktf/provider-aws/lib/iam-openid-connect-provider/index.js';
export { GuarddutyDetector } from '@cdktf/provider-aws/lib/guardduty-detector/index.js';
export { GuarddutyDetectorFeature } from '@cdktf/provider-aws/lib/guardduty-detector-feature/index.js';
export { GuarddutyThreatintelset } from '@cdktf/provider-aws/lib/guardduty-threatintelset/index.js';
export { GuarddutyIpset } from '@cdktf/provider-aws/lib/guardduty-ipset/index.js';
export { GuarddutyMalwareProtectionPlan } from '@cdktf/provider-aws/lib/guardduty-malware-protection-plan/index.js';
export { SecurityhubAccount } from '@cdktf/provider-aws/lib/securityhub-account/index.js';
export { SecurityhubStandardsSubscription } from '@cdktf/provider-aws/lib/securityhub-standards-subscription/index.js';
export { SecurityhubActionTarget } from '@cdktf/provider-aws/lib/securityhub-action-target/index.js';
export { Inspector2Enabler } from '@cdktf/provider-aws/lib/inspector2-enabler/index.js';
export { ConfigConfigurationRecorder } from '@cdktf/provider-aws/lib/config-configuration-recorder/index.js';
export { ConfigConfigurationRecorderStatus } from '@cdktf/provider-aws/lib/config-configuration-recorder-status/index.js';
export { ConfigDeliveryChannel } from '@cdktf/provider-aws/lib/config-delivery-channel/index.js';
export { ConfigConfigRule } from '@cdktf/provider-aws/lib/config-config-rule/index.js';
export { DetectiveGraph } from '@cdktf/provider-aws/lib/detective-graph/index.js';
export { SsmAssociation } from '@cdktf/provider-aws/lib/ssm-association/index.js';
export { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
export { SsmDocument } from '@cdktf/provider-aws/lib/ssm-document/index.js';
export { CloudwatchEventArchive } from '@cdktf/provider-aws/lib/cloudwatch-event-archive/index.js';
export { CloudwatchEventRule } from '@cdktf/provider-aws/lib/cloudwatch-event-rule/index.js';
export { CloudwatchEventTarget } from '@cdktf/provider-aws/lib/cloudwatch-event-target/index.js';
export { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group/index.js';
export { CloudwatchLogMetricFilter } from '@cdktf/provider-aws/lib/cloudwatch-log-metric-filter/index.js';
export {
  CloudwatchMetricAlarm,
  type CloudwatchMetricAlarmConfig,
} from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js';
export { CloudwatchDashboard } from '@cdktf/provider-aws/lib/cloudwatch-dashboard/index.js';
export { CloudwatchLogResourcePolicy } from '@cdktf/provider-aws/lib/cloudwatch-log-resource-policy/index.js';
export { SqsQueue } from '@cdktf/provider-aws/lib/sqs-queue/index.js';
export { SqsQueuePolicy } from '@cdktf/provider-aws/lib/sqs-queue-policy/index.js';
export { SqsQueueRedriveAllowPolicy } from '@cdktf/provider-aws/lib/sqs-queue-redrive-allow-policy/index.js';
export { SnsTopic } from '@cdktf/provider-aws/lib/sns-topic/index.js';
export { SnsTopicPolicy } from '@cdktf/provider-aws/lib/sns-topic-policy/index.js';
export { SnsTopicSubscription } from '@cdktf/provider-aws/lib/sns-topic-subscription/index.js';
export { LambdaFunction } from '@cdktf/provider-aws/lib/lambda-function/index.js';
export { LambdaFunctionEventInvokeConfig } from '@cdktf/provider-aws/lib/lambda-function-event-invoke-config/index.js';
export { LambdaEventSourceMapping } from '@cdktf/provider-aws/lib/lambda-event-source-mapping/index.js';
export { LambdaPermission } from '@cdktf/provider-aws/lib/lambda-permission/index.js';
export { LambdaAlias } from '@cdktf/provider-aws/lib/lambda-alias/index.js';
export { SfnStateMachine } from '@cdktf/provider-aws/lib/sfn-state-machine/index.js';
export { Wafv2IpSet } from '@cdktf/provider-aws/lib/wafv2-ip-set/index.js';
export { Wafv2WebAcl, type Wafv2WebAclRule } from '@cdktf/provider-aws/lib/wafv2-web-acl/index.js';
export { Wafv2WebAclAssociation } from '@cdktf/provider-aws/lib/wafv2-web-acl-association/index.js';
export { Wafv2WebAclLoggingConfiguration } from '@cdktf/provider-aws/lib/wafv2-web-acl-logging-configuration/index.js';
