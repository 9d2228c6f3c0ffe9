import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_SERVED, type Target } from './not-served.ts';
import { EMULATED_REGION, startEmulator, type Emulator } from './start.ts';
import { findTools } from './tools.ts';

const { missing } = findTools('moto');

describe.skipIf(missing !== undefined)('what the emulator cannot do', () => {
  let emulator: Emulator;
  let target: Target;

  beforeAll(async () => {
    emulator = await startEmulator();
    target = {
      endpoint: emulator.url,
      region: EMULATED_REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    };
  });

  afterAll(() => emulator.stop());

  it.each(NOT_SERVED)('still cannot: $what', async ({ works }) => {
    expect(await works(target), 'it can now: take the entry out, and test it for real').toBe(false);
  });

  it('names each thing once, with a reason and what is done instead', () => {
    expect(new Set(NOT_SERVED.map(({ what }) => what)).size).toBe(NOT_SERVED.length);
    for (const { reason, instead } of NOT_SERVED) expect([reason, instead]).not.toContain('');
  });
});
