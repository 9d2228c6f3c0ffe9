import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Every IAM action of the services that we touch, with AWS's own word for what it does. */
export type AccessLevel = 'List' | 'Read' | 'Tagging' | 'Write' | 'Permissions management';

const schema = z.strictObject({
  origin: z.string(),
  services: z.record(z.string(), z.record(z.string(), z.string())),
});

const table = schema.parse(
  JSON.parse(readFileSync(new URL('./iam-actions.json', import.meta.url), 'utf8')),
);

/** The levels of an action: several where AWS lists it twice (`ec2:CreateTags`), none where it is unknown. */
export function levelsOf(action: string): AccessLevel[] {
  const [service = '', name = ''] = action.split(':');
  return Object.entries(table.services[service] ?? {})
    .filter(([, names]) => names.split(' ').includes(name))
    .map(([level]) => level as AccessLevel);
}

/** The actions that a pattern such as `ec2:Describe*` stands for. */
export function actionsMatching(pattern: string): string[] {
  const [service = '', name = ''] = pattern.split(':');
  const expression = new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i');
  const names = Object.values(table.services[service] ?? {}).flatMap((list) => list.split(' '));
  return [...new Set(names)]
    .filter((one) => expression.test(one))
    .map((one) => `${service}:${one}`);
}

export function isKnownService(service: string): boolean {
  return service in table.services;
}
