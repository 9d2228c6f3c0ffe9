import type { Fields } from './fields.ts';
import { isObject } from './fields.ts';
import type { Json, JsonObject } from './reader.ts';

export type Level = 'none' | 'note' | 'warning' | 'error';

/** A rule's metadata as far as a result needs it; read once, however many results point to it. */
export interface Rule {
  readonly id?: string;
  readonly guid?: string;
  readonly level?: Level;
  readonly securitySeverity?: number;
  readonly messages: ReadonlyMap<string, string>;
  /** Short description, else full description, else name. */
  readonly title?: string;
}

/** The tool's driver or one of its extensions (§3.19). */
export interface Component {
  readonly name?: string;
  readonly guid?: string;
  readonly rules: readonly (Rule | undefined)[];
  readonly byId: ReadonlyMap<string, Rule>;
  readonly byGuid: ReadonlyMap<string, Rule>;
  readonly messages: ReadonlyMap<string, string>;
}

type Lookup = Pick<Component, 'byId' | 'byGuid'>;

/** All of a tool's components. The maps keep a lookup cheap, however many of them a log holds. */
export interface Components {
  readonly driver: Component;
  readonly extensions: readonly Component[];
  readonly byName: ReadonlyMap<string, Component>;
  readonly byGuid: ReadonlyMap<string, Component>;
  /** The rules of all extensions together. */
  readonly extended: Lookup;
}

const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();
const EMPTY: Component = { rules: [], byId: NOTHING, byGuid: NOTHING, messages: NOTHING };

export function componentsOf(tool: Fields | undefined): Components {
  const fields = tool?.object('driver');
  const driver = fields ? componentOf(fields) : EMPTY;
  const extensions = (tool?.slots('extensions') ?? []).map((one) =>
    one ? componentOf(one) : EMPTY,
  );
  const all = [driver, ...extensions];
  return {
    driver,
    extensions,
    byName: firstBy(all, (one) => one.name),
    byGuid: firstBy(all, (one) => one.guid),
    extended: lookupOf(extensions.flatMap((one) => one.rules)),
  };
}

function componentOf(component: Fields): Component {
  const rules = component.slots('rules').map((rule) => rule && ruleOf(rule));
  return {
    ...namesOf(component),
    rules,
    ...lookupOf(rules),
    messages: messagesOf(component, 'globalMessageStrings'),
  };
}

function lookupOf(rules: readonly (Rule | undefined)[]): Lookup {
  const known = rules.filter((rule) => rule !== undefined);
  return { byId: firstBy(known, (rule) => rule.id), byGuid: firstBy(known, (rule) => rule.guid) };
}

/** Two rules may share an id (§3.49.3); the first is the one that other readers take. */
function firstBy<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined && !found.has(key)) found.set(key, one);
  }
  return found;
}

function namesOf(fields: Fields): { name?: string; guid?: string } {
  const name = fields.string('name');
  const guid = fields.string('guid')?.toLowerCase();
  return { ...(name !== undefined && { name }), ...(guid !== undefined && { guid }) };
}

function ruleOf(rule: Fields): Rule {
  const id = rule.string('id');
  const guid = rule.string('guid')?.toLowerCase();
  const level = levelOf(rule.object('defaultConfiguration'));
  const properties = rule.object('properties');
  const securitySeverity = properties && securitySeverityOf(properties);
  const title =
    textOf(rule, 'shortDescription') ?? textOf(rule, 'fullDescription') ?? rule.string('name');
  return {
    ...(id !== undefined && { id }),
    ...(guid !== undefined && { guid }),
    ...(level && { level }),
    ...(securitySeverity !== undefined && { securitySeverity }),
    messages: messagesOf(rule, 'messageStrings'),
    ...(title !== undefined && { title }),
  };
}

function textOf(fields: Fields, key: string): string | undefined {
  return fields.object(key)?.string('text');
}

