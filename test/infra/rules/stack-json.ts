/** A synthesised stack as Terraform reads it, and how the rules walk through it. */
export interface StackJson {
  readonly name: string;
  readonly json: Body;
}

export type Body = Readonly<Record<string, unknown>>;

export interface Resource {
  /** `cluster: aws_eks_cluster.cluster`: where a person finds it. */
  readonly address: string;
  readonly stack: string;
  readonly type: string;
  readonly id: string;
  readonly body: Body;
}

export interface Rule {
  readonly id: string;
  /** Why: what goes wrong in the account where this does not hold. */
  readonly reason: string;
  /** One sentence a fault, with the address. */
  readonly check: (stacks: readonly StackJson[]) => string[];
  /** What the rule is content with: its own resources must be in it, so that it is not content with nothing. */
  readonly good: readonly StackJson[];
  /** Each must be found at fault. */
  readonly bad: readonly (readonly StackJson[])[];
}

/** A fixture: resources by type and id, in one stack. */
export function stackOf(
  resource: Record<string, Record<string, Body>>,
  more: Body = {},
): StackJson {
  return { name: 'fixture', json: { resource, ...more } };
}

export function resources(stacks: readonly StackJson[], ...types: string[]): Resource[] {
  return stacks.flatMap(({ name, json }) =>
    Object.entries(objectOf(json['resource']))
      .filter(([type]) => types.length === 0 || types.includes(type))
      .flatMap(([type, byId]) =>
        Object.entries(objectOf(byId)).map(([id, body]) => ({
          address: `${name}: ${type}.${id}`,
          stack: name,
          type,
          id,
          body: objectOf(body),
        })),
      ),
  );
}

/** A nested block: CDKTF writes a single one as an object, several as a list. */
export function blocks(body: Body, name: string): Body[] {
  const value = body[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(objectOf) : [objectOf(value)];
}

/** The one value under a path of blocks: `first(body, 'rule', 'apply', 'sse_algorithm')`. */
export function first(body: Body, ...path: string[]): unknown {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return body[name];
  const [block] = blocks(body, name);
  return block && first(block, ...rest);
}

export function objectOf(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Body)
    : {};
}

export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

export function isGiven(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** Whether one resource refers to another, by any attribute. */
export function refersTo(value: unknown, target: Resource): boolean {
  const reference = `\${${target.type}.${target.id}.`;
  return JSON.stringify(value ?? null).includes(reference);
}

/** Faults of all resources of a type that a test finds at fault. */
export function faultsOf(
  stacks: readonly StackJson[],
  types: readonly string[],
  fault: (resource: Resource) => string | undefined,
): string[] {
  return resources(stacks, ...types).flatMap((resource) => {
    const found = fault(resource);
    return found === undefined ? [] : [`${resource.address} ${found}`];
  });
}
