import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Permissions } from '../../../triage/permissions.ts';

/** A `permissions.ts` and the code beside it: its folder, less the folders that declare for themselves. */
export interface Declared {
  readonly path: string;
  readonly folder: string;
  readonly permissions: readonly Permissions[];
}

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Where the type itself is: no declaration. */
const TYPE_FILE = 'triage/permissions.ts';

export function projectSources(): Source[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'triage', 'actions', 'infra'],
    { encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((path) => path.endsWith('.ts') && path !== TYPE_FILE)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export async function projectDeclarations(sources: readonly Source[]): Promise<Declared[]> {
  const files = sources.filter(({ path }) => path.endsWith('/permissions.ts'));
  const modules = await Promise.all(
    files.map(async ({ path }) => ({
      path,
      exports: Object.values((await import(`../../../${path}`)) as Record<string, unknown>),
    })),
  );
  const single = new Set(modules.flatMap(({ exports }) => exports.filter(isPermissions)));
  return modules
    .map(({ path, exports }) => ({
      path,
      folder: dirname(path),
      permissions: exports.flatMap((value) => ownOf(value, single)),
    }))
    .filter(({ permissions }) => permissions.length > 0);
}

/** A list that only joins other files' declarations, for a role, declares nothing itself. */
function ownOf(value: unknown, single: ReadonlySet<unknown>): Permissions[] {
  if (isPermissions(value)) return [value];
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).filter(
    (one) => isPermissions(one) && !single.has(one),
  ) as Permissions[];
}

function isPermissions(value: unknown): value is Permissions {
  return typeof value === 'object' && value !== null && 'status' in value && 'statements' in value;
}

/** The declaration that speaks for a file: the nearest one above it. */
export function speaksFor(declared: readonly Declared[], path: string): Declared | undefined {
  return declared
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
