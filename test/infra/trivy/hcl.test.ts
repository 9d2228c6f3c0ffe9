import { describe, expect, it } from 'vitest';
import { toHcl } from './hcl.ts';

const bodyOf = (attributes: Record<string, unknown>): string =>
  toHcl({ resource: { aws_x: { a: attributes } } });

describe("a stack in Terraform's language", () => {
  it('has a labelled block for each resource, data source, provider and output', () => {
    const text = toHcl({
      '//': { metadata: {} },
      resource: { aws_x: { a: {}, b: {} } },
      data: { aws_y: { c: {} } },
      provider: { aws: [{ region: 'eu-west-1' }] },
      output: { o: { value: '${aws_x.a.arn}' } },
    });
    expect(text.match(/^\w+ .*\{$/gm)).toEqual([
      'resource "aws_x" "a" {',
      'resource "aws_x" "b" {',
      'data "aws_y" "c" {',
      'provider "aws" {',
      'output "o" {',
    ]);
    expect(text).toContain('value = "${aws_x.a.arn}"');
  });

  it('tells blocks, single or several, from maps and lists', () => {
    expect(bodyOf({ rule: [{ a: 1 }, { a: 2 }] })).toContain(
      'rule {\na = 1\n}\nrule {\na = 2\n}\n',
    );
    expect(bodyOf({ options: { http_tokens: 'required' } })).toContain('options {\n');
    expect(bodyOf({ tags: { 'parapet:stack': 'x' } })).toContain('tags = {"parapet:stack" = "x"}');
    expect(bodyOf({ list: ['a', 'b'], ingress: [] })).toContain('list = ["a", "b"]\ningress = []');
  });

  it('quotes text and leaves expressions alone', () => {
    expect(bodyOf({ policy: '{"a":"${aws_x.b["c"].arn}\n"}' })).toContain(
      String.raw`policy = "{\"a\":\"${'${aws_x.b["c"].arn}'}\n\"}"`,
    );
    expect(bodyOf({ format: '$${version}' })).toContain('format = "$${version}"');
  });

  it('has addresses without quotes where the language wants them', () => {
    expect(bodyOf({ depends_on: ['aws_x.b'] })).toContain('depends_on = [aws_x.b]');
    const lifecycle = { ignore_changes: ['tags'], prevent_destroy: true };
    expect(bodyOf({ lifecycle })).toContain('ignore_changes = [tags]\nprevent_destroy = true');
  });
});
