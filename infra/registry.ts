import {
  EcrLifecyclePolicy,
  EcrRegistryScanningConfiguration,
  EcrRepository,
  EcrRepositoryPolicy,
  type Construct,
} from './cdktf.ts';
import type { Settings } from './config.ts';
import { policyJson } from './iam.ts';
import type { NetworkStack } from './network.ts';
import { repositoryStatements } from './registry/policy.ts';
import { ParapetStack } from './stack.ts';

/** The image repository: a tag once given stays what it is, one role pushes, the nodes pull. */
export class RegistryStack extends ParapetStack {
  constructor(scope: Construct, settings: Settings, network: NetworkStack) {
    super(scope, 'registry', settings);
    const { repository: name, scanning } = settings.registry;
    const repository = new EcrRepository(this, 'repository', {
      name,
      imageTagMutability: 'IMMUTABLE',
      encryptionConfiguration: [{ encryptionType: 'KMS', kmsKey: network.dataKeyArn }],
      // ECR's own scan. Where the registry is scanned by Inspector, ECR passes over it.
      imageScanningConfiguration: { scanOnPush: true },
      // A destroy that would take the images with it is refused by ECR.
      forceDelete: false,
    });
    new EcrRepositoryPolicy(this, 'policy', {
      repository: repository.name,
      policy: policyJson(repositoryStatements(settings)),
    });
    new EcrLifecyclePolicy(this, 'lifecycle', {
      repository: repository.name,
      policy: lifecycle(settings.registry.keepImages),
    });
    if (scanning === 'inspector') this.#inspector(name);
    this.output('repository_url', repository.repositoryUrl, 'Where images are pushed and pulled');
    this.output('repository_arn', repository.arn, 'The image repository');
  }

  /** One for the whole registry: it takes the place of whatever rules stood there before. */
  #inspector(repository: string): void {
    new EcrRegistryScanningConfiguration(this, 'scanning', {
      scanType: 'ENHANCED',
      rule: [
        {
          // Not only on push: an image that runs is looked at again with each new vulnerability.
          scanFrequency: 'CONTINUOUS_SCAN',
          repositoryFilter: [{ filter: repository, filterType: 'WILDCARD' }],
        },
      ],
    });
  }
}

/**
 * Only tagged images are counted out. Attestations and the parts of a multi-platform image have no tags:
 * a rule for the untagged would take those of images that still run. ECR drops them with their image.
 */
function lifecycle(keepImages: number): string {
  return JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        description: `Keep the last ${keepImages} tagged images`,
        selection: {
          tagStatus: 'tagged',
          tagPatternList: ['*'],
          countType: 'imageCountMoreThan',
          countNumber: keepImages,
        },
        action: { type: 'expire' },
      },
    ],
  });
}
