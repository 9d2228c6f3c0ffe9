import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findMotoPython,
  findTerraform,
  findTools,
  mirrorFault,
  PROVIDER_VERSION,
} from './tools.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-tools-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that prints the same line whatever it is asked. */
function program(name: string, line: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${line}'\n`, { mode: 0o755 });
  return path;
}

function mirror(...versions: readonly string[]): string {
  const path = join(folder, 'mirror');
  for (const version of versions) {
    mkdirSync(join(path, 'registry.terraform.io/hashicorp/aws', version), { recursive: true });
  }
  const file = join(folder, 'terraform.rc');
  writeFileSync(
    file,
    `provider_installation {\n  filesystem_mirror {\n    path = "${path}"\n  }\n}\n`,
  );
  return file;
}

describe('the Python that has moto', () => {
  it('is the one that MOTO_PYTHON names', () => {
    const path = program('python', '5.2.1');
    vi.stubEnv('MOTO_PYTHON', path);
    expect(findMotoPython()).toEqual({ found: true, path });
  });

  it('is not one with another moto, since the repairs patch private names', () => {
    vi.stubEnv('MOTO_PYTHON', program('python', '5.1.0'));
    expect(findMotoPython()).toMatchObject({
      found: false,
      why: expect.stringMatching(/has moto 5\.1\.0: pip install/),
    });
  });

  it('is not one that is not there', () => {
    vi.stubEnv('MOTO_PYTHON', join(folder, 'nowhere'));
    expect(findMotoPython()).toMatchObject({
      found: false,
      why: expect.stringMatching(/has no moto/),
    });
  });
});

describe('Terraform', () => {
  it('is taken with a mirror that holds the provider', () => {
    const path = program('terraform', '{"terraform_version": "1.11.4"}');
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    vi.stubEnv('TF_CLI_CONFIG_FILE', mirror(PROVIDER_VERSION));
    expect(findTerraform()).toEqual({ found: true, path });
  });

  it.each(['1.1.1', '1.110.0', '0.11.4', '2.0.0'])('is not version %s', (version) => {
    program('terraform', `{"terraform_version": "${version}"}`);
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    expect(findTerraform()).toMatchObject({
      found: false,
      why: expect.stringMatching(/1\.11 is needed/),
    });
  });

  it('is not on an empty PATH', () => {
    vi.stubEnv('PATH', folder);
    expect(findTerraform()).toMatchObject({
      found: false,
      why: expect.stringMatching(/not on PATH/),
    });
  });
});

describe('the provider mirror', () => {
  it.each([
    ['is not named', () => undefined, /TF_CLI_CONFIG_FILE/],
    ['is named by a file that is not there', () => join(folder, 'no.rc'), /names no readable/],
    ['holds another version', () => mirror('6.25.0'), /does not hold version 5\.100\.0/],
    ['holds nothing', () => mirror(), /does not hold/],
  ])('%s', (_what, configuration, message) => {
    expect(mirrorFault(configuration())).toMatch(message);
  });
});

describe('what a test file needs', () => {
  it('is told when it is missing, so that a skip has a reason', () => {
    vi.stubEnv('MOTO_PYTHON', join(folder, 'nowhere'));
    vi.stubEnv('PARAPET_REQUIRE_ALL', '');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(findTools('moto').missing).toMatch(/needs moto 5\.2\.1/);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('skipped: The AWS emulator'),
    );
  });

  it('must be there where all is required', () => {
    vi.stubEnv('MOTO_PYTHON', join(folder, 'nowhere'));
    vi.stubEnv('PARAPET_REQUIRE_ALL', '1');
    expect(() => findTools('moto')).toThrow(/PARAPET_REQUIRE_ALL=1, but: .*moto/);
  });

  it('is there', () => {
    vi.stubEnv('MOTO_PYTHON', program('python', '5.2.1'));
    expect(findTools('moto')).toEqual({ missing: undefined });
  });
});
