import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectDeclarations, projectSources } from './permissions/declarations.ts';
import { privilegeTables } from './permissions/privilege-table.ts';
import { CONFIGS } from './rules/configs.ts';
import { synthesise } from './rules/synthesise.ts';

const PAGE = 'docs/least-privilege.md';
const BEGIN = '<!-- made by test/infra/least-privilege.test.ts -->';
const END = '<!-- end -->';

/** The formatter aligns tables; what is compared is what stands in them. */
function plain(text: string): string {
  return text
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

describe('the page on least privilege', async () => {
  const { everything } = CONFIGS;
  if (!everything) throw new Error('there is no config "everything"');
  const declared = await projectDeclarations(projectSources());
  const tables = privilegeTables(synthesise(everything), declared);

  it('tells of every role and every declaration as they are', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before = '', rest = ''] = page.split(BEGIN);
    const [between = '', after = ''] = rest.split(END);
    if (process.env['PARAPET_WRITE_DOCS'] === '1') {
      writeFileSync(PAGE, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`);
      return;
    }
    expect(
      plain(between),
      `${PAGE} is out of date: PARAPET_WRITE_DOCS=1 npx vitest run test/infra/least-privilege.test.ts && npx oxfmt ${PAGE}`,
    ).toBe(plain(tables));
  });

  it('knows roles of every stack that makes some', () => {
    for (const role of ['plan', 'deploy', 'node', 'detector', 'responder', 'isolate-instance'])
      expect(tables).toContain(`\`parapet-production-${role}\``);
  });
});
