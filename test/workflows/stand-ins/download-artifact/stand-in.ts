import { cpSync, globSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const {
  STAND_IN_ARTIFACTS: store = '',
  INPUT_PATTERN: pattern = '',
  INPUT_PATH: path = '',
} = process.env;
const to = resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
mkdirSync(to, { recursive: true });
for (const name of globSync(pattern, { cwd: store })) {
  cpSync(join(store, name), to, { recursive: true });
}
