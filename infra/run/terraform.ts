import { execFile } from 'node:child_process';
import { InfraError } from '../infra-error.ts';
import { explainFault } from './terraform-faults.ts';

export interface TerraformOptions {
  /** The folder of one synthesised stack. */
  readonly folder: string;
  /** All that terraform sees of ours: it starts from an empty environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly program?: string;
  /** Gets what terraform prints, as it prints it, but what goes wrong: that is in the error. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

export interface TerraformRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface PlanOptions {
  readonly file: string;
  readonly destroy?: boolean;
  /** False: only to look. Locking writes, which whoever may only read cannot. */
  readonly lock?: boolean;
}

/** A saved plan: whether it does anything, and the text that a person is shown. */
export interface SavedPlan {
  readonly file: string;
  readonly hasChanges: boolean;
  readonly text: string;
}

/** How long a command waits for somebody else's lock on the state. */
const LOCK_TIMEOUT = '-lock-timeout=20s';
/** `terraform show -json` of a large plan is some megabytes. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Plain terraform in one stack's folder: never a shell, never a question. */
export class Terraform {
  readonly folder: string;
  readonly #options: TerraformOptions;

  constructor(options: TerraformOptions) {
    this.folder = options.folder;
    this.#options = options;
  }

  /** Runs it and gives its exit code, whatever that is. Throws only where terraform is not to be had. */
  run(args: readonly string[], quiet = false): Promise<TerraformRun> {
    const { folder, environment, program = 'terraform', onOutput } = this.#options;
    return new Promise((resolve, reject) => {
      const child = execFile(
        program,
        [...args],
        { cwd: folder, env: { ...environment }, encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES },
        (error, out, err) => {
          process.off('SIGTERM', stop);
          process.off('SIGINT', wait);
          if (error && typeof error.code === 'string') reject(missing(program, error));
          else resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
        },
      );
      // Terraform ends what it is at and unlocks the state; a terminal's Ctrl-C it gets by itself.
      const stop = (): void => void child.kill('SIGINT');
      const wait = (): void => undefined;
      process.on('SIGTERM', stop);
      process.on('SIGINT', wait);
      if (onOutput && !quiet) child.stdout?.on('data', onOutput);
    });
  }

  /** Runs it and throws an `InfraError` that says why it failed and what to do. */
  async must(args: readonly string[], quiet = false): Promise<string> {
    const done = await this.run(args, quiet);
    const { onOutput } = this.#options;
    const isShown = onOutput !== undefined && !quiet;
    if (done.code !== 0) throw this.#failed(args, done, isShown);
    if (isShown && done.err !== '') onOutput(done.err);
    return done.out;
  }

  async init(extra: readonly string[] = ['-reconfigure']): Promise<void> {
    await this.must(['init', '-input=false', '-no-color', ...extra], true);
  }

  async validate(): Promise<void> {
    await this.must(['validate', '-no-color'], true);
  }

  async plan({ file, destroy = false, lock = true }: PlanOptions): Promise<SavedPlan> {
    const args = ['plan', '-detailed-exitcode', '-input=false', '-no-color'];
    args.push(
      lock ? LOCK_TIMEOUT : '-lock=false',
      `-out=${file}`,
      ...(destroy ? ['-destroy'] : []),
    );
    const done = await this.run(args, true);
    // 0: nothing to do; 2: changes; anything else is a failure.
    if (done.code !== 0 && done.code !== 2) throw this.#failed(args, done);
    return { file, hasChanges: done.code === 2, text: done.out };
  }

  /** Applies exactly what was planned, and shown. */
  async apply(plan: SavedPlan): Promise<void> {
    await this.must(['apply', '-input=false', '-no-color', LOCK_TIMEOUT, plan.file]);
  }

  /** The plan or, without one, the state, as JSON. */
  async show(file?: string): Promise<unknown> {
    return JSON.parse(await this.must(['show', '-json', ...(file ? [file] : [])], true)) as unknown;
  }

  /** The addresses in the state; none where there is no state yet. */
  async stateList(): Promise<string[]> {
    const done = await this.run(['state', 'list'], true);
    if (done.code === 0) return done.out.split('\n').filter((line) => line !== '');
    if (done.err.includes('No state file was found')) return [];
    throw this.#failed(['state', 'list'], done);
  }

  async outputs(): Promise<Record<string, unknown>> {
    const all = JSON.parse(await this.must(['output', '-json'], true)) as Record<
      string,
      { value: unknown }
    >;
    return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
  }

  /** Without what was shown already: a fault that is told twice reads like two. */
  #failed(args: readonly string[], { code, out, err }: TerraformRun, isShown = false): InfraError {
    const told = err.trim() || (isShown ? '' : out.trim());
    const explained = explainFault(`${err}\n${out}`);
    const failed = `terraform ${args[0]} failed in ${this.folder} (exit code ${code})`;
    const what = told === '' ? `${failed}.` : `${failed}:\n${told}`;
    if (!explained) return new InfraError('terraform', what);
    return new InfraError(explained.code, `${explained.message}\n\n${what}`);
  }
}

function missing(program: string, cause: Error): InfraError {
  return new InfraError(
    'terraform',
    `${program} cannot be run: ${cause.message}. Install Terraform 1.11 or later and put it on the PATH.`,
    { cause },
  );
}
