import type { Instant } from '../finding/instant.ts';
import { fromOutside } from '../finding/untrusted.ts';
import { importIgnoreFile } from './ignore-file.ts';
import type { ImportedWaivers } from './ignore-file.ts';
import { parseWaivers } from './policy-waivers.ts';
import type { IgnoreImport, Policy } from './policy.ts';
import type { Notice } from './ruling.ts';

export interface NamedText {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
}

export interface WaiverFiles {
  /** The files of `.github/parapet/waivers`. */
  readonly waivers: readonly NamedText[];
  /** The ignore files that there are, and those that the policy names under `imports`. */
  readonly ignoreFiles: readonly NamedText[];
}

/** Every waiver of a run: the policy's own, those of the folder, those that are imported. */
export function allWaivers(policy: Policy, files: WaiverFiles, now: Instant): ImportedWaivers {
  const own = files.waivers.flatMap(({ path, text }) => parseWaivers(text, { path, now, policy }));
  const imported = files.ignoreFiles.map(({ path, text }) =>
    importIgnoreFile(text, path, policy.imports),
  );
  const absent = policy.imports.filter(
    ({ file }) => !files.ignoreFiles.some(({ path }) => path === file),
  );
  return {
    waivers: [...policy.waivers, ...own, ...imported.flatMap(({ waivers }) => waivers)],
    notices: [...imported.flatMap(({ notices }) => notices), ...absent.map(notThere)],
  };
}

function notThere({ file, owner, from }: IgnoreImport): Notice {
  return {
    decision: 'note',
    code: 'waiver-unused',
    message:
      'The policy imports an ignore file that is not there. Remove the import, or correct its path.',
    about: [file, owner, from].map((text) => fromOutside(text)),
  };
}
