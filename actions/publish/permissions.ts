import type { Permissions } from '../../triage/permissions.ts';

/** What the publish job does in AWS: push one image and what is attached to it, and look at the result. */
export const publishPermissions: Permissions = {
  name: 'publish',
  status: 'planned',
  statements: [
    {
      actions: ['ecr:GetAuthorizationToken'],
      resources: ['any'],
      why: 'A token is for the registry as a whole; IAM binds it to no repository.',
    },
    {
      actions: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:CompleteLayerUpload',
        'ecr:DescribeImages',
        'ecr:GetDownloadUrlForLayer',
        'ecr:InitiateLayerUpload',
        'ecr:PutImage',
        'ecr:UploadLayerPart',
      ],
      resources: ['image-repository'],
    },
  ],
};
