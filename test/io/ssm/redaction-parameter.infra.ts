import { randomUUID } from 'node:crypto';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redactionKeyOf } from '../../../triage/io/ssm/redaction-parameter.ts';
import { startEmulator } from '../../emulator/start.ts';
import type { Emulator } from '../../emulator/start.ts';
import { findTools } from '../../emulator/tools.ts';

const { missing } = findTools('moto');

describe.skipIf(missing !== undefined)('the redaction key in Parameter Store', () => {
  let emulator: Emulator;
  let client: SSMClient;
  beforeAll(async () => {
    emulator = await startEmulator();
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    client = new SSMClient({ endpoint: emulator.url, region: 'eu-west-1', credentials });
  });
  afterAll(() => emulator.stop());

  const parameter = (name = `/parapet/${randomUUID()}`) => ({ name, kmsKey: 'alias/x', client });

  test('is made at the first call and the same after that', async () => {
    const one = parameter();
    const key = await redactionKeyOf(one);
    expect(key).toHaveLength(32);
    expect(await redactionKeyOf(one)).toEqual(key);
    expect(await redactionKeyOf(parameter())).not.toEqual(key);
  });

  test('many functions that start at once agree on one', async () => {
    const one = parameter();
    const keys = await Promise.all(Array.from({ length: 6 }, () => redactionKeyOf(one)));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  });

  test('something else in its place is refused, not used and not replaced', async () => {
    const one = parameter();
    const put = { Name: one.name, Type: 'SecureString', Value: 'hunter2' } as const;
    await client.send(new PutParameterCommand(put));
    const error = await redactionKeyOf(one).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'invalid' });
    expect(String(error)).not.toContain('hunter2');
  });

  test.each(['ssm:GetParameter', 'ssm:PutParameter'])(
    '%s denied: an error that says so',
    async (api) => {
      await emulator.fault({ api, error: { code: 'AccessDeniedException', status: 400 } });
      await expect(redactionKeyOf(parameter())).rejects.toMatchObject({
        code: 'not-readable',
        message: expect.stringMatching(/AccessDenied.*Nothing is stored without it/s),
      });
      expect(await emulator.faults()).toEqual([]);
    },
  );
});
