import type { DocumentFacts } from '../document-facts.ts';
import type { Finding, Source } from '../finding.ts';
import type { LineReader, ReadContext, Reader } from '../reader.ts';
import { ByteWindow } from './byte-window.ts';
import { utf8Chunks } from './encoding.ts';
import { FaultError, truncated } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Faults } from './faults.ts';
import { FoundValues } from './found-values.ts';
import type { RecalledBatch, ValuesBatch } from './found-values.ts';
import type { Limits } from './limits.ts';
import { isBlank } from './line-tokens.ts';
import { isOpening, noValue, readLines, valueLimit, valueTooLong } from './lines.ts';
import { foreignBytes } from './other-formats.ts';
import { partsOf } from './report-parts.ts';
import type { ReportParts } from './report-parts.ts';
import { FAULTY, ValueScan } from './value-scan.ts';

const LINE_FEED = 10;
const HEAD_BYTES = 2048;

/** Some of a document's values; or findings, of lines like those before or of a report in parts. */
export type Batch = ValuesBatch | RecalledBatch | FindingsBatch;

export interface FindingsBatch {
  readonly source: Source;
  readonly findings: Iterable<Finding>;
  /** With the last of a report's findings. */
  readonly about?: DocumentFacts;
}

export interface StreamOptions {
  readonly limits: Limits;
  readonly faults: Faults;
  readonly readers: readonly Reader[];
  readonly context: ReadContext;
}

/**
 * Splits bytes into JSON values: one document, a value a line, or values one after the other in any
 * layout. A value that cannot be read is told to `faults`, and the next line is tried; what makes the
 * whole document unreadable is thrown as a FaultError, after the values before it.
 */
export class ValueStream {
  readonly #window: ByteWindow;
  readonly #found: FoundValues;
  readonly #options: StreamOptions;
  /** How the document starts, to name it if it is no JSON. */
  head = '';

  constructor(chunks: AsyncIterable<Uint8Array>, options: StreamOptions) {
    this.#window = new ByteWindow(utf8Chunks(chunks));
    this.#found = new FoundValues(options.limits, options.faults);
    this.#options = options;
  }

  /** From the next block on, for lines like those before. */
  set lineReader(reader: LineReader | undefined) {
    this.#found.lineReader = reader;
  }

  async *batches(): AsyncGenerator<Batch, void, undefined> {
    try {
      await this.#lookAtHead();
      for (;;) {
        const end = this.#endOfLines();
        if (end > 0) {
          const open = this.#readBlock(this.#window.view().subarray(0, end));
          yield* this.#found.flush();
          if (open) yield* this.#longValues();
        } else if (this.#window.ended) {
          return;
        } else if (this.#window.length < this.#options.limits.partsFromBytes) {
          await this.#window.fill();
        } else if (this.#startsValue()) {
          yield* this.#longValues();
        } else if (this.#window.length > 0) {
          this.#found.fault(noValue());
          await this.#skipLine();
        }
      }
    } catch (error) {
      yield* this.#found.flush();
      throw error;
    } finally {
      await this.#window.close();
    }
  }

  async #lookAtHead(): Promise<void> {
    await this.#window.fillTo(HEAD_BYTES);
    const head = this.#window.view().subarray(0, HEAD_BYTES);
    this.head = head.toString('utf8');
    const foreign = foreignBytes(head);
    if (foreign) throw new FaultError(foreign);
  }

  /** The end of the last whole line in the window; 0 if there is none yet. */
  #endOfLines(): number {
    const view = this.#window.view();
    const lineFeed = view.lastIndexOf(LINE_FEED);
    if (lineFeed >= 0) return lineFeed + 1;
    return this.#window.ended ? view.length : 0;
  }

  /** Reads whole lines; true if it stopped at a value that goes on behind its line. */
  #readBlock(bytes: Buffer): boolean {
    const open = readLines(bytes, this.#found);
    this.#window.discard(open < 0 ? bytes.length : open);
    return open >= 0;
  }

  /** Values that are longer than their line or than the window, until one ends with its line. */
  async *#longValues(): AsyncGenerator<Batch, void, undefined> {
    while (this.#startsValue()) {
      const end = yield* this.#endOfValue();
      if (end === undefined) return;
      const bytes = this.#window.view().subarray(0, end);
      if (!this.#found.parse(bytes)) {
        await this.#skipLine();
        return;
      }
      this.#found.line += countLineFeeds(bytes);
      this.#window.discard(end);
      yield* this.#found.flush();
    }
  }

  /** Skips blanks before a value, within the line; false if no value starts there. */
  #startsValue(): boolean {
    const view = this.#window.view();
    let at = 0;
    while (isBlank(view[at])) at += 1;
    this.#window.discard(at);
    return isOpening(view[at]);
  }

  /**
   * Takes in bytes until the value at the window's start is whole. Undefined where it is faulty,
   * which was told, or where it was a report that could be read in parts, which was yielded.
   */
  async *#endOfValue(): AsyncGenerator<Batch, number | undefined, undefined> {
    const { partsFromBytes } = this.#options.limits;
    const limit = valueLimit(this.#found);
    const scan = new ValueScan(this.#options.limits);
    let triedParts = false;
    for (;;) {
      const end = scan.run(this.#window.view());
      if (end === FAULTY) return await this.#giveUp(scan.fault ?? truncated());
      if (end >= 0 && end <= limit) return end;
      if (end > limit) return await this.#giveUp(valueTooLong(this.#found));
      if (!triedParts && this.#window.length >= partsFromBytes) {
        triedParts = true;
        const parts = partsOf(this.#window, this.#options.readers, this.#options.limits);
        if (parts) {
          yield* this.#parts(parts);
          return undefined;
        }
      }
      if (this.#window.length > limit) return await this.#giveUp(valueTooLong(this.#found));
      if (!(await this.#window.fill())) return await this.#giveUp(truncated());
    }
  }

  async *#parts(parts: ReportParts): AsyncGenerator<Batch, void, undefined> {
    this.#found.count += 1;
    const { source } = parts;
    for await (const findings of parts.findings(this.#options.context)) yield { source, findings };
    if (parts.about) yield { source, findings: [], about: parts.about };
  }

  async #giveUp(fault: Fault): Promise<undefined> {
    this.#found.fault(fault);
    await this.#skipLine();
    return undefined;
  }

  /** Goes on behind the first line of a broken value, without holding it. */
  async #skipLine(): Promise<void> {
    let lineFeed = this.#window.view().indexOf(LINE_FEED);
    if (lineFeed >= 0) this.#found.broken += 1;
    while (lineFeed < 0) {
      this.#window.discard(this.#window.length);
      if (!(await this.#window.fill())) return;
      lineFeed = this.#window.view().indexOf(LINE_FEED);
    }
    this.#window.discard(lineFeed + 1);
    this.#found.line += 1;
  }
}

function countLineFeeds(bytes: Buffer): number {
  let count = 0;
  let at = bytes.indexOf(LINE_FEED);
  while (at >= 0) {
    count += 1;
    at = bytes.indexOf(LINE_FEED, at + 1);
  }
  return count;
}
