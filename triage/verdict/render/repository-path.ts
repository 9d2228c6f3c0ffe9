import type { Finding } from '../../finding/finding.ts';
import { exactText, forTerminal } from '../../finding/untrusted.ts';

/** Longer than any path that a checkout on Linux can hold. */
const MAX_PATH_CHARACTERS = 4096;
const ELSEWHERE = /^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)|\\|(?:^|\/)\.\.(?:\/|$)|\/$/;

/**
 * The finding's file as a path in the repository, relative to its root: what a scan of the checkout
 * printed. Undefined for a file of an image, an absolute path, one that leads out, or one that holds
 * what cannot be seen.
 */
export function repositoryPath({ location, resource }: Finding): string | undefined {
  if (!location?.file || resource?.image) return undefined;
  const path = exactText(location.file).replace(/^(?:\.\/+)+/, '');
  if (path === '' || path.length > MAX_PATH_CHARACTERS || ELSEWHERE.test(path)) return undefined;
  return forTerminal(location.file, MAX_PATH_CHARACTERS) === exactText(location.file)
    ? path
    : undefined;
}
