import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Lists of names that carry their terms in the README (CC0-1.0, CC-BY-3.0) and no other file. */
const TERMS_IN_README = new Set(['spdx-exceptions', 'spdx-license-ids']);

/** The licences of the packages that the modules of a bundle come from, in the order of names. */
export function thirdPartyNotices(moduleIds: readonly string[]): string {
  const names = moduleIds.flatMap((id) => PACKAGE_FOLDER.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort().map(notice).join('\n');
}

function notice(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const named = TERMS_IN_README.has(name) ? 'README*' : '{LICENSE,LICENCE,license}*';
  const files = globSync(join(folder, named)).sort();
  if (files.length === 0) throw new Error(`${name} is bundled but brings no licence text`);
  const texts = files.map((file) => readFileSync(file, 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