function messagesOf(fields: Fields, key: string): ReadonlyMap<string, string> {
  const strings = fields.object(key);
  if (!strings) return NOTHING;
  const texts = strings.keys().flatMap((id): [string, string][] => {
    const text = strings.object(id)?.string('text');
    return text === undefined ? [] : [[id, text]];
  });
  return new Map(texts);
}

export function levelOf(fields: Fields | undefined): Level | undefined {
  const level = fields?.string('level');
  switch (level) {
    case undefined:
    case 'none':
    case 'note':
    case 'warning':
    case 'error':
      return level;
    default:
      return fields?.wrong('level', 'none, note, warning or error');
  }
}

/**
 * `security-severity` is a text by GitHub's convention, a number with some tools. Anything that is no
 * plain number from 0 up is told: "high" or "-1" must not pass for "unset" unnoticed.
 */
export function securitySeverityOf(properties: Fields): number | undefined {
  const value = properties.value('security-severity');
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0) return value;
  if (typeof value === 'string' && /^\s*\d{1,9}(\.\d{1,30})?\s*$/.test(value)) return Number(value);
  return properties.wrong('security-severity', 'a score from 0 to 10');
}

/** A reference to a rule (§3.52), or a result's `ruleId` and `ruleIndex`, which mean the driver. */
export interface RuleReference {
  readonly id?: string | undefined;
  readonly index?: number | undefined;
  readonly guid?: string | undefined;
  readonly component?: JsonObject | undefined;
}

export function ruleReference(fields: Fields | undefined): RuleReference {
  if (!fields) return {};
  const component: Json | undefined = fields.value('toolComponent');
  return {
    id: fields.string('id'),
    index: fields.number('index'),
    guid: fields.string('guid')?.toLowerCase(),
    component: isObject(component) ? component : undefined,
  };
}

/**
 * The rule that a reference means. Where the driver does not know an id and no component was named,
 * the extensions are asked too: some tools keep all rules there and name no component.
 */
export function findRule(components: Components, reference: RuleReference): Rule | undefined {
  const named = reference.component && componentNamed(components, reference.component);
  if (named) return ruleIn(named, reference);
  // A component that is not there makes the index worthless, as it points into that component.
  const { driver } = components;
  const found = reference.component ? byIdentity(driver, reference) : ruleIn(driver, reference);
  return found ?? byIdentity(components.extended, reference);
}

function componentNamed(components: Components, reference: JsonObject): Component | undefined {
  const { index, guid, name } = reference;
  const indexed = typeof index === 'number' ? components.extensions[index] : undefined;
  if (indexed) return indexed;
  const byGuid = typeof guid === 'string' ? components.byGuid.get(guid.toLowerCase()) : undefined;
  return byGuid ?? (typeof name === 'string' ? components.byName.get(name) : undefined);
}

function ruleIn(component: Component, reference: RuleReference): Rule | undefined {
  const { index } = reference;
  const indexed = index === undefined ? undefined : component.rules[index];
  return indexed ?? byIdentity(component, reference);
}

function byIdentity(component: Lookup, reference: RuleReference): Rule | undefined {
  const { guid, id } = reference;
  const found = guid === undefined ? undefined : component.byGuid.get(guid);
  return found ?? (id === undefined ? undefined : byHierarchy(component, id));
}

/** Deeper hierarchies are not seen in the wild, and a hostile id of slashes must cost nothing. */
const MAX_HIERARCHY = 16;

/** §3.5.4: `CA1000/a/b` is a kind of `CA1000/a`, which is a kind of `CA1000`. */
function byHierarchy(component: Lookup, id: string): Rule | undefined {
  let wanted = id;
  for (let depth = 0; depth < MAX_HIERARCHY; depth += 1) {
    const rule = component.byId.get(wanted);
    if (rule) return rule;
    const slash = wanted.lastIndexOf('/');
    if (slash < 0) return undefined;
    wanted = wanted.slice(0, slash);
  }
  return undefined;
}
