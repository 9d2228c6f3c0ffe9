import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A running AWS emulator, and the switches that its edge has beside the AWS APIs. */
export class Emulator {
  readonly url: string;
  readonly #stop: () => Promise<void>;

  constructor(url: string, stop: () => Promise<void>) {
    this.url = url;
    this.#stop = stop;
  }

  /** Every API call since the start or the last reset, e.g. `s3:CreateBucket`. */
  async calls(): Promise<string[]> {
    const { calls } = (await this.#ask('calls')) as { calls: string[] };
    return calls;
  }

  /** APIs that nobody answered, with how often they were asked. */
  async unserved(): Promise<Record<string, number>> {
    return (await this.#ask('unserved')) as Record<string, number>;
  }

  /** Makes an API answer something else than it would; see `test/emulator/edge/faults.ts`. */
  async fault(fault: object): Promise<void> {
    await this.#ask('faults', 'POST', JSON.stringify(fault));
  }

  async clearFaults(): Promise<void> {
    await this.#ask('faults', 'DELETE');
  }

  async reset(): Promise<void> {
    await this.#ask('reset', 'POST');
  }

  async stop(): Promise<void> {
    await this.#stop();
  }

  async #ask(what: string, method = 'GET', body?: string): Promise<unknown> {
    const answer = await fetch(new URL(`/edge/${what}`, this.url), {
      method,
      ...(body !== undefined && { body }),
    });
    if (!answer.ok) throw new Error(`${method} /edge/${what}: ${await answer.text()}`);
    return answer.json();
  }
}

/** Starts the emulator; where PARAPET_EMULATOR holds a URL, that one is used, and left running. */
export async function startedEmulator(): Promise<Emulator> {
  const running = process.env['PARAPET_EMULATOR'];
  if (running) return new Emulator(running, () => Promise.resolve());
  const file = resolve('test/emulator/start.ts');
  if (!existsSync(file)) throw new Error('no test/emulator/start.ts and no PARAPET_EMULATOR');
  const { startEmulator } = (await import(pathToFileURL(file).href)) as {
    startEmulator: () => Promise<{ url: string; stop: () => Promise<void> }>;
  };
  const emulator = await startEmulator();
  return new Emulator(emulator.url, () => emulator.stop());
}
