import {
  BatchDeleteImageCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetLifecyclePolicyCommand,
  GetRegistryScanningConfigurationCommand,
  GetRepositoryPolicyCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import { expect } from 'vitest';
import type { Rig } from '../rig.ts';

/** What matters of the registry: tags that stay, our key, who pulls and who pushes, and that it is scanned. */
export async function readBackRegistry(rig: Rig): Promise<void> {
  const ecr = rig.client(ECRClient);
  const { repository: repositoryName, keepImages } = rig.settings.registry;
  const { repositories: [repository] = [] } = await ecr.send(
    new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
  );
  expect(repository).toMatchObject({
    imageTagMutability: 'IMMUTABLE',
    encryptionConfiguration: { encryptionType: 'KMS' },
    imageScanningConfiguration: { scanOnPush: true },
  });
  expect(repository?.encryptionConfiguration?.kmsKey).toMatch(/:key\//);
  const { policyText = '' } = await ecr.send(new GetRepositoryPolicyCommand({ repositoryName }));
  expect(policyText).toContain(`role/${rig.settings.names.nodeRole}`);
  expect(policyText).not.toContain('"Allow"');
  const { lifecyclePolicyText = '' } = await ecr.send(
    new GetLifecyclePolicyCommand({ repositoryName }),
  );
  expect(lifecyclePolicyText).toContain(`"countNumber":${keepImages}`);
  const { scanningConfiguration } = await ecr.send(new GetRegistryScanningConfigurationCommand({}));
  const wanted = rig.settings.registry.scanning === 'inspector' ? 'ENHANCED' : 'BASIC';
  expect(scanningConfiguration?.scanType).toBe(wanted);
  await refusesToMoveTags(rig);
}

/** Pushes a tag twice, with other content the second time: a registry that moves tags would take it. */
export async function refusesToMoveTags(rig: Rig): Promise<void> {
  const ecr = rig.client(ECRClient);
  const { repository: repositoryName } = rig.settings.registry;
  const push = async (digit: string): Promise<void> => {
    const imageManifest = manifest(`sha256:${digit.repeat(64)}`);
    await ecr.send(new PutImageCommand({ repositoryName, imageTag: '1.0.0', imageManifest }));
  };
  await push('a');
  // AWS says why (the repository is immutable); moto only that the tag is there.
  await expect(push('b')).rejects.toThrow(/already exists/);
  // ECR destroys no repository with an image in it.
  await ecr.send(
    new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: '1.0.0' }] }),
  );
}

function manifest(digest: string): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: 2, digest },
    layers: [],
  });
}
