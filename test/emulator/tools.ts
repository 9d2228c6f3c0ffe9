import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import endpoints from './provider-endpoints.json' with { type: 'json' };

export const MOTO_VERSION = '5.2.1';
export const TERRAFORM_VERSION = '1.11';
/** The provider that really applies the stacks; the bindings may pin a newer one. */
export const PROVIDER_VERSION = endpoints.provider;

/** A tool that a test needs, or one sentence on what is missing and how to get it. */
export type Tool =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly why: string };

export interface TestTools {
  /** Undefined when all are there: `describe.skipIf(tools.missing !== undefined)`. */
  readonly missing: string | undefined;
}

const FINDERS = { moto: findMotoPython, terraform: findTerraform };
export type ToolName = keyof typeof FINDERS;

/**
 * Looks for the tools that a test file needs. Prints the reason where one is missing, so that a
 * skipped test tells why; throws instead where PARAPET_REQUIRE_ALL=1.
 */
export function findTools(...names: readonly ToolName[]): TestTools {
  const reasons = names
    .map((name) => FINDERS[name]())
    .flatMap((tool) => (tool.found ? [] : [tool.why]));
  if (reasons.length === 0) return { missing: undefined };
  const missing = reasons.join(' ');
  if (process.env['PARAPET_REQUIRE_ALL'] === '1') {
    throw new Error(`PARAPET_REQUIRE_ALL=1, but: ${missing}`);
  }
  console.warn(`skipped: ${missing}`);
  return { missing };
}

/** The Python named by MOTO_PYTHON, or python3 on PATH, if it has the moto that we repair. */
export function findMotoPython(): Tool {
  const path = process.env['MOTO_PYTHON'] ?? 'python3';
  const version = outputOf(path, ['-c', 'import moto; print(moto.__version__)']);
  if (version === MOTO_VERSION) return { found: true, path };
  const state = version === undefined ? 'has no moto' : `has moto ${version}`;
  const install = `pip install 'moto[all,server]==${MOTO_VERSION}'`;
  return {
    found: false,
    why: `The AWS emulator needs moto ${MOTO_VERSION}, and ${path} ${state}: ${install}, and name that Python in MOTO_PYTHON.`,
  };
}

/** Terraform on PATH, and a mirror that holds the AWS provider. */
export function findTerraform(): Tool {
  const path = onPath('terraform');
  if (path === undefined) {
    return { found: false, why: `terraform ${TERRAFORM_VERSION} is not on PATH.` };
  }
  const version = terraformVersion(path);
  if (version !== TERRAFORM_VERSION && !version?.startsWith(`${TERRAFORM_VERSION}.`)) {
    const found = version ?? 'one that does not answer';
    return {
      found: false,
      why: `terraform ${TERRAFORM_VERSION} is needed, and ${path} is ${found}.`,
    };
  }
  const fault = mirrorFault(process.env['TF_CLI_CONFIG_FILE']);
  return fault === undefined ? { found: true, path } : { found: false, why: fault };
}

/** What is wrong with the provider mirror that a Terraform CLI configuration names. */
export function mirrorFault(configuration: string | undefined): string | undefined {
  const need = `the AWS provider ${PROVIDER_VERSION} in a filesystem_mirror`;
  if (!configuration) {
    return `TF_CLI_CONFIG_FILE must name a Terraform CLI configuration with ${need}.`;
  }
  const mirror = mirrorPath(configuration);
  if (mirror === undefined)
    return `${configuration} names no readable filesystem_mirror with ${need}.`;
  const provider = join(mirror, 'registry.terraform.io', 'hashicorp', 'aws');
  const versions = entriesOf(provider);
  const has = versions.some(
    (name) => name === PROVIDER_VERSION || name.includes(`_${PROVIDER_VERSION}_`),
  );
  return has ? undefined : `${provider} does not hold version ${PROVIDER_VERSION}.`;
}

function mirrorPath(configuration: string): string | undefined {
  try {
    const text = readFileSync(configuration, 'utf8');
    return /filesystem_mirror\s*\{[^}]*?\bpath\s*=\s*"([^"]+)"/.exec(text)?.[1];
  } catch {
    // Unreadable and not there are the same to a test: the message names the file.
    return undefined;
  }
}

function terraformVersion(path: string): string | undefined {
  const output = outputOf(path, ['version', '-json']);
  const version = /"terraform_version":\s*"([^"]+)"/.exec(output ?? '');
  return version?.[1];
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isFile);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function entriesOf(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(folder)
    : [];
}

function outputOf(command: string, args: readonly string[]): string | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync(command, args, { encoding: 'utf8', stdio: [...stdio] }).trim();
  } catch {
    // A program that is not there or fails is a tool that is not there.
    return undefined;
  }
}
