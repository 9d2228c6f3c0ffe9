import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settingsOf, type RepositoryVariables, type Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';

/** Reads the config file (TypeScript or JavaScript, `export default`) and puts the variables above it. */
export async function loadSettings(
  file: string,
  variables: RepositoryVariables,
): Promise<Settings> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new InfraError(
      'config',
      `There is no config at ${path}. Run the command at the top of the repository, or name the file: --config FILE`,
    );
  }
  return settingsOf(await defaultExport(path), variables);
}

async function defaultExport(path: string): Promise<unknown> {
  let module: { readonly default?: unknown };
  try {
    module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InfraError('config', `${path} cannot be read: ${why}`, { cause });
  }
  if (module.default === undefined) {
    throw new InfraError(
      'config',
      `${path} has no default export. It ends like this: export default defineConfig({ ... })`,
    );
  }
  return module.default;
}
