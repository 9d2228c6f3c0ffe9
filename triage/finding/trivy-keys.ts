import type { Kind } from './finding.ts';
import { keyOf, LateKey } from './keys.ts';
import type { Key, KeyPart, KeyScope } from './keys.ts';

/** What the keys of a result's rows are made over, beside what the rows say themselves. */
export interface KeyedPlace {
  /** What was scanned, without tags and versions. */
  readonly cause: readonly KeyPart[];
  /** What was scanned this time. */
  readonly exact: readonly KeyPart[];
}

/**
 * The keys of the rows of one result. The cause: rule, what was scanned (without tag), file and package
 * without versions. The event: the same with versions, tag, lines. The layer is in neither: the same
 * row from two layers is told twice.
 */
export class TrivyKeys {
  readonly #place: KeyedPlace;
  readonly #causes = new Map<Kind, KeyScope>();
  readonly #event: KeyScope;

  constructor(place: KeyedPlace) {
    this.#place = place;
    const { exact } = place;
    this.#event = {
      text: JSON.stringify(exact),
      make: (parts, cause) => keyOf([cause?.text(), ...exact, ...parts]),
    };
  }

  /** `parts`: the id of the rule, and what else the row says of the cause. */
  cause(kind: Kind, parts: readonly KeyPart[]): LateKey {
    return new LateKey(this.#causes.get(kind) ?? this.#causeScope(kind), parts, undefined);
  }

  event(cause: LateKey, parts: readonly KeyPart[]): LateKey {
    return new LateKey(this.#event, parts, cause);
  }

  #causeScope(kind: Kind): KeyScope {
    const { cause } = this.#place;
    const scope: KeyScope = {
      text: JSON.stringify(['trivy', kind, ...cause]),
      make: ([id, ...parts]): Key => keyOf(['trivy', kind, id, ...cause, ...parts]),
    };
    this.#causes.set(kind, scope);
    return scope;
  }
}
