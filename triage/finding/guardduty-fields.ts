import type { Fields } from './fields.ts';
import type { Instant } from './instant.ts';
import type { Json } from './reader.ts';
import type { Untrusted } from './untrusted.ts';

/**
 * AWS prints one document with two spellings: EventBridge and the API in camelCase, the command line
 * and most SDKs in TitleCase. Names are given in camelCase here and read in either.
 */
export class AwsFields {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  value(key: string): Json | undefined {
    return this.#fields.value(this.#spelled(key));
  }

  string(key: string): string | undefined {
    return this.#fields.string(this.#spelled(key));
  }

  text(key: string): Untrusted | undefined {
    return this.#fields.text(this.#spelled(key));
  }

  number(key: string): number | undefined {
    return this.#fields.number(this.#spelled(key));
  }

  boolean(key: string): boolean | undefined {
    return this.#fields.boolean(this.#spelled(key));
  }

  instant(key: string): Instant | undefined {
    return this.#fields.instant(this.#spelled(key));
  }

  address(key: string): Untrusted | undefined {
    return this.#fields.address(this.#spelled(key));
  }

  object(key: string): AwsFields | undefined {
    const object = this.#fields.object(this.#spelled(key));
    return object && new AwsFields(object);
  }

  texts(key: string): string[] {
    return this.#fields.texts(this.#spelled(key));
  }

  objects(key: string): AwsFields[] {
    return this.#fields.objects(this.#spelled(key)).map((each) => new AwsFields(each));
  }

  /** In camelCase. */
  keys(): string[] {
    return this.#fields.keys().map((key) => key.charAt(0).toLowerCase() + key.slice(1));
  }

  #spelled(key: string): string {
    if (this.#fields.value(key) !== undefined) return key;
    const title = key.charAt(0).toUpperCase() + key.slice(1);
    return this.#fields.value(title) === undefined ? key : title;
  }
}
