import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const {
  STAND_IN_ARTIFACTS: store = '',
  INPUT_NAME: name = '',
  INPUT_PATH: path = '',
} = process.env;
const from = resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
if (!existsSync(from) || readdirSync(from).length === 0) {
  console.log('::error::No files were found with the provided path.');
  process.exit(1);
}
cpSync(from, join(store, name), { recursive: true });
