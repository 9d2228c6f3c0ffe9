import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Document } from './document.ts';
import type { Store } from './store.ts';

/** Passes the call on with another body. */
export interface Forward {
  readonly forward: Document | URLSearchParams;
}

/** What a handler may use beside the call. */
export interface World {
  readonly store: Store;
  /** Asks moto's EC2 in the region of a call: for what a service makes there by itself. */
  readonly askEc2: (
    region: string,
    action: string,
    fields: Readonly<Record<string, string>>,
  ) => Promise<string>;
}

type Soon<Result> = Result | Promise<Result>;

/** Answers a call; undefined passes it on to moto. */
export type Handler = (call: Call, world: World) => Soon<Answer | Forward | undefined>;

/** Corrects a good JSON answer of moto, in place. */
export type Repair = (call: Call, answer: Document, world: World) => Soon<void>;

/** Corrects a good XML answer of moto. */
export type XmlRepair = (call: Call, answer: string, world: World) => string;

/** What the edge knows of one service; several files may serve one service's parts. */
export interface ServiceEdge {
  readonly service: string;
  readonly answers?: Readonly<Record<string, Handler>>;
  readonly repairs?: Readonly<Record<string, Repair>>;
  readonly xmlRepairs?: Readonly<Record<string, XmlRepair>>;
}
