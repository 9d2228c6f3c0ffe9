import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { BaselineBuilder, baselineOf } from '../../triage/verdict/baseline.ts';
import { eventOf, component, finding, judgeBy, listOf, policy } from './judging.ts';

const onlyNew = policy({ onlyNew: true });

/** `new` or `existing` of each, in the order in which they were given. */
function changesOf(base: readonly Finding[], head: readonly Finding[]): (string | undefined)[] {
  const { rulings } = listOf(head, { policy: onlyNew, base: baselineOf(base) });
  return head.map((one) => rulings.find((ruling) => ruling.finding === one)?.change);
}

const code = (occurrence: string, over = {}): Finding =>
  finding({
    source: 'sarif',
    kind: 'code',
    tool: 'semgrep',
    fingerprint: 'cause',
    occurrence,
    ...over,
  });

describe('only what is new', () => {
  it('fails, and what was there is a note', () => {
    const [old, fresh] = [finding(), finding()];
    const list = listOf([old, fresh], { policy: onlyNew, base: baselineOf([old]) });
    expect(list.rulings.map(({ decision, change }) => [decision, change])).toEqual([
      ['note', 'existing'],
      ['fail', 'new'],
    ]);
  });

  it('is nothing where a pull request only moves lines', () => {
    const base = [code('line 10'), code('line 20'), code('line 30')];
    const head = [code('line 11'), code('line 21'), code('line 31')];
    const list = listOf(head, { policy: onlyNew, base: baselineOf(base) });
    expect(list).toMatchObject({ verdict: 'pass', fixed: [], counts: { note: 3 } });
  });

  it('is one where the base had one and the change has two, and it is not the one that stayed', () => {
    const base = [code('line 10')];
    for (const head of [
      [code('line 5'), code('line 10')],
      [code('line 10'), code('line 5')],
    ]) {
      const stayed = JSON.stringify(
        head.map(({ occurrence }) => occurrence === eventOf('line 10')),
      );
      const changes = changesOf(base, head).map((change) => change === 'existing');
      expect(JSON.stringify(changes)).toBe(stayed);
    }
  });

  it('waits with what it cannot tell yet, and gives it at the end', () => {
    const judge = judgeBy({ policy: onlyNew, base: baselineOf([code('line 10')]) });
    expect(judge.rule(code('line 12'), 'a.sarif')).toBeUndefined();
    expect(judge.rule(finding(), 'a.sarif')).toMatchObject({ change: 'new' });
    expect(judge.rest()).toMatchObject([{ change: 'existing', file: 'a.sarif' }]);
    expect(judge.rest()).toEqual([]);
    expect(judge.list().rulings).toHaveLength(2);
  });

  it('counts as a bag does (property): existing is the smaller of the two numbers, the rest is new', () => {
    const events = fc.uniqueArray(fc.nat(12), { maxLength: 8 });
    fc.assert(
      fc.property(events, events, (before, after) => {
        const base = before.map((line) => code(`line ${line}`));
        const head = after.map((line) => code(`line ${line}`));
        const list = listOf(head, { policy: onlyNew, base: baselineOf(base) });
        const existing = list.rulings.filter(({ change }) => change === 'existing');
        const smaller = Math.min(base.length, head.length);
        expect(existing).toHaveLength(smaller);
        expect(list.counts.fail).toBe(head.length - smaller);
        const looked = head.length > 0 ? base.length - smaller : 0;
        expect(list.fixed).toHaveLength(looked);
        // What stands in both in the same words is never called new.
        const fresh = list.rulings.filter(({ change }) => change === 'new');
        const room = head.length - before.filter((line) => after.includes(line)).length;
        expect(fresh.length).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('never is the evidence that is not whole, and never the same as a suppressed one', () => {
    const line = finding({ kind: 'health' });
    expect(listOf([line], { policy: onlyNew, base: baselineOf([line]) }).verdict).toBe('fail');
    const hidden = finding({ suppressed: true });
    const shown = { ...hidden };
    delete (shown as { suppressed?: true }).suppressed;
    expect(listOf([shown], { policy: onlyNew, base: baselineOf([hidden]) }).verdict).toBe('fail');
  });

  it('takes the base as it comes, in any pieces', () => {
    const all = [finding(), finding(), component('pkg:npm/a@1.0.0')];
    const builder = new BaselineBuilder();
    for (const one of all) builder.add([one, one]);
    expect(builder.build()).toEqual(baselineOf(all));
  });
});

const npm = (name: string, version: string, over = {}): Finding =>
  finding({ package: { name, version, purl: `pkg:npm/${name}@${version}` }, ...over });

describe('an advisory published since', () => {
  const sbom = [component('pkg:npm/a@1.0.0'), component('pkg:npm/b@1.0.0')];

  it('is existing on a package version that the base held', () => {
    expect(changesOf(sbom, [npm('a', '1.0.0')])).toEqual(['existing']);
  });

  it.each([
    ['another version', npm('a', '1.0.1')],
    ['another package', npm('c', '1.0.0')],
    ['no version', finding({ package: { name: 'a' } })],
    ['another image', npm('a', '1.0.0', { resource: { image: 'registry.example/app:1' } })],
    ['no vulnerability', npm('a', '1.0.0', { kind: 'license', id: 'GPL-3.0-only' })],
  ])('is new on %s', (_what, head) => {
    expect(changesOf(sbom, [head])).toEqual(['new']);
  });

  it('is no such thing where the base knew of it: then the change brought the package again', () => {
    const known = npm('a', '1.0.0', { fingerprint: 'in apps/one' });
    expect(
      changesOf([...sbom, known], [npm('a', '1.0.0', { fingerprint: 'in apps/two' })]),
    ).toEqual(['new']);
  });

  it('cannot be told where the base lists no packages, and that is said', () => {
    const codes = (base: readonly Finding[]) =>
      listOf([npm('a', '1.0.0')], { policy: onlyNew, base: baselineOf(base) }).notices.map(
        ({ code: name }) => name,
      );
    expect(codes([finding()])).toEqual(['no-base']);
    expect(codes(sbom)).toEqual([]);
  });
});

describe('a component', () => {
  const denied = policy({
    onlyNew: true,
    deniedPackages: [{ purl: 'pkg:npm/a', versions: '>=2.0.0', reason: 'hijacked' }],
  });
  const verdictOn = (base: Finding, head: Finding) =>
    listOf([head], { policy: denied, base: baselineOf([base]) }).rulings[0];

  it('that the change upgrades into what is denied is new', () => {
    const ruling = verdictOn(component('pkg:npm/a@1.0.0'), component('pkg:npm/a@2.0.0'));
    expect(ruling).toMatchObject({ decision: 'fail', rule: 'package-denied', change: 'new' });
  });

  it('that is denied and was there already is a warning', () => {
    const ruling = verdictOn(component('pkg:npm/a@2.0.0'), component('pkg:npm/a@2.0.0'));
    expect(ruling).toMatchObject({ decision: 'warn', rule: 'existing' });
  });
});

describe('what the change fixes', () => {
  const fixedBy = (
    base: readonly Finding[],
    given: (judge: ReturnType<typeof judgeBy>) => void,
  ) => {
    const judge = judgeBy({ policy: onlyNew, base: baselineOf(base) });
    given(judge);
    return judge.list().fixed;
  };

  it('is what the base had and the change has no more', () => {
    const [gone, stays] = [finding(), finding()];
    const fixed = fixedBy([gone, stays], (judge) => judge.rule(stays, 'a.json'));
    expect(fixed).toEqual([gone]);
  });

  it('is nothing where nobody looked again', () => {
    const gone = code('line 1');
    expect(fixedBy([gone], (judge) => judge.addInput({ file: 'a', source: 'trivy' }))).toEqual([]);
    const other = { file: 'a', source: 'sarif' as const, tools: ['CodeQL'] };
    expect(fixedBy([gone], (judge) => judge.addInput(other))).toEqual([]);
    const same = { file: 'a', source: 'sarif' as const, tools: ['semgrep'] };
    expect(fixedBy([gone], (judge) => judge.addInput(same))).toEqual([gone]);
  });

  it('is no component, and nothing that was no problem', () => {
    const base = [
      component('pkg:npm/a@1.0.0', { source: 'trivy' }),
      finding({ suppressed: true }),
      finding({ status: 'PASS' }),
    ];
    expect(fixedBy(base, (judge) => judge.addInput({ file: 'a', source: 'trivy' }))).toEqual([]);
  });
});
