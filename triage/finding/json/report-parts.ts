import { isObject } from '../fields.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { Finding, Source } from '../finding.ts';
import type { InParts, Json, JsonObject, PartReader, ReadContext, Reader } from '../reader.ts';
import { ByteCursor, endOfToken } from './byte-cursor.ts';
import type { ByteWindow } from './byte-window.ts';
import { decodeUtf8 } from './encoding.ts';
import { FaultError, notJson, tooLarge } from './fault.ts';
import type { Fault } from './fault.ts';
import { mebibytes } from './limits.ts';
import type { Limits } from './limits.ts';
import { ListSlicer } from './list-slicer.ts';
import { RowLayouts } from './row-layouts.ts';
import { ValueScan } from './value-scan.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

interface Head {
  readonly members: JsonObject;
  /** Behind the list's opening bracket. */
  readonly end: number;
}

/**
 * A big report, read while it comes in. What would make the parts say something else than the whole
 * (a member twice, or behind the list that needs it) is refused.
 */
export class ReportParts {
  readonly source: Source;
  /** What the report says of itself, once all of it was read. */
  about: DocumentFacts | undefined;
  readonly #way: InParts;
  readonly #cursor: ByteCursor;
  readonly #head: JsonObject;
  readonly #from: number;
  readonly #elements: Json[] = [];
  readonly #layouts = new Map<string, RowLayouts>();

  constructor(cursor: ByteCursor, reader: Reader & { inParts: InParts }, head: Head) {
    this.source = reader.source;
    this.#way = reader.inParts;
    this.#cursor = cursor;
    this.#head = head.members;
    this.#from = cursor.window.discarded;
    cursor.window.discard(head.end);
  }

