import { describe, expect, it } from 'vitest';
import { evaluate, evaluateWithin } from './evaluate.ts';

const policy = (...statements: object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const allow = (more: object): string => policy({ Effect: 'Allow', Resource: '*', ...more });

/** The truths of AWS's own page on evaluation, so that the judge is not judged by his own words alone. */
describe('the evaluator', () => {
  it('denies what nobody allows, and lets a denial win in any order', () => {
    const deny = { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::secret/*' };
    const open = { Effect: 'Allow', Action: 's3:Get*', Resource: '*' };
    for (const text of [policy(open, deny), policy(deny, open)]) {
      expect(evaluate(text, { action: 's3:GetObject', resource: 'arn:aws:s3:::a/b' })).toBe(
        'allowed',
      );
      expect(evaluate(text, { action: 's3:PutObject', resource: 'arn:aws:s3:::a/b' })).toBe(
        'not allowed',
      );
      expect(evaluate(text, { action: 's3:GetObject', resource: 'arn:aws:s3:::secret/b' })).toBe(
        'denied by a statement',
      );
    }
  });

  it('compares actions in any case, resources and values exactly', () => {
    const text = allow({ Action: 'S3:getobject', Resource: 'arn:aws:s3:::A/*' });
    expect(evaluate(text, { action: 's3:GetObject', resource: 'arn:aws:s3:::A/x' })).toBe(
      'allowed',
    );
    expect(evaluate(text, { action: 's3:GetObject', resource: 'arn:aws:s3:::a/x' })).toBe(
      'not allowed',
    );
  });

  it('reads no wildcard in StringEquals, and one in StringLike', () => {
    const context = { 'x:sub': 'repo:a/b:ref' };
    const by = (operator: string): string =>
      allow({ Action: 'a:B', Condition: { [operator]: { 'x:sub': 'repo:a/*' } } });
    expect(evaluate(by('StringEquals'), { action: 'a:B', context })).toBe('not allowed');
    expect(evaluate(by('StringLike'), { action: 'a:B', context })).toBe('allowed');
  });

  it.each([
    ['StringEquals', 'not allowed'],
    ['StringEqualsIfExists', 'allowed'],
    ['StringNotEquals', 'allowed'],
    ['ForAllValues:StringEquals', 'allowed'],
    ['ForAnyValue:StringEquals', 'not allowed'],
    ['ForAnyValue:StringNotEquals', 'not allowed'],
  ])('answers a key that is absent under %s: %s', (operator, answer) => {
    const text = allow({ Action: 'a:B', Condition: { [operator]: { 'x:k': 'v' } } });
    expect(evaluate(text, { action: 'a:B' })).toBe(answer);
  });

  it('wants every operator and key of a condition to hold', () => {
    const text = allow({
      Action: 'a:B',
      Condition: { StringEquals: { 'x:k': ['v', 'w'], 'x:l': 'v' }, Bool: { 'x:t': 'true' } },
    });
    const context = { 'x:k': 'w', 'x:l': 'v', 'x:t': 'true' };
    expect(evaluate(text, { action: 'a:B', context })).toBe('allowed');
    for (const key of Object.keys(context)) {
      const less = { ...context, [key]: 'other' };
      expect(evaluate(text, { action: 'a:B', context: less }), key).toBe('not allowed');
    }
  });

  it('knows NotAction, and keeps a policy within its boundary', () => {
    const region = { 'aws:RequestedRegion': 'us-east-1' };
    const boundary = policy(
      { Effect: 'Allow', Action: ['ec2:*', 'iam:*'], Resource: '*' },
      {
        Effect: 'Deny',
        NotAction: 'iam:*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      },
    );
    const all = allow({ Action: '*' });
    const ask = (action: string) => evaluateWithin(boundary, all, { action, context: region });
    expect(ask('ec2:RunInstances')).toBe('denied by a statement');
    expect(ask('iam:GetRole')).toBe('allowed');
    expect(ask('s3:GetObject')).toBe('denied by a statement');
  });

  it('refuses to guess: an unknown operator or element is an error', () => {
    const odd = allow({ Action: 'a:B', Condition: { DateLessThan: { 'x:k': 'v' } } });
    expect(() => evaluate(odd, { action: 'a:B', context: { 'x:k': 'v' } })).toThrow(/DateLessThan/);
    const element = policy({ Effect: 'Allow', Action: 'a:B', NotResource: '*' });
    expect(() => evaluate(element, { action: 'a:B' })).toThrow(/NotResource/);
  });
});
