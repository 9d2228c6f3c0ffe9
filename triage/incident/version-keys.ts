import { compareKeys } from './key-block.ts';
import type { KeyAt } from './key-block.ts';
import type { KeyRows } from './key-tree.ts';
import type { Version } from './version.ts';

/** Keys of what providers update, which may move in time: as if all of it were of one moment. */
export class VersionKeys implements KeyRows {
  readonly #keys: readonly KeyAt[];
  readonly #notes: number[] = [];

  constructor(versions: readonly Version[]) {
    this.#keys = versions.map(({ finding }) => {
      return { bytes: Buffer.from(finding.occurrence, 'hex'), at: 0, offset: 0 };
    });
  }

  get size(): number {
    return this.#keys.length;
  }

  keyAt(row: number): KeyAt {
    const key = this.#keys[row];
    if (!key) throw new RangeError(`There is no version ${row} of ${this.size}`);
    return key;
  }

  noteAt(row: number): number {
    return this.#notes[row] ?? 0;
  }

  note(row: number, note: number): void {
    this.#notes[row] = note;
  }

  compare(row: number, other: number): number {
    return compareKeys(this.keyAt(row), this.keyAt(other));
  }
}
