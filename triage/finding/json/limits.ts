const MIB = 1024 * 1024;

/** How much of one document is taken in before it is refused. Each has a message of its own. */
export interface Limits {
  /** A report that its reader can take in parts: the sum of its parts. */
  readonly reportBytes: number;
  /** A document that has to be parsed in one piece. */
  readonly documentBytes: number;
  /** One value (a line) of a stream, the first excepted: that one may be a whole document. */
  readonly lineBytes: number;
  /** One text, number or stretch of blanks inside a value. */
  readonly tokenBytes: number;
  /** Lists and objects inside one another. */
  readonly depth: number;
  /** Values in one stream. */
  readonly values: number;
  /** From this size on a report is taken in parts, where its reader can; not a limit. */
  readonly partsFromBytes: number;
  /** So much of such a report is taken in, at least, before rows are read from it; not a limit. */
  readonly sliceBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  // The largest report that was asked for is 600 MB (a cluster's worth of images); a third more.
  reportBytes: 800 * MIB,
  // JSON.parse needs three to five times a document's size, and Node's heap is 2 GiB on a machine
  // of 8: above this the process would be killed instead of refusing. V8's strings end at 512 MiB.
  documentBytes: 320 * MIB,
  // The largest alerts hold a whole ConfigMap, which Kubernetes keeps under 1 MiB; as JSON in JSON
  // that is at most 6 times as much, and some room.
  lineBytes: 16 * MIB,
  // No tool writes a text this long; a line that never ends is refused here, not held.
  tokenBytes: 16 * MIB,
  // The specifications read here nest below 30 by hand and 250 by machine (components in
  // components); recursive readers are safe up to several thousand.
  depth: 1000,
  // An alert a millisecond for a day; keeps a hostile stream from running for ever.
  values: 100_000_000,
  // Enough to see how a report starts; what is smaller costs less memory whole than the program.
  partsFromBytes: 2 * MIB,
  // Large enough that rows which end behind it, and have to wait, do not show.
  sliceBytes: 96 * 1024,
};

export function withDefaults(limits: Partial<Limits> | undefined): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}

export function mebibytes(bytes: number): string {
  return bytes >= MIB ? `${Math.round((bytes / MIB) * 10) / 10} MiB` : `${bytes} bytes`;
}
