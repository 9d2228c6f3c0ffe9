import { KEY_BYTES, keyText, writeKey } from '../finding/keys.ts';
import type { Key, LateKey } from '../finding/keys.ts';
import { EventBytes } from './event-bytes.ts';

const FIRST_EVENTS = 512;
/** Room for twice as many events, so that few are looked at to find one. */
const SLOTS_AN_EVENT = 2;
const MULTIPLIER = 0x9e3779b1;
/** By chance no two in a long report; but whoever names packages can choose names of one hash. */
const MOST_ALIKE = 16;
const CROWDED = -1;

/**
 * Gives each event a number, from 0 on in the order in which they come. An event is known by the bytes
 * that its key is made over, so that no key need be made; they are compared whole, because of two events
 * that were taken for one nobody would hear of the second. In a `Map` they would be texts, moved
 * about by the collector of garbage as long as the run lasts.
 */
export class EventTable {
  readonly #bytes = new EventBytes();
  /** Where the bytes of each begin, in words; behind the last one, where the next will. */
  #starts = new Uint32Array(FIRST_EVENTS + 2);
  #hashes = new Int32Array(FIRST_EVENTS + 1);
  /** An event's number and one more, at the first free place from where its hash points to; 0 is free. */
  #slots = new Int32Array(SLOTS_AN_EVENT * FIRST_EVENTS);
  /** Events whose hash many others had before: to compare each with all of those would take for ever. */
  readonly #crowded = new Map<Key, number>();
  /** So many were given. */
  count = 0;

  /** The number of an event, which is a new one where it did not come before; undefined: it is no key. */
  numberOf(key: Key | LateKey): number | undefined {
    const mine = this.count;
    const from = this.#starts[mine] as number;
    this.#bytes.cutAt(from);
    if (!write(key, this.#bytes)) return undefined;
    const end = this.#bytes.fillWord();
    this.#starts[mine + 1] = end;
    this.#hashes[mine] = hashOf(this.#bytes.words, from, end);
    const slot = this.#find(mine);
    const found = slot === CROWDED ? this.#crowded.get(keyText(key)) : this.#eventAt(slot);
    if (found !== undefined) return found;
    if (slot === CROWDED) this.#crowded.set(keyText(key), mine);
    else this.#slots[slot] = mine + 1;
    this.count += 1;
    if (this.count * SLOTS_AN_EVENT > this.#slots.length) this.#grow();
    return mine;
  }

  #eventAt(slot: number): number | undefined {
    const event = (this.#slots[slot] as number) - 1;
    return event < 0 ? undefined : event;
  }

  /** The slot that holds the same event as this one, or is free for it; or it is among the crowded. */
  #find(event: number): number {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = slots.length - 1;
    const hash = hashes[event] as number;
    let alike = 0;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = (slots[slot] as number) - 1;
      if (other < 0) return alike < MOST_ALIKE ? slot : CROWDED;
      if (hashes[other] !== hash) continue;
      if (this.#isSame(other, event)) return slot;
      alike += 1;
    }
  }

  #isSame(a: number, b: number): boolean {
    const [fromA, fromB] = [this.#starts[a] as number, this.#starts[b] as number];
    const length = (this.#starts[a + 1] as number) - fromA;
    if (length !== (this.#starts[b + 1] as number) - fromB) return false;
    const { words } = this.#bytes;
    for (let word = 0; word < length; word += 1) {
      if (words[fromA + word] !== words[fromB + word]) return false;
    }
    return true;
  }

  #grow(): void {
    const slots = 2 * this.#slots.length;
    const events = slots / SLOTS_AN_EVENT;
    const [starts, hashes] = [this.#starts, this.#hashes];
    this.#starts = new Uint32Array(events + 2);
    this.#starts.set(starts);
    this.#hashes = new Int32Array(events + 1);
    this.#hashes.set(hashes);
    this.#slots = new Int32Array(slots);
    for (let event = 0; event < this.count; event += 1) {
      const slot = this.#find(event);
      if (slot !== CROWDED) this.#slots[slot] = event + 1;
    }
  }
}

/** False where it is no key. A key that is made already begins like no scope. */
function write(key: Key | LateKey, to: EventBytes): boolean {
  if (typeof key !== 'string') {
    key.writeTo(to);
    return true;
  }
  to.number(-1);
  const at = to.reserve(KEY_BYTES);
  return writeKey(key, to.bytes, at);
}

function hashOf(words: Int32Array, from: number, end: number): number {
  let hash = 0;
  for (let word = from; word < end; word += 1) {
    hash = Math.imul(hash ^ (words[word] as number), MULTIPLIER);
    hash ^= hash >>> 15;
  }
  return hash;
}