  async *findings(context: ReadContext): AsyncGenerator<Iterable<Finding>, void, undefined> {
    const reader = this.#way.start({ ...this.#way.mayFollow, ...this.#head }, context);
    const cursor = this.#cursor;
    if (!(await cursor.takes(CLOSE_LIST))) {
      do {
        if (await cursor.takes(OPEN_OBJECT)) yield* this.#element(reader);
        else this.#elements.push(await cursor.value());
      } while (await cursor.takes(COMMA));
      if (!(await cursor.takes(CLOSE_LIST))) throw new FaultError(notJson('a list has no end'));
    }
    const tail = await this.#tail();
    const skeleton = { ...this.#head, ...tail, [this.#way.list]: this.#elements };
    yield reader.end(skeleton);
    this.about = reader.about?.(skeleton);
  }

  /** An element whose lists are taken apart; what is no list, or comes too early, stays whole. */
  async *#element(reader: PartReader): AsyncGenerator<Iterable<Finding>, void, undefined> {
    const needed = this.#way.elementHead;
    const members = new Map<string, Json>();
    const takenApart = new Set<string>();
    for await (const key of this.#keys()) {
      if (takenApart.has(key) || (takenApart.size > 0 && needed.includes(key))) {
        throw new FaultError(order(key));
      }
      const apart = members.has(needed[0]) && !members.has(key);
      if (apart && (await this.#cursor.takes(OPEN_LIST))) {
        takenApart.add(key);
        members.set(key, []);
        yield* this.#rows(reader, key, asObject(members));
      } else {
        members.set(key, await this.#cursor.value());
      }
    }
    this.#elements.push(asObject(members));
  }

  async *#rows(
    reader: PartReader,
    list: string,
    element: JsonObject,
  ): AsyncGenerator<Iterable<Finding>, void, undefined> {
    const elementIndex = this.#elements.length;
    let firstIndex = 0;
    for await (const rows of new ListSlicer(this.#cursor, this.#layoutsOf(list)).slices()) {
      this.#checkSize();
      yield reader.rows({ element, elementIndex, list, rows, firstIndex });
      firstIndex += rows.length;
    }
  }

  /** What was learnt of a list holds for the same list of the other elements. */
  #layoutsOf(list: string): RowLayouts {
    const known = this.#layouts.get(list);
    if (known) return known;
    const { rowMembers } = this.#way;
    const layouts = new RowLayouts(Object.hasOwn(rowMembers, list) ? (rowMembers[list] ?? []) : []);
    this.#layouts.set(list, layouts);
    return layouts;
  }

  #checkSize(): void {
    const limit = this.#cursor.limits.reportBytes;
    if (this.#cursor.window.discarded - this.#from <= limit) return;
    const why = `the report is larger than ${mebibytes(limit)}`;
    throw new FaultError(tooLarge(why, 'Split it: one report an image, or a namespace.'));
  }

  /** The names of an object's members, the cursor standing behind its opening bracket. */
  async *#keys(): AsyncGenerator<string, void, undefined> {
    if (await this.#cursor.takes(CLOSE_OBJECT)) return;
    do yield await this.#cursor.key();
    while (await this.#cursor.takes(COMMA));
    if (!(await this.#cursor.takes(CLOSE_OBJECT))) {
      throw new FaultError(notJson('an object has no end'));
    }
  }

  /** The members behind the list, to the end of the report. */
  async #tail(): Promise<JsonObject> {
    const tail = new Map<string, Json>();
    const cursor = this.#cursor;
    while (await cursor.takes(COMMA)) {
      const key = await cursor.key();
      const known = Object.hasOwn(this.#way.mayFollow, key) && !Object.hasOwn(this.#head, key);
      if (!known) throw new FaultError(order(key));
      tail.set(key, await cursor.value());
    }
    if (!(await cursor.takes(CLOSE_OBJECT))) throw new FaultError(notJson('the report has no end'));
    return asObject(tail);
  }
}

/** The report at the window's start, if a reader knows how to read one like it in parts. */
export function partsOf(
  window: ByteWindow,
  readers: readonly Reader[],
  limits: Limits,
): ReportParts | undefined {
  for (const reader of readers) {
    const { inParts } = reader;
    const head = inParts && headOf(window.view(), inParts.list, limits);
    if (!head) continue;
    const like = { ...inParts.mayFollow, ...head.members, [inParts.list]: [] };
    if (!reader.recognise(like)) continue;
    return new ReportParts(new ByteCursor(window, limits), { ...reader, inParts }, head);
  }
  return undefined;
}

/** The members before the list; undefined where it was not seen yet. */
function headOf(bytes: Buffer, list: string, limits: Limits): Head | undefined {
  let at = skipBlanks(bytes, 1);
  let before = at;
  while (bytes[at] === QUOTE) {
    const keyEnd = at + endOfToken(bytes.subarray(at));
    if (keyEnd < at) return undefined;
    const value = skipBlanks(bytes, skipBlanks(bytes, keyEnd) + 1);
    if (bytes[value] === OPEN_LIST && parsed(bytes.subarray(at, keyEnd)) === list) {
      const members = parsed(Buffer.concat([bytes.subarray(0, before), Buffer.from('}')]));
      return isObject(members) ? { members, end: value + 1 } : undefined;
    }
    const length = endOfValue(bytes.subarray(value), limits);
    if (length < 0) return undefined;
    before = value + length;
    at = skipBlanks(bytes, skipBlanks(bytes, before) + 1);
  }
  return undefined;
}

function endOfValue(bytes: Buffer, limits: Limits): number {
  if (bytes[0] !== OPEN_LIST && bytes[0] !== OPEN_OBJECT) return endOfToken(bytes);
  return new ValueScan(limits).run(bytes);
}

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] as number) <= 0x20) at += 1;
  return at;
}

function parsed(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(decodeUtf8(bytes) ?? '') as Json;
  } catch {
    return undefined; // then it is read in one piece, and judged there
  }
}

/** Own properties even where the name is `__proto__`. */
function asObject(members: ReadonlyMap<string, Json>): JsonObject {
  return Object.fromEntries(members);
}

function order(key: string): Fault {
  const name = /^[\w-]{1,40}$/.test(key) ? `"${key}"` : 'a member';
  return {
    code: 'unsupported-format',
    why: `it is too big to be read in one piece, and ${name} stands where it changes what was read before it`,
    fix: 'Pass the report as the tool wrote it (members in their order, none twice), or split it.',
  };
}
