import {
  atLine,
  emptyList,
  namedError,
  nothingInIt,
  partly,
  readError,
  unknownFormat,
} from './document-error.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Finding, Source } from './finding.ts';
import { isList, isObject } from './fields.ts';
import { FaultError } from './json/fault.ts';
import { Faults } from './json/faults.ts';
import type { RecalledBatch, ValuesBatch } from './json/found-values.ts';
import { withDefaults } from './json/limits.ts';
import type { Limits } from './json/limits.ts';
import { foreignText } from './json/other-formats.ts';
import type { Container } from './json/parse.ts';
import { ValueStream } from './json/value-stream.ts';
import { ReadError } from './read-error.ts';
import type { LineReader, ReadContext, Reader } from './reader.ts';
import { READERS } from './readers.ts';
import { redactFacts, redactFinding } from './redact.ts';
import type { Pseudonym } from './redact.ts';

/** Enough that a batch's cost does not show, few enough that memory stays flat. */
const BATCH_FINDINGS = 500;

export interface Document {
  readonly name: string;
  /** A chunk may be overwritten once the next is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** The cluster's name, where the alerts print none. */
  readonly cluster?: string;
  readonly pseudonym: Pseudonym;
  readonly limits?: Partial<Limits>;
}

export interface FindingBatch {
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** What the report says of itself that ends with this batch; a file may hold several. */
  readonly about?: DocumentFacts;
}

/**
 * Reads one document of any known format: a report, an alert, a line each, or values one after the
 * other. Secrets are redacted before anything leaves.
 *
 * Yields at least one batch (perhaps an empty one) for a document that can be read, so that its
 * source is known. Throws a ReadError at the end if any part of it could not be read, after having
 * yielded what could.
 */
export async function* readDocument(
  document: Document,
  options: ReadOptions,
  readers: readonly Reader[] = READERS,
): AsyncGenerator<FindingBatch, void, undefined> {
  const reading = new Reading(document.name, options, readers);
  let fault: unknown;
  try {
    yield* reading.batches(document.chunks);
  } catch (error) {
    fault = error;
  }
  yield* reading.flush();
  const error = reading.verdict(fault);
  if (error) throw error;
}

/** What is under way in one document. */
class Reading {
  readonly #readers: readonly Reader[];
  readonly #options: ReadOptions;
  readonly #limits: Limits;
  readonly #context: ReadContext;
  readonly #faults = new Faults();
  readonly #lineReaders = new Map<Reader, LineReader>();
  #latest: Reader | undefined;
  /** Whose lines the stream reads the short way. */
  #recaller: Reader | undefined;
  #source: Source | undefined;
  #findings: Finding[] = [];
  #about: DocumentFacts | undefined;
  #isTold = false;
  #valuesRead = 0;
  #head = '';

  constructor(name: string, options: ReadOptions, readers: readonly Reader[]) {
    this.#readers = readers;
    this.#options = options;
    this.#limits = withDefaults(options.limits);
    const { cluster } = options;
    this.#context = cluster === undefined ? { file: name } : { file: name, cluster };
  }

