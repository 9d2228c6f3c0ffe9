import type { Settings } from '../config.ts';
import type { FoundPresent } from './facts.ts';

/** The tags are the account's word, the state is ours: only the state makes a thing ours. */
export function oursOf(
  settings: Settings,
  heldByState: boolean,
  tags: Readonly<Record<string, string>> | undefined,
): FoundPresent['ours'] {
  if (heldByState) return 'state';
  const same =
    tags?.['parapet:project'] === settings.project &&
    tags['parapet:environment'] === settings.environment;
  return same ? 'tags' : 'no';
}
