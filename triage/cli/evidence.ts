import type { DocumentFacts } from '../finding/document-facts.ts';
import type { Finding, Source } from '../finding/finding.ts';
import { readDocument } from '../finding/read.ts';
import type { ReadOptions } from '../finding/read.ts';
import { ReadError } from '../finding/read-error.ts';
import { SEVERITIES } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import { openInput } from '../io/input.ts';
import { countBytes } from '../io/progress.ts';
import type { Progress } from '../io/progress.ts';

/** A piece of one file: some of its findings, or (as its last piece) why it could not be judged. */
export type Piece =
  | {
      readonly file: string;
      readonly source: Source;
      readonly findings: readonly Finding[];
      /** What the report says of itself that ends here. */
      readonly about?: DocumentFacts;
    }
  | { readonly file: string; readonly error: ReadError };

/**
 * Reads files one after the other. An unreadable file ends with an error piece, after what was good
 * in it; the others are read all the same.
 */
export async function* readFiles(
  files: readonly string[],
  options: ReadOptions,
  progress: Progress,
): AsyncGenerator<Piece> {
  for (const file of new Set(files)) {
    try {
      const document = countBytes(openInput(file), progress);
      for await (const batch of readDocument(document, options)) yield { file, ...batch };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { file, error };
    }
  }
}

/** What was in one file, counted. */
export interface FileSummary {
  readonly file: string;
  readonly sources: ReadonlySet<Source>;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byKind: ReadonlyMap<string, number>;
  readonly error?: ReadError;
}

interface OpenSummary {
  readonly sources: Set<Source>;
  findings: number;
  readonly bySeverity: Record<Severity, number>;
  readonly byKind: Map<string, number>;
  error?: ReadError;
}

/** Counts pieces by file, in the order in which the files were read. */
export class Summaries {
  readonly #files = new Map<string, OpenSummary>();

  add(piece: Piece): void {
    const summary = this.#of(piece.file);
    if ('error' in piece) {
      summary.error = piece.error;
      return;
    }
    summary.sources.add(piece.source);
    for (const finding of piece.findings) {
      summary.findings += 1;
      summary.bySeverity[finding.severity] += 1;
      summary.byKind.set(finding.kind, (summary.byKind.get(finding.kind) ?? 0) + 1);
    }
  }

  all(): FileSummary[] {
    return [...this.#files].map(([file, summary]) => ({ file, ...summary }));
  }

  #of(file: string): OpenSummary {
    const known = this.#files.get(file);
    if (known) return known;
    const bySeverity = Object.fromEntries(SEVERITIES.map((s) => [s, 0])) as Record<
      Severity,
      number
    >;
    const fresh: OpenSummary = { sources: new Set(), findings: 0, bySeverity, byKind: new Map() };
    this.#files.set(file, fresh);
    return fresh;
  }
}
