/** One way of doing the work, measured. */
export interface Row {
  readonly way: string;
  /** The median of the runs. */
  readonly milliseconds: number;
  /** The largest memory that the process held, in MiB; absent where it was not measured. */
  readonly memory?: number;
  /** Anything else worth a column, such as a rate. */
  readonly note?: string;
  /** The way that the others are compared with. */
  readonly isBase?: true;
}

export interface Bench {
  readonly name: string;
  run(): Promise<Row[]>;
}
