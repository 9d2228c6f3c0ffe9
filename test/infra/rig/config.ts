import type { Config } from '../../../infra/config-schema.ts';

/** The account that the emulator plays. */
export const EMULATED_ACCOUNT = { id: '123456789012', region: 'eu-west-1' } as const;

/** A config that holds; a test gives what it varies. */
export function testConfig(varied: Partial<Config> = {}): Config {
  return {
    project: 'parapet',
    environment: 'test',
    accounts: [EMULATED_ACCOUNT],
    github: {
      owner: 'acme',
      ownerId: '1234567',
      repository: 'shop',
      repositoryId: '7654321',
    },
    // Else no test could destroy what it made; the response stack's own test shows the protection.
    response: { deletionProtection: false },
    ...varied,
  };
}
