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

interface Container {
  readonly path: string;
  readonly isList: boolean;
}

/**
 * The steps through a row that is known to be JSON, from its first byte to its last. Ends early where
 * the row is of no use to learn from: a name is written with escapes, or an asked-for member holds a
 * list or an object where a scalar is expected, or the other way round.
 */
export function* stepsOf(row: Buffer, { byPath }: Members): Generator<Step, void, undefined> {
  const open: Container[] = [];
  let path = '';
  let isName = false;
  let [from, named] = [0, 0];
  for (let at = 0; at < row.length;) {
    const byte = row[at] as number;
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      const isList = byte === OPEN_LIST;
      const known = byPath.get(path);
      if (known && (isList || known.capture !== undefined)) return;
      open.push({ path, isList });
      isName = !isList;
      if (isList) path += '[';
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      open.pop();
    } else if (byte === COMMA) {
      const { path: above, isList } = open.at(-1) as Container;
      isName = !isList;
      path = isList ? `${above}[` : above;
    } else if (byte === QUOTE && isName) {
      const end = endOfText(row, at);
      const name = row.toString('latin1', at + 1, end - 1);
      if (name.includes('\\')) return;
      path = member(path, name);
      named |= byPath.get(path)?.bit ?? 0;
      isName = false;
      at = end;
      continue;
    } else if (byte > SPACE && byte !== COLON) {
      const known = byPath.get(path);
      if (known && known.capture === undefined) return;
      yield { from, to: at, path, named, ...(known && { capture: known.capture }) };
      at = byte === QUOTE ? endOfText(row, at) : endOfWord(row, at);
      [from, named] = [at, 0];
      continue;
    }
    at += 1;
  }
  yield { from, to: row.length, named };
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
