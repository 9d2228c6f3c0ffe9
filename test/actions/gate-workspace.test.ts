import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesNamedBy, writeInside } from '../../actions/gate/workspace.ts';
import { temporaryFolder } from '../cli/parapet.ts';

function workspace(): string {
  const root = realpathSync(temporaryFolder());
  mkdirSync(join(root, 'reports/deeper'), { recursive: true });
  for (const name of ['a.json', 'b.json', 'deeper/c.sarif']) {
    writeFileSync(join(root, 'reports', name), '{}');
  }
  return root;
}

describe('the files that patterns name', () => {
  it('are each once, in order; folders are no files', () => {
    const root = workspace();
    expect(
      filesNamedBy(['reports/**', 'reports/a.json', join(root, 'reports/b.json')], root),
    ).toEqual({
      files: ['reports/a.json', 'reports/b.json', 'reports/deeper/c.sarif'],
      empty: [],
    });
  });

  it('leave out what a pattern with "!" names', () => {
    const { files } = filesNamedBy(['reports/*.json', '!reports/b.json'], workspace());
    expect(files).toEqual(['reports/a.json']);
  });

  it('tell each pattern that names none', () => {
    const { empty } = filesNamedBy(['reports/*.json', 'reports/*.xml', 'gone.json'], workspace());
    expect(empty).toEqual(['reports/*.xml', 'gone.json']);
  });

  it.each(['../*.json', '/etc/passwd', 'reports/../../x'])('are refused outside: %s', (pattern) => {
    expect(() => filesNamedBy([pattern], workspace())).toThrow('is outside of the workspace');
  });

  it('are refused behind a link that leads out, file or folder', () => {
    const root = workspace();
    symlinkSync('/etc/hostname', join(root, 'reports/link.json'));
    expect(() => filesNamedBy(['reports/*.json'], root)).toThrow('is outside of the workspace');
    const other = workspace();
    symlinkSync('/etc', join(other, 'etc'));
    expect(() => filesNamedBy(['etc/hostname'], other)).toThrow('is outside of the workspace');
  });
});

describe('a file that is written', () => {
  it("lies in the workspace or in the runner's folder", async () => {
    const roots = { workspace: workspace(), temporary: temporaryFolder() };
    const path = await writeInside('out/new/list.ndjson', 'text', roots);
    expect(path).toBe(join(roots.workspace, 'out/new/list.ndjson'));
    expect(readFileSync(path, 'utf8')).toBe('text');
    const other = join(roots.temporary, 'gate.sarif');
    expect(await writeInside(other, 'text', roots)).toBe(other);
  });

  it('never goes elsewhere, nor through a link', async () => {
    const roots = { workspace: workspace(), temporary: temporaryFolder() };
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'victim'), 'safe');
    symlinkSync(join(outside, 'victim'), join(roots.workspace, 'out.sarif'));
    symlinkSync(outside, join(roots.workspace, 'folder'));
    for (const path of ['../x', '/etc/x', 'out.sarif', 'folder/victim', 'folder/new/x', '.']) {
      await expect(writeInside(path, 'text', roots), path).rejects.toThrow(/./);
    }
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('safe');
  });
});
