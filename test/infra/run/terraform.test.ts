import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InfraError } from '../../../infra/infra-error.ts';
import { Terraform } from '../../../infra/run/terraform.ts';

const PLAN = { file: 'apply.tfplan', hasChanges: true, text: '' };
const PROGRESS = 'aws_s3_bucket.state: Creating...';
const FAULT = 'Error: creating S3 Bucket (b): BucketAlreadyExists: The name is not available.';

/** A script in the place of terraform, and what it was seen to print. */
function scripted(lines: readonly string[], isWatched = true) {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-terraform-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = join(folder, 'terraform');
  writeFileSync(program, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(program, 0o755);
  const shown: string[] = [];
  const onOutput = isWatched ? (text: string): void => void shown.push(text) : undefined;
  const terraform = new Terraform({ folder, environment: {}, program, onOutput });
  return { terraform, shown: () => shown.join('') };
}

async function faultOf(terraform: Terraform): Promise<InfraError> {
  const error: unknown = await terraform.apply(PLAN).catch((fault: unknown) => fault);
  if (!(error instanceof InfraError)) throw new Error('it did not fail', { cause: error });
  return error;
}

const times = (text: string, part: string): number => text.split(part).length - 1;

describe('an apply that fails', () => {
  it.each([true, false])('tells what went wrong once, watched or not (%s)', async (isWatched) => {
    const fails = [`echo '${PROGRESS}'`, `echo '${FAULT}' >&2`, 'exit 1'];
    const { terraform, shown } = scripted(fails, isWatched);
    const { code, message } = await faultOf(terraform);
    expect(code).toBe('refused');
    expect(message).toMatch(/^A bucket's name is taken/);
    expect(times(shown() + message, FAULT)).toBe(1);
    expect(times(shown() + message, PROGRESS)).toBe(isWatched ? 1 : 0);
    expect(message).toContain('terraform apply failed');
  });

  it.each([true, false])('without a word of its own says where (%s)', async (isWatched) => {
    const { terraform, shown } = scripted([`echo '${PROGRESS}'`, 'exit 3'], isWatched);
    const { code, message } = await faultOf(terraform);
    expect(code).toBe('terraform');
    expect(message).toMatch(/failed in .* \(exit code 3\)/);
    expect(times(shown() + message, PROGRESS)).toBe(1);
  });
});

it('shows what terraform prints while it works, and what it warns of at the end', async () => {
  const { terraform, shown } = scripted([`echo 'a warning' >&2`, `echo '${PROGRESS}'`]);
  await terraform.apply(PLAN);
  expect(shown()).toBe(`${PROGRESS}\na warning\n`);
});
