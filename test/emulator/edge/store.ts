import type { Document } from './document.ts';

/** What the edge remembers for the services that moto lacks: named tables, gone with a reset. */
export class Store {
  readonly #tables = new Map<string, Map<string, Document>>();

  table(name: string): Map<string, Document> {
    const known = this.#tables.get(name);
    if (known) return known;
    const made = new Map<string, Document>();
    this.#tables.set(name, made);
    return made;
  }

  clear(): void {
    this.#tables.clear();
  }
}
