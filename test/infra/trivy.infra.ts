import { describe, expect, it } from 'vitest';
import { parapet } from '../cli/parapet.ts';
import { CONFIGS } from './rules/configs.ts';
import { stackOf, type StackJson } from './rules/stack-json.ts';
import { synthesise } from './rules/synthesise.ts';
import { toHcl } from './trivy/hcl.ts';
import { scan } from './trivy/scan.ts';
import { whySkipped } from '../workflows/tool.ts';

const POLICY = 'infra/parapet-policy.yml';
const HCL = { name: 'main.tf', write: (stack: StackJson) => toHcl(stack.json) };
const JSON_FORM = { name: 'cdk.tf.json', write: (stack: StackJson) => JSON.stringify(stack.json) };

const missing = whySkipped('trivy');

function gate(report: string) {
  return parapet(['gate', report, '--policy', POLICY, '--json']);
}

function none(): never {
  throw new Error('there is no such config in test/infra/rules/configs.ts');
}

describe.skipIf(missing !== undefined)("Trivy's scan of the synthesised stacks", () => {
  it.each(['everything', 'singletons off'])('passes our own gate with the config "%s"', (name) => {
    const stacks = synthesise(CONFIGS[name] ?? none());
    const scanned = scan(stacks, HCL);
    expect(scanned.log).not.toMatch(/error parsing|failed to parse/i);
    for (const stack of stacks) expect(scanned.targets.join()).toContain(stack.name);
    const run = gate(scanned.report);
    expect(run.err + run.out).not.toMatch(/expired/);
    expect(run.code, run.out + run.err).toBe(0);
  });

  it('fails our gate for a public API, which is for its owner to waive in a policy of his own', () => {
    const scanned = scan(synthesise(CONFIGS['public endpoint'] ?? none()), HCL);
    const run = gate(scanned.report);
    const failing = run.objects().filter(({ decision }) => decision === 'fail');
    const ids = failing.map(({ finding }) => (finding as { id?: string }).id ?? '');
    expect(new Set(ids)).toEqual(new Set(['AWS-0040', 'AWS-0041']));
    expect(run.code).toBe(1);
  });

  it('fails our gate where a fault is planted, in an attribute or in a block', () => {
    const stacks = synthesise(CONFIGS['default'] ?? none());
    const faults: Readonly<Record<string, StackJson>> = {
      'AWS-0107': stackOf({
        aws_security_group: {
          a: {
            name: 'x',
            ingress: [{ cidr_blocks: ['0.0.0.0/0'], protocol: 'tcp', from_port: 22, to_port: 22 }],
          },
        },
      }),
      'AWS-0028': stackOf({
        aws_instance: { a: { ami: 'ami-1', metadata_options: { http_tokens: 'optional' } } },
      }),
      'AWS-0040': stackOf({
        aws_eks_cluster: {
          a: {
            name: 'x',
            vpc_config: { endpoint_public_access: true, public_access_cidrs: ['0.0.0.0/0'] },
          },
        },
      }),
    };
    const planted = Object.entries(faults).map(([id, fault]) => ({ ...fault, name: id }));
    const scanned = scan([...stacks, ...planted], HCL);
    const failing = gate(scanned.report)
      .objects()
      .filter(({ decision }) => decision === 'fail')
      .map(({ finding }) => finding as { id?: string; location?: { file?: string } });
    for (const id of Object.keys(faults)) {
      const told = failing.some((one) => one.id === id && one.location?.file === `${id}/main.tf`);
      expect(told, `${id} in ${JSON.stringify(failing)}`).toBe(true);
    }
  });

  it('fails our gate where no stack was scanned', () => {
    expect(gate(scan([], HCL).report).code).not.toBe(0);
  });
});

/** Why the stacks are written in Terraform's language first. When this fails, scan the JSON itself. */
describe.skipIf(missing !== undefined)("Trivy's reading of Terraform's JSON", () => {
  const right = stackOf({
    aws_dynamodb_table: {
      a: { name: 'x', hash_key: 'k', point_in_time_recovery: { enabled: true } },
    },
  });

  it('sees attributes, and of nested blocks nothing', () => {
    expect(scan([right], JSON_FORM).failures).toContain('AWS-0024 fixture/cdk.tf.json');
    expect(scan([right], HCL).failures).not.toContain('AWS-0024 fixture/main.tf');
  });
});
