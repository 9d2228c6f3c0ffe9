/**
 * The door of the action: reads its inputs, commits, says what it did. Runs on the runner's Node 24
 * without an install, so that nothing but this folder runs beside a token that may write.
 */
import { commit, tipOf, treeOf } from './branch.ts';
import type { Target } from './branch.ts';
import { changesBetween } from './changes.ts';
import { readRebuilt } from './rebuilt-files.ts';

// Dependabot gives up a branch that others committed to, except with this word in the message.
const MESSAGE = 'Rebuild the bundles with the new dependencies\n\n[dependabot skip]';

try {
  console.log(await commitDist());
} catch (error) {
  console.log(`::error::${escaped(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 1;
}

async function commitDist(): Promise<string> {
  const headSha = input('head-sha');
  if (!/^[0-9a-f]{40}$/.test(headSha)) throw new Error('head-sha is no commit id.');
  const target: Target = {
    api: variable('GITHUB_API_URL'),
    repository: variable('GITHUB_REPOSITORY'),
    token: input('token'),
    branch: input('branch'),
    headSha,
  };
  const rebuilt = await readRebuilt(input('folder'));
  const tip = await tipOf(target);
  if (tip !== headSha) return `The branch is at ${tip} by now; the run for that commit does it.`;
  const onto = await treeOf(target);
  const changes = changesBetween(onto.entries, rebuilt);
  const count = changes.written.length + changes.deleted.length;
  if (count === 0) return 'The bundles are as committed; nothing to do.';
  const sha = await commit(target, { ...changes, onto, message: MESSAGE });
  return `Committed ${count} files as ${sha}.`;
}

function input(name: string): string {
  return variable(`INPUT_${name.toUpperCase()}`);
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
}

/** As the runner reads a command's message. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
