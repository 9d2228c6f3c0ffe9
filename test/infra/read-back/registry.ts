import {
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
}

/** Pushes a tag twice, with other content the second time: a registry that moves tags would take it. */
export async function pushTwice(rig: Rig): Promise<void> {
  const push = (digit: string): Promise<unknown> =>
    rig.client(ECRClient).send(
      new PutImageCommand({
        repositoryName: rig.settings.registry.repository,
        imageTag: '1.0.0',
        imageManifest: JSON.stringify({
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          config: {
            mediaType: 'application/vnd.oci.image.config.v1+json',
            size: 2,
            digest: `sha256:${digit.repeat(64)}`,
          },
          layers: [],
        }),
      }),
    );
  await push('a');
  await expect(push('b')).rejects.toThrow(/immutable/i);
}
