import { describe, expect, it } from 'vitest';
import { pathAt } from '../../triage/io/github-files.ts';
import { codeOf, newWorld, sha } from './github-world.ts';

const world = newWorld();
const at = sha('base');

function read(path: string, files: Readonly<Record<string, string>>) {
  world.github.repository.commit(at, files);
  return codeOf(pathAt(world.repository(), path, at));
}

describe('a path of a commit', () => {
  it('is a file with its text, whatever its letters', async () => {
    const text = '# Regel: "ä€𝄞"\n'.repeat(20);
    expect(await read('.github/p ä.yml', { '.github/p ä.yml': text })).toMatchObject({ text });
  });

  it('names the content as git does', async () => {
    expect(await read('a', { a: 'hello\n' })).toMatchObject({
      sha: 'ce013625030ba8dba906f756967f9e9ca394464a', // `echo hello | git hash-object --stdin`
    });
  });

  it('is a folder with its entries', async () => {
    expect(await read('w', { 'w/a.yml': 'a', 'w/deeper/b.yml': 'b' })).toMatchObject({
      kind: 'folder',
      entries: [
        { path: 'w/a.yml', isFile: true },
        { path: 'w/deeper', isFile: false },
      ],
    });
  });

  it('is undefined where nothing is there', async () => {
    expect(await read('b', { a: 'x' })).toBeUndefined();
  });

  it('is an error where it is too big to be given, or a folder too long to be listed', async () => {
    expect(await read('a', { a: 'x'.repeat(1_000_001) })).toBe('unexpected');
    const many = Array.from({ length: 1000 }, (_, n) => [`w/${n}.yml`, 'x'] as const);
    expect(await read('w', Object.fromEntries(many))).toBe('unexpected');
  });

  it('is an error where the token may not read, never "nothing there"', async () => {
    world.github.plan({ path: /contents/, fault: { kind: 'status', status: 403 } });
    expect(await read('a', { a: 'x' })).toBe('no-permission');
  });
});
