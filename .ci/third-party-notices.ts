import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Lists of names that carry their terms in the README (CC0-1.0, CC-BY-3.0) and no other file. */
const TERMS_IN_README = new Set(['spdx-exceptions', 'spdx-license-ids']);

/** The licences of the packages that the modules of a bundle come from, in the order of names. */
export function thirdPartyNotices(moduleIds: readonly string[]): string {
  const found = moduleIds.flatMap((id) => PACKAGE_FOLDER.exec(id)?.[1] ?? []);
  const names = [...new Set(found)].sort();
  return names.map((name) => notice(name, names)).join('\n');
}

interface PackageFacts {
  readonly version: string;
  readonly license: string;
  readonly repository?: { readonly url?: string };
}

function notice(name: string, bundled: readonly string[]): string {
  const { version, license } = factsOf(name);
  const texts = textsOf(name) ?? textsBeside(name, bundled);
  if (!texts) throw new Error(`${name} is bundled but brings no licence text`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** Some packages of the AWS SDK bring none; others of the same repository, under the same licence, do. */
function textsBeside(name: string, bundled: readonly string[]): readonly string[] | undefined {
  const { license, repository } = factsOf(name);
  if (!repository?.url) return undefined;
  const others = bundled.filter((other) => {
    const facts = factsOf(other);
    return facts.license === license && facts.repository?.url === repository.url;
  });
  return others.map(textsOf).find((texts) => texts !== undefined);
}

function textsOf(name: string): readonly string[] | undefined {
  const named = TERMS_IN_README.has(name) ? 'README*' : '{LICENSE,LICENCE,license}*';
  const files = globSync(join(folderOf(name), named)).sort();
  return files.length > 0 ? files.map((file) => readFileSync(file, 'utf8').trim()) : undefined;
}

function factsOf(name: string): PackageFacts {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as PackageFacts;
}

function folderOf(name: string): string {
  return join('node_modules', name);
}
