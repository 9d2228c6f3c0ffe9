import { describe, expect, it } from 'vitest';
import { Fields } from '../../triage/finding/fields.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';

function read(text: string): { fields: Fields; wrong: string[] } {
  const wrong: string[] = [];
  const value = JSON.parse(text) as JsonObject;
  return {
    fields: new Fields(value, (path, expected) => wrong.push(`${path}: ${expected}`)),
    wrong,
  };
}

describe('Fields', () => {
  it('gives values of the right type and tells each wrong one with its path', () => {
    const { fields, wrong } = read(
      '{"a":"x","n":3,"o":{"deep":{"s":1}},"l":[{"k":"v"},7],"t":"2026-01-01T00:00:00Z","bad":{}}',
    );
    expect(fields.string('a')).toBe('x');
    expect(fields.number('n')).toBe(3);
    expect(fields.string('n')).toBeUndefined();
    expect(fields.object('o')?.object('deep')?.string('s')).toBeUndefined();
    expect(fields.objects('l').map((element) => element.string('k'))).toEqual(['v']);
    expect(fields.instant('t')).toBe('2026-01-01T00:00:00Z');
    expect(fields.instant('a')).toBeUndefined();
    expect(fields.list('bad')).toEqual([]);
    expect(wrong).toEqual([
      'n: a string',
      'o.deep.s: a string',
      'l[1]: an object',
      'a: an RFC 3339 time',
      'bad: a list',
    ]);
  });

  it('takes absent and null as absent, without a word', () => {
    const { fields, wrong } = read('{"a":null}');
    expect(fields.string('a')).toBeUndefined();
    expect(fields.object('b')).toBeUndefined();
    expect(fields.list('c')).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('treats __proto__ and constructor as data', () => {
    const { fields } = read('{"__proto__":{"polluted":"yes"},"constructor":"c"}');
    expect(fields.object('__proto__')?.string('polluted')).toBe('yes');
    expect(fields.string('constructor')).toBe('c');
    expect(fields.value('toString')).toBeUndefined();
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
