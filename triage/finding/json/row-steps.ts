import type { MemberPath } from '../reader.ts';

/** The members that a reader asks for. */
export interface Members {
  readonly paths: readonly MemberPath[];
  readonly byPath: ReadonlyMap<string, Member>;
}

interface Member {
  /** Its place in `paths`; undefined for a member that only holds some of those. */
  readonly capture: number | undefined;
  /** A bit of its own. */
  readonly bit: number;
}

/** From one scalar of a row to the next. */
export interface Step {
  /** What stands between the two. */
  readonly from: number;
  readonly to: number;
  /** Of the scalar at the end: the names that lead to it. Absent: the row ends. */
  readonly path?: string;
  readonly capture?: number | undefined;
  /** The bits of the asked-for members that are named on the way. */
  readonly named: number;
}

const MOST_MEMBERS = 31;

export function membersOf(paths: readonly MemberPath[]): Members {
  const byPath = new Map<string, Member>();
  for (const [capture, names] of paths.entries()) {
    let path = '';
    for (const [depth, name] of names.entries()) {
      path = member(path, name);
      const isAskedFor = depth === names.length - 1;
      if (byPath.has(path)) continue;
      byPath.set(path, { capture: isAskedFor ? capture : undefined, bit: 1 << byPath.size });
    }
  }
  if (byPath.size > MOST_MEMBERS) {
    throw new RangeError('More members are asked for than an integer has bits');
  }
  return { paths, byPath };
}

/**
 * Names are compared as they are written; those with escapes are left to the long way. The quote at
 * the end keeps the elements of a list apart from a member whose name ends with a bracket.
 */
function member(path: string, name: string): string {
  return `${path}"${name}"`;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
const STRUCTURE: ReadonlySet<number> = new Set(Buffer.from('{}[],'));

/**
 * The steps through a row that is known to be JSON, from its first byte to its last. Ends early where
 * the row is of no use to learn from: a name is written with escapes, or an asked-for member holds a
 * list or an object where a scalar is expected, or the other way round.
 */
export function* stepsOf(row: Buffer, members: Members): Generator<Step, void, undefined> {
  const walk = new Walk(row, members);
  let from = 0;
  for (let at = 0; at < row.length;) {
    const byte = row[at] as number;
    if (byte <= SPACE || byte === COLON) {
      at += 1;
    } else if (byte === QUOTE && walk.isName) {
      at = walk.takeName(at);
    } else if (STRUCTURE.has(byte)) {
      walk.takeStructure(byte);
      at += 1;
    } else {
      if (walk.isHolder) return;
      const { path, capture } = walk;
      yield { from, to: at, path, capture, named: walk.takeNamed() };
      at = byte === QUOTE ? endOfText(row, at) : endOfWord(row, at);
      from = at;
    }
    if (walk.isUseless) return;
  }
  yield { from, to: row.length, named: walk.takeNamed() };
}

/** Where in a row one stands. */
class Walk {
  readonly #row: Buffer;
  readonly #members: Members;
  /** The paths of the lists and objects around this place. */
  readonly #open: { readonly path: string; readonly isList: boolean }[] = [];
  #named = 0;
  path = '';
  isName = false;
  isUseless = false;

  constructor(row: Buffer, members: Members) {
    this.#row = row;
    this.#members = members;
  }

  get capture(): number | undefined {
    return this.#members.byPath.get(this.path)?.capture;
  }

  /** A member from within which something is asked for. */
  get isHolder(): boolean {
    const asked = this.#members.byPath.get(this.path);
    return asked !== undefined && asked.capture === undefined;
  }

  takeNamed(): number {
    const named = this.#named;
    this.#named = 0;
    return named;
  }

  /** The name whose quote stands at the offset; the offset behind it. */
  takeName(at: number): number {
    const end = endOfText(this.#row, at);
    const name = this.#row.toString('latin1', at + 1, end - 1);
    this.path = member(this.path, name);
    this.#named |= this.#members.byPath.get(this.path)?.bit ?? 0;
    this.isName = false;
    this.isUseless ||= name.includes('\\');
    return end;
  }

  takeStructure(byte: number): void {
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#enter(byte === OPEN_LIST);
    else if (byte === COMMA) this.#goOn();
    else this.#open.pop();
  }

  #enter(isList: boolean): void {
    const isAsked = this.capture !== undefined || (isList && this.isHolder);
    this.isUseless ||= isAsked;
    this.#open.push({ path: this.path, isList });
    this.#goOn();
  }

  /** To the next element or member. */
  #goOn(): void {
    const around = this.#open.at(-1);
    if (!around) return;
    this.isName = !around.isList;
    this.path = around.isList ? `${around.path}[` : around.path;
  }
}

function endOfText(row: Buffer, from: number): number {
  let at = from + 1;
  while (row[at] !== QUOTE) at += row[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

function endOfWord(row: Buffer, from: number): number {
  let at = from;
  while (!isEnd(row[at] as number)) at += 1;
  return at;
}

function isEnd(byte: number): boolean {
  return byte <= SPACE || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT;
}
