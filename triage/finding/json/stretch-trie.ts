import { ByteWords } from './byte-words.ts';

/** What may stand in a hole of a line: a text or null; or a number, a word or a text. */
export type HoleKind = 'text' | 'scalar';

export interface Hole {
  readonly kind: HoleKind;
  /** Where it is told what stood there; absent = nobody asks. */
  readonly capture?: number;
}

/** Bytes that must be the same, and the hole behind them; the last of a line has none. */
export interface LinePart {
  readonly bytes: Uint8Array;
  readonly hole?: Hole;
}

/** No stretch: their numbers begin at 0. */
export const NO_STRETCH = -1;

const ASCII = 128;
/** Of a branching: its offset; what ends there; and what follows for each byte that may stand there. */
const ENDED = 1;
const BYTES = 2;
const BRANCHING = BYTES + ASCII;
const FIRST_BRANCHINGS = 1;
/** What follows: a branching (where it lies, from 1 on), a stretch (`~` its number), or nothing. */
const NOTHING = 0;
/** What a stretch costs beside its bytes, which are held twice at most: mostly the branches to it. */
const STRETCH_BYTES = 1_200;

/**
 * Stretches that may stand at one place of a line. Those that agree in all bytes before some offset are
 * told apart by the byte that stands there; what is left is compared.
 */
export class StretchTrie {
  /** In one piece of memory, for the reason that `ByteWords` gives. */
  #branchings = new Int32Array(1 + BRANCHING * FIRST_BRANCHINGS);
  #end = 1;
  #root = NOTHING;
  readonly #words = new ByteWords();
  readonly #holes: (Hole | undefined)[] = [];
  /** Roughly the bytes that are held. */
  size = 0;

  /** The number of the longest stretch that stands there. */
  find(line: Uint8Array, view: DataView, at: number): number {
    const branchings = this.#branchings;
    let node = this.#root;
    let ended = NOTHING;
    while (node > NOTHING) {
      ended |= branchings[node + ENDED] as number;
      const byte = line[at + (branchings[node] as number)];
      if (byte === undefined || byte >= ASCII) break;
      node = branchings[node + BYTES + byte] as number;
    }
    if (node < NOTHING && this.#words.areAt(~node, view, at)) return ~node;
    return ended === NOTHING ? NO_STRETCH : this.#findEnded(line, view, at);
  }

  /** The same among those with which others begin. */
  #findEnded(line: Uint8Array, view: DataView, at: number): number {
    let found = NO_STRETCH;
    let node = this.#root;
    while (node > NOTHING) {
      const ended = this.#branchings[node + ENDED] as number;
      if (ended !== NOTHING && this.#words.areAt(~ended, view, at)) found = ~ended;
      const byte = line[at + this.#offsetOf(node)];
      if (byte === undefined || byte >= ASCII) break;
      node = this.#branchings[node + BYTES + byte] as number;
    }
    return found;
  }

  lengthOf(id: number): number {
    return this.#words.lengthOf(id);
  }

  holeOf(id: number): Hole | undefined {
    return this.#holes[id];
  }

  /**
   * The number of the same stretch, if need be a new one; none where another hole is behind it, or not
   * all of it is ASCII.
   */
  add({ bytes, hole }: LinePart): number {
    if (bytes.some((byte) => byte >= ASCII)) return NO_STRETCH;
    const like = this.#likest(bytes);
    if (like === NO_STRETCH) {
      const first = this.#stretch(bytes, hole);
      this.#root = ~first;
      return first;
    }
    const likest = this.#words.bytesOf(like);
    const offset = firstDifference(likest, bytes);
    const [old, added] = [branchOf(likest[offset]), branchOf(bytes[offset])];
    if (old === added) {
      const known = this.#holes[like];
      return known?.kind === hole?.kind && known?.capture === hole?.capture ? like : NO_STRETCH;
    }
    const id = this.#stretch(bytes, hole);
    this.#insert(id, { offset, old, added });
    return id;
  }

  /** Some stretch that agrees with these bytes as far as any does. */
  #likest(bytes: Uint8Array): number {
    let node = this.#root;
    while (node > NOTHING) {
      const next = this.#branchings[node + branchOf(bytes[this.#offsetOf(node)])] ?? NOTHING;
      node = next === NOTHING ? this.#anyIn(node) : next;
    }
    return node < NOTHING ? ~node : NO_STRETCH;
  }

  #anyIn(branching: number): number {
    const branches = this.#branchings.subarray(branching + ENDED, branching + BRANCHING);
    return branches.find((each) => each !== NOTHING) ?? NOTHING;
  }

  #insert(
    id: number,
    {
      offset,
      old,
      added,
    }: { readonly offset: number; readonly old: number; readonly added: number },
  ): void {
    const bytes = this.#words.bytesOf(id);
    let above = NOTHING;
    let node = this.#root;
    while (node > NOTHING && this.#offsetOf(node) < offset) {
      above = node + branchOf(bytes[this.#offsetOf(node)]);
      node = this.#branchings[above] as number;
    }
    if (node > NOTHING && this.#offsetOf(node) === offset) {
      this.#branchings[node + added] = ~id;
      return;
    }
    const branching = this.#branching(offset);
    this.#branchings[branching + old] = node;
    this.#branchings[branching + added] = ~id;
    if (above === NOTHING) this.#root = branching;
    else this.#branchings[above] = branching;
  }

  #offsetOf(branching: number): number {
    return this.#branchings[branching] as number;
  }

  #branching(offset: number): number {
    const start = this.#end;
    this.#end += BRANCHING;
    if (this.#end > this.#branchings.length) {
      const larger = new Int32Array(2 * this.#branchings.length);
      larger.set(this.#branchings);
      this.#branchings = larger;
    }
    this.#branchings[start] = offset;
    return start;
  }

  #stretch(bytes: Uint8Array, hole: Hole | undefined): number {
    this.#holes.push(hole);
    this.size += STRETCH_BYTES + 2 * bytes.length;
    return this.#words.add(bytes);
  }
}

function branchOf(byte: number | undefined): number {
  return byte === undefined ? ENDED : BYTES + byte;
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}
