/** 0 fine, 1 there are changes (or a person said no), 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** 2 wins over 1: "cannot say" is worse than "there are changes". */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a >= b ? a : b;
}

/** Where a command prints. With `--json` standard output holds NDJSON and nothing else. */
export class Printer {
  readonly json: boolean;

  constructor({ json }: { readonly json: boolean }) {
    this.json = json;
  }

  /** For people; nothing under `--json`. */
  line(text = ''): void {
    this.write(`${text}\n`);
  }

  /** What terraform prints, as it prints it. */
  write(text: string): void {
    if (!this.json) process.stdout.write(text);
  }

  /** For machines; nothing without `--json`. */
  object(value: object): void {
    if (this.json) process.stdout.write(`${JSON.stringify(value)}\n`);
  }

  message(text: string): void {
    process.stderr.write(`${text}\n`);
  }
}
