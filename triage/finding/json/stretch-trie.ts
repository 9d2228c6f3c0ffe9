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
/** Of a branching: its offset, and what follows for each byte that may stand there. */
const BRANCHING = 1 + ASCII;
const FIRST_BRANCHINGS = 4;
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

  /** The number of the stretch that stands there. */
  find(line: Uint8Array, view: DataView, at: number): number {
    const branchings = this.#branchings;
    let node = this.#root;
    while (node > NOTHING) {
      const byte = line[at + (branchings[node] as number)];
      if (byte === undefined || byte >= ASCII) return NO_STRETCH;
      node = branchings[node + 1 + byte] as number;
    }
    return node < NOTHING && this.#words.areAt(~node, view, at) ? ~node : NO_STRETCH;
  }

  lengthOf(id: number): number {
    return this.#words.lengthOf(id);
  }

  holeOf(id: number): Hole | undefined {
    return this.#holes[id];
  }

  /**
   * The number of the same stretch, if need be a new one; none where one is the beginning of the
   * other, so that it cannot be told which of the two stands there.
   */
  add({ bytes, hole }: LinePart): number {
    const like = this.#likest(bytes);
    if (like === NO_STRETCH) {
      const first = this.#stretch(bytes, hole);
      this.#root = ~first;
      return first;
    }
    const likest = this.#words.bytesOf(like);
    const offset = firstDifference(likest, bytes);
    const [old, added] = [likest[offset], bytes[offset]];
    if (old === undefined && added === undefined) {
      const known = this.#holes[like];
      return known?.kind === hole?.kind && known?.capture === hole?.capture ? like : NO_STRETCH;
    }
    if (old === undefined || added === undefined) return NO_STRETCH;
    const id = this.#stretch(bytes, hole);
    this.#insert(id, { offset, old, added });
    return id;
  }

  /** Some stretch that agrees with these bytes as far as any does. */
  #likest(bytes: Uint8Array): number {
    let node = this.#root;
    while (node > NOTHING) {
      const branches = this.#branchings.subarray(node + 1, node + BRANCHING);
      const next = branches[bytes[this.#branchings[node] as number] ?? ASCII] ?? NOTHING;
      node = next === NOTHING ? (branches.find((each) => each !== NOTHING) ?? NOTHING) : next;
    }
    return node < NOTHING ? ~node : NO_STRETCH;
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
      above = node + 1 + (bytes[this.#offsetOf(node)] as number);
      node = this.#branchings[above] as number;
    }
    if (node > NOTHING && this.#offsetOf(node) === offset) {
      this.#branchings[node + 1 + added] = ~id;
      return;
    }
    const branching = this.#branching(offset);
    this.#branchings[branching + 1 + old] = node;
    this.#branchings[branching + 1 + added] = ~id;
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

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}