  async *batches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FindingBatch, void, undefined> {
    const stream = new ValueStream(chunks, {
      limits: this.#limits,
      faults: this.#faults,
      readers: this.#readers,
      context: this.#context,
    });
    for await (const batch of stream.batches()) {
      this.#head = stream.head;
      if ('values' in batch) {
        yield* this.#values(batch);
        if (this.#latest !== this.#recaller) stream.lineReader = this.#lineReader();
      } else if ('recalled' in batch) {
        yield* this.#recall(batch);
      } else {
        yield* this.#from(batch.source);
        yield* this.#take(batch.findings);
        this.#valuesRead = 1;
        if (batch.about) yield* this.#end(batch.about);
      }
    }
    this.#head = stream.head;
  }

  *#recall({ recalled }: RecalledBatch): Generator<FindingBatch, void, undefined> {
    this.#latest = this.#recaller;
    if (this.#latest) yield* this.#from(this.#latest.source);
    for (const finding of recalled) {
      this.#findings.push(finding);
      if (this.#findings.length >= BATCH_FINDINGS) yield* this.flush();
    }
    this.#valuesRead += recalled.length;
  }

  /** The short way for lines like those of the latest reader. */
  #lineReader(): LineReader | undefined {
    const reader = this.#latest;
    this.#recaller = reader;
    if (!reader?.lines) return undefined;
    const known = this.#lineReaders.get(reader);
    if (known) return known;
    const { pseudonym } = this.#options;
    const lines = reader.lines({ context: this.#context, pseudonym });
    this.#lineReaders.set(reader, lines);
    return lines;
  }

  async *#values({
    values,
    lines,
    doubtful,
  }: ValuesBatch): AsyncGenerator<FindingBatch, void, undefined> {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] as Container;
      const line = lines[i] as number;
      const reader = this.#readerOf(value);
      if (reader) {
        // Awaiting costs more than reading an alert, so only where there is something to load.
        if (reader.prepare) await reader.prepare(value);
        yield* this.#read(reader, value, line);
      } else if (isList(value)) {
        yield* this.#elements(value, { line, doubtful });
      } else if (!doubtful) {
        this.#faults.add(line, unknownFormat(value));
      }
    }
  }

  /** A list that is no format of its own: its elements may be. */
  async *#elements(
    list: readonly unknown[],
    { line, doubtful }: { readonly line: number; readonly doubtful: boolean },
  ): AsyncGenerator<FindingBatch, void, undefined> {
    if (list.length === 0 && !doubtful) this.#faults.add(line, emptyList());
    for (const element of list as Container[]) {
      const reader = isObject(element) ? this.#readerOf(element) : undefined;
      if (!reader) {
        if (!doubtful) this.#faults.add(line, unknownFormat(element));
        continue;
      }
      if (reader.prepare) await reader.prepare(element);
      yield* this.#read(reader, element, line);
    }
  }

  #readerOf(value: Container): Reader | undefined {
    if (this.#latest?.recognise(value) === true) return this.#latest;
    const reader = this.#readers.find((each) => each.recognise(value));
    if (reader) this.#latest = reader;
    return reader;
  }

  *#read(reader: Reader, value: Container, line: number): Generator<FindingBatch, void, undefined> {
    yield* this.#from(reader.source);
    try {
      yield* this.#take(reader.read(value, this.#context));
      this.#valuesRead += 1;
      const about = reader.about?.(value);
      if (about) yield* this.#end(about);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      this.#faults.add(line, { code: error.code, why: error.message, fix: '' });
    }
  }

  *#from(source: Source): Generator<FindingBatch, void, undefined> {
    if (this.#source === source) return;
    yield* this.flush();
    this.#source = source;
    this.#isTold = false;
  }

  *#take(findings: Iterable<Finding>): Generator<FindingBatch, void, undefined> {
    for (const finding of findings) {
      this.#findings.push(redactFinding(finding, this.#options.pseudonym));
      if (this.#findings.length >= BATCH_FINDINGS) yield* this.flush();
    }
  }

  /** The batch ends with its report, so that nobody takes its findings for the next one's. */
  *#end(about: DocumentFacts): Generator<FindingBatch, void, undefined> {
    this.#about = redactFacts(about, this.#options.pseudonym);
    yield* this.flush();
  }

  *flush(): Generator<FindingBatch, void, undefined> {
    if (this.#source === undefined) return;
    const isNews = this.#findings.length > 0 || this.#about !== undefined;
    if (!isNews && (this.#isTold || this.#valuesRead === 0)) return;
    const [findings, about] = [this.#findings, this.#about];
    this.#findings = [];
    this.#about = undefined;
    this.#isTold = true;
    yield { source: this.#source, findings, ...(about && { about }) };
  }

  /** What the caller has to be told at the end. */
  verdict(thrown: unknown): unknown {
    const { file } = this.#context;
    if (thrown instanceof FaultError) return readError(file, thrown.fault);
    if (thrown instanceof ReadError) return namedError(file, thrown);
    if (thrown !== undefined) return thrown;
    const { first } = this.#faults;
    if (!first) return this.#valuesRead > 0 ? undefined : readError(file, nothingInIt());
    if (this.#valuesRead > 0) return readError(file, partly(this.#faults));
    // Nothing in it could be read: then what it is at all says more than its first fault.
    const foreign = first.fault.code === 'not-json' ? foreignText(this.#head) : undefined;
    return readError(file, foreign ?? atLine(first));
  }
}
