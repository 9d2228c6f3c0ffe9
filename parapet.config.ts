import { defineConfig } from './infra/config.ts';

/**
 * What these stacks are told, and all of it: whatever is left out has the default of
 * `infra/config-schema.ts`. The variables AWS_ACCOUNT_ID, AWS_REGION, ECR_REPOSITORY and
 * EKS_CLUSTER_NAME stand above this file, so that no account's number need be written here.
 */
export default defineConfig({
  project: 'parapet',
  environment: 'production',
  accounts: [{ id: '', region: '' }],
  github: {
    owner: 'your-organisation',
    ownerId: '',
    repository: 'parapet',
    repositoryId: '',
  },
});
