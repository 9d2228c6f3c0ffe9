/** No row: their numbers begin at 0. */
export const NO_ROW = -1;

const FIRST_SLOTS = 1024;
/** So many slots are free for each that is taken, that rows seldom have to make way. */
const SLOTS_A_ROW = 4;
const FIRST_NUMBERS = 4096;
/** Somebody makes up rows that have one hash: the rest of them is not taken in. */
const MOST_STEPS = 8;
/** Before the numbers of a row: its own number, and how many they are. */
const HEAD = 2;

/** Rows of small whole numbers, each found again by what is in it; in as few pieces as may be. */
export class NumberRows {
  /** By the hash, or a few slots on: where the row lies; 0 = nowhere. */
  #slots = new Int32Array(FIRST_SLOTS);
  #rows = new Int32Array(FIRST_NUMBERS);
  #end = 1;
  count = 0;

  /** The number of the row that begins like this, and is so long. */
  find(numbers: Int32Array, length: number): number {
    const hash = hashOf(numbers, length);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const start = this.#slots[(hash + step) & (this.#slots.length - 1)] as number;
      if (start === 0) return NO_ROW;
      if (this.#isAt(start, numbers, length)) return this.#rows[start] as number;
    }
    return NO_ROW;
  }

  /** The number of the new row; none where it was there before, or there is no room for it. */
  add(numbers: Int32Array): number {
    if (this.find(numbers, numbers.length) !== NO_ROW) return NO_ROW;
    if (SLOTS_A_ROW * (this.count + 1) > this.#slots.length) this.#moreSlots();
    const start = this.#end;
    if (!this.#takeSlot(hashOf(numbers, numbers.length), start)) return NO_ROW;
    this.#end += HEAD + numbers.length;
    if (this.#end > this.#rows.length) this.#moreNumbers();
    this.#rows.set([this.count, numbers.length, ...numbers], start);
    this.count += 1;
    return this.count - 1;
  }

  #isAt(start: number, numbers: Int32Array, length: number): boolean {
    const rows = this.#rows;
    if (rows[start + 1] !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (rows[start + HEAD + index] !== numbers[index]) return false;
    }
    return true;
  }

  #takeSlot(hash: number, start: number): boolean {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const slot = (hash + step) & (this.#slots.length - 1);
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = start;
      return true;
    }
    return false;
  }

  #moreSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    let start = 1;
    while (start < this.#end) {
      const numbers = start + HEAD;
      const end = numbers + (this.#rows[start + 1] as number);
      // What finds no slot any more is a row that is not found: it says nothing.
      this.#takeSlot(hashOf(this.#rows.subarray(numbers, end), end - numbers), start);
      start = end;
    }
  }

  #moreNumbers(): void {
    const larger = new Int32Array(2 * Math.max(this.#rows.length, this.#end));
    larger.set(this.#rows);
    this.#rows = larger;
  }
}

/** The numbers follow one another; the factor (2^32 by the golden ratio) spreads them. */
function hashOf(numbers: Int32Array, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index += 1) {
    const spread = Math.imul(hash ^ (numbers[index] as number), 0x9e3779b1);
    hash = spread ^ (spread >>> 15);
  }
  return hash;
}
