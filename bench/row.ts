/** One way of doing the work, measured. */
export interface Row {
  readonly way: string;
  /** The median of the runs. */
  readonly milliseconds: number;
  /** Time of processors, of all threads, in the same run; less shaken by what else the machine does. */
  readonly processor?: number;
  /** The largest memory that the process held, in MiB; absent where it was not measured. */
  readonly memory?: number;
  /** Anything else worth a column, such as a rate. */
  readonly note?: string;
  /** The way that the others are compared with. */
  readonly isBase?: true;
}

export interface Bench {
  readonly name: string;
  /** `all`: with what takes long. */
  run(options: { readonly all: boolean }): Promise<Row[]>;
}
