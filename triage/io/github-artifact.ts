import { unzip } from './archive.ts';
import type { ArchiveLimits, ArchivedFile } from './archive.ts';
import { withTimeout } from './github-client.ts';
import type { GitHubRepository } from './github-client.ts';
import { asking, GitHubError } from './github-error.ts';
import type { StoredArtifact } from './github-runs.ts';

const MIB = 1024 * 1024;
const DOWNLOAD_MILLISECONDS = 120_000;

export const ARTIFACT_LIMITS: ArchiveLimits = {
  packedBytes: 200 * MIB,
  // A base is held in memory; reports beyond this are judged as new.
  bytes: 600 * MIB,
  files: 1000,
};

/** The files of an artifact, in memory: nothing of it is ever written to the disk. */
export async function downloadArtifact(
  { client, owner, repo }: GitHubRepository,
  artifact: StoredArtifact,
  limits: ArchiveLimits = ARTIFACT_LIMITS,
): Promise<readonly ArchivedFile[]> {
  const request = { what: `download artifact ${artifact.id}`, permission: 'actions: read' };
  const packed = await asking(request, async () => {
    const { headers } = await client.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        owner,
        repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        // Followed by hand: the bytes lie on another host, which must not get the token.
        request: { redirect: 'manual' },
      },
    );
    return bytesAt(headers.location ?? '', limits.packedBytes);
  });
  return unzip(packed, limits);
}

async function bytesAt(url: string, maxBytes: number): Promise<Uint8Array> {
  const response = await withTimeout(DOWNLOAD_MILLISECONDS)(url);
  if (!response.ok || response.body === null) {
    const why = `the storage behind it answered ${response.status}`;
    throw new GitHubError('not-found', `could not download the artifact: ${why}.`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      const why = `it is bigger than ${maxBytes / MIB} MiB`;
      throw new GitHubError('unexpected', `could not take the artifact: ${why}.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
