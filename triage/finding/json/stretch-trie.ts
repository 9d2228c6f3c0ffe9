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

export interface Stretch {
  /** Of its trie: from 0 on, in the order in which they came. */
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly words: ByteWords;
  readonly hole: Hole | undefined;
}

/** Stretches that agree in all bytes before the offset, by the byte that stands there. */
interface Branching {
  readonly offset: number;
  readonly branches: (Branching | Stretch | undefined)[];
}

const ASCII = 128;
/** What a stretch costs beside its bytes, which are held twice: mostly the branches to it. */
const STRETCH_BYTES = 1_500;

/** Stretches that may stand at one place of a line. */
export class StretchTrie {
  #root: Branching | Stretch | undefined;
  #count = 0;
  /** Roughly the bytes that are held. */
  size = 0;

  find(line: Uint8Array, view: DataView, at: number): Stretch | undefined {
    let node = this.#root;
    while (node !== undefined && 'branches' in node) {
      node = node.branches[line[at + node.offset] ?? ASCII];
    }
    return node?.words.areAt(view, at) === true ? node : undefined;
  }

  /**
   * The same stretch, if need be a new one; undefined where one is the beginning of the other, so that
   * it cannot be told which of the two stands there.
   */
  add({ bytes, hole }: LinePart): Stretch | undefined {
    const like = this.#likest(bytes);
    if (like === undefined) return (this.#root = this.#stretch(bytes, hole));
    const offset = firstDifference(like.bytes, bytes);
    const [old, added] = [like.bytes[offset], bytes[offset]];
    if (old === undefined && added === undefined) {
      return like.hole?.kind === hole?.kind && like.hole?.capture === hole?.capture
        ? like
        : undefined;
    }
    if (old === undefined || added === undefined) return undefined;
    const stretch = this.#stretch(bytes, hole);
    this.#insert(stretch, { offset, old, added });
    return stretch;
  }

  /** Some stretch that agrees with these bytes as far as any does. */
  #likest(bytes: Uint8Array): Stretch | undefined {
    let node = this.#root;
    while (node !== undefined && 'branches' in node) {
      node = node.branches[bytes[node.offset] ?? ASCII] ?? node.branches.find((each) => each);
    }
    return node;
  }

  #insert(
    stretch: Stretch,
    {
      offset,
      old,
      added,
    }: { readonly offset: number; readonly old: number; readonly added: number },
  ): void {
    let above: Branching | undefined;
    let node = this.#root;
    while (node !== undefined && 'branches' in node && node.offset < offset) {
      above = node;
      node = node.branches[stretch.bytes[node.offset] ?? ASCII];
    }
    if (node !== undefined && 'branches' in node && node.offset === offset) {
      node.branches[added] = stretch;
      return;
    }
    const branches: Branching['branches'] = Array.from({ length: ASCII });
    branches[old] = node;
    branches[added] = stretch;
    if (above) above.branches[stretch.bytes[above.offset] ?? ASCII] = { offset, branches };
    else this.#root = { offset, branches };
  }

  #stretch(bytes: Uint8Array, hole: Hole | undefined): Stretch {
    this.#count += 1;
    this.size += STRETCH_BYTES + 2 * bytes.length;
    return { id: this.#count - 1, bytes, words: new ByteWords(bytes), hole };
  }
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}
