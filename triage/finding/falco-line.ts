import { AUDIT_FIELDS, TEXT_FIELDS } from './falco-shape.ts';
import type { Hole, LinePart } from './json/stretch-trie.ts';

/** What of an alert is different each time, as far as it shows in the finding. */
export const CAPTURE = { time: 0, command: 1, name: 2, pid: 3 } as const;

const IGNORED: Hole = { kind: 'scalar' };
const TEXT: Hole = { kind: 'text' };
const TIME: Hole = { kind: 'text', capture: CAPTURE.time };

/** Members of an alert that differ, and do not matter beside a time. */
const OUTER: ReadonlyMap<string, Hole> = new Map([
  ['time', TIME],
  ['output', TEXT],
  ['uuid', IGNORED],
]);
/** Output fields that differ and matter. */
const INNER: ReadonlyMap<string, Hole> = new Map([
  ['proc.cmdline', { kind: 'text', capture: CAPTURE.command }],
  ['fd.name', { kind: 'text', capture: CAPTURE.name }],
  ['proc.pid', { kind: 'scalar', capture: CAPTURE.pid }],
]);
/** Output fields that are read: whoever reads another one must name it here. */
const READ: ReadonlySet<string> = new Set([
  ...TEXT_FIELDS,
  ...AUDIT_FIELDS,
  'ka.req.pod.containers.image',
]);

const KEY = /"([^"\\]*)":/y;
const VALUE = /"(?:[^"\\]|\\.)*"|[\w.+-]+/y;
const PIECE = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^"[{\]}]+/y;
const FIELDS_KEY = 'output_fields';

/**
 * An alert's line (known to be JSON) as stretches that must be the same in an alert like it, with the
 * holes between them. Undefined where it is not laid out as Falco does, or has a key twice, or no time.
 */
export function partsOfLine(line: string): LinePart[] | undefined {
  const walk = new Walk(line);
  const isWhole = walk.takes('{') && walk.members(OUTER) && walk.isAtEnd;
  return isWhole && walk.hasTime ? walk.parts() : undefined;
}

class Walk {
  readonly #line: string;
  readonly #parts: LinePart[] = [];
  #at = 0;
  #from = 0;
  hasTime = false;

  constructor(line: string) {
    this.#line = line;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#line.length;
  }

  takes(sign: string): boolean {
    if (this.#line[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** The members of an object up to its end; those of `output_fields` are asked for by name. */
  members(outer: ReadonlyMap<string, Hole> | undefined): boolean {
    const seen = new Set<string>();
    if (this.takes('}')) return true;
    do {
      const key = this.#match(KEY)?.[1];
      if (key === undefined || seen.has(key)) return false;
      seen.add(key);
      if (!this.#value(key, outer)) return false;
    } while (this.takes(','));
    return this.takes('}');
  }

  #value(key: string, outer: ReadonlyMap<string, Hole> | undefined): boolean {
    const first = this.#line[this.#at];
    if (outer && key === FIELDS_KEY) return this.takes('{') && this.members(undefined);
    if (first === '[' || first === '{') return this.#whole();
    const from = this.#at;
    if (this.#match(VALUE) === undefined) return false;
    const hole = outer ? outer.get(key) : innerHole(key);
    if (!hole) return true;
    if (hole === TIME) this.hasTime = true;
    this.#parts.push({ bytes: this.#bytes(from), hole });
    this.#from = this.#at;
    return true;
  }

  /** A list or an object that has no holes; it is JSON, so its brackets match. */
  #whole(): boolean {
    let depth = 0;
    do {
      const piece = this.#match(PIECE)?.[0];
      if (piece === undefined) return false;
      if (piece === '[' || piece === '{') depth += 1;
      if (piece === ']' || piece === '}') depth -= 1;
    } while (depth > 0);
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#line) ?? undefined;
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #bytes(to: number): Uint8Array {
    return Buffer.from(this.#line.slice(this.#from, to), 'latin1');
  }

  parts(): LinePart[] {
    return [...this.#parts, { bytes: this.#bytes(this.#line.length) }];
  }
}

function innerHole(key: string): Hole | undefined {
  return INNER.get(key) ?? (READ.has(key) ? undefined : IGNORED);
}
