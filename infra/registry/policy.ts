import { deployPermissions } from '../../actions/deploy/permissions.ts';
import { publishPermissions } from '../../actions/publish/permissions.ts';
import type { Settings } from '../config.ts';
import { iamArn, type IamStatement } from '../iam.ts';

const PULL = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

const CHANGE = [
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
  'ecr:BatchDeleteImage',
];

/**
 * Inside one account a repository's policy need not allow anything, and anybody whose own policy says
 * `ecr:*` gets in. So it denies: pulling to all but the nodes, the publish job (it attests what it pushed)
 * and the deploy job (it verifies that); changing to all but the publish job. Roles are named by
 * condition, since ECR refuses a policy that names as principal what is not there yet.
 */
export function repositoryStatements(settings: Settings): IamStatement[] {
  const { names } = settings;
  const publish = iamArn(settings, `role/${names.role(publishPermissions.name)}`);
  const deploy = iamArn(settings, `role/${names.role(deployPermissions.name)}`);
  const nodes = iamArn(settings, `role/${names.nodeRole}`);
  // Inspector and ECR's own work come with roles that only AWS can assume.
  const services = iamArn(settings, 'role/aws-service-role/*');
  return [
    denyAllBut('PullByNodesPublishAndDeploy', PULL, [nodes, publish, deploy, services]),
    denyAllBut('ChangeByPublish', CHANGE, [publish, services]),
  ];
}

function denyAllBut(
  sid: string,
  actions: readonly string[],
  roles: readonly string[],
): IamStatement {
  return {
    Sid: sid,
    Effect: 'Deny',
    Principal: '*',
    Action: actions,
    Condition: {
      ArnNotLike: { 'aws:PrincipalArn': roles },
      // A service that acts by itself has no ARN to compare.
      BoolIfExists: { 'aws:PrincipalIsAWSService': ['false'] },
    },
  };
}
