import { expect } from 'vitest';
import type { Rig } from '../rig.ts';
import { askJson } from './ask-json.ts';

interface LogGroups {
  readonly logGroups: readonly {
    readonly logGroupName: string;
    readonly kmsKeyId?: string;
    readonly retentionInDays?: number;
  }[];
}

/** Log groups are there, encrypted with a key of ours, and not kept for ever. */
export async function readBackLogGroups(rig: Rig, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { logGroups } = (await askJson(rig, {
      service: 'logs',
      target: 'Logs_20140328.DescribeLogGroups',
      body: { logGroupNamePrefix: name },
    })) as LogGroups;
    const group = logGroups.find((one) => one.logGroupName === name);
    expect(group?.kmsKeyId, name).toMatch(/:key\//);
    expect(group?.retentionInDays, name).toBeGreaterThan(0);
  }
}
