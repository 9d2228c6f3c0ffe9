import { ByteSlabs } from './byte-slabs.ts';
import { readAlert } from './falco-alert.ts';
import { findingOf, lastingOf } from './falco-finding.ts';
import type { Lasting } from './falco-finding.ts';
import { CAPTURE, partsOfLine } from './falco-line.ts';
import { occurrenceKey, sceneOf } from './falco-occurrence.ts';
import type { Scene } from './falco-occurrence.ts';
import { peerOf } from './falco-peer.ts';
import { placeOf } from './falco-place.ts';
import { fieldsOf, given, isFalcoAlert } from './falco-shape.ts';
import type { FalcoAlert, OutputFields } from './falco-shape.ts';
import { lengthWithoutTrailingZeros, readFalcoTime } from './falco-time.ts';
import { isObject } from './fields.ts';
import type { KeyedFinding } from './finding.ts';
import { KnownLines } from './json/known-lines.ts';
import type { Json, JsonObject, LineReader, LineReading } from './reader.ts';
import { redactedText, redactFinding } from './redact.ts';
import { fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/**
 * An alert that was read, as far as the next one like it needs it; redacted. One object: where thousands
 * take turns, each has to be fetched from afar.
 */
interface Known extends Lasting, Scene {
  /** What says which end of `fd.name` is the peer, and the peer where that is not printed. */
  readonly ends: OutputFields;
  readonly peer: string | undefined;
}

const LONGEST_LINE = 8_192;
/** A storm has some thousand causes in some thousand places; each costs two kilobytes. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Where lines do not recur, to remember each would cost more than it saves. */
const FREE_LESSONS = 20_000;

/**
 * The alerts of a storm are alike but for time, process and a few fields that are not read. So what
 * one gave, the next one like it gives too, and it need not be parsed, checked, placed and searched
 * for secrets again. Equal to the long way by property test.
 */
export class RecurringAlerts implements LineReader {
  readonly #reading: LineReading;
  readonly #lines = new KnownLines<Known>();
  readonly #scenes = new ByteSlabs();
  #lessons = FREE_LESSONS;
  end = 0;

  constructor(reading: LineReading) {
    this.#reading = reading;
  }

  read(bytes: Buffer, from: number): KeyedFinding | undefined {
    const known = this.#lines.find(bytes, from);
    if (known === undefined) return undefined;
    const finding = this.#recall(known);
    if (finding) {
      this.#lessons += 1;
      this.end = this.#lines.end;
    }
    return finding;
  }

  learn(line: string, value: Json): void {
    if (this.#lessons <= 0 || line.length > LONGEST_LINE || !isObject(value)) return;
    this.#lessons -= 1;
    if (!isFalcoAlert(value)) return;
    const parts = partsOfLine(line);
    const [finding, ...others] = parts ? readAlert(value, this.#reading.context) : [];
    if (!parts || !finding || others.length > 0) return;
    if (this.#lines.size > MAX_BYTES) this.#lines.clear();
    this.#lines.add(parts, this.#known(value, finding));
  }

  #known(alert: FalcoAlert & JsonObject, finding: KeyedFinding): Known {
    const fields = fieldsOf(alert);
    const place = placeOf(alert, this.#reading.context.cluster);
    const ends: OutputFields = {
      'fd.rip': fields['fd.rip'] ?? null,
      'fd.lip': fields['fd.lip'] ?? null,
      'fd.l4proto': fields['fd.l4proto'] ?? null,
      'evt.type': fields['evt.type'] ?? null,
    };
    const { bytes, isCall } = sceneOf(finding.fingerprint, alert, place);
    return {
      ...lastingOf(redactFinding(finding, this.#reading.pseudonym)),
      ...this.#scenes.add(bytes),
      isCall,
      ends,
      peer: peerOf(ends),
    };
  }

  /** Undefined where the time is none. */
  #recall(known: Known): KeyedFinding | undefined {
    const at = readFalcoTime(this.#lines.text(CAPTURE.time) ?? '');
    if (at === undefined) return undefined;
    const command = this.#lines.text(CAPTURE.command);
    const name = this.#lines.text(CAPTURE.name);
    const occurrence = occurrenceKey({
      scene: known,
      when: at,
      whenLength: lengthWithoutTrailingZeros(at),
      call: { command, name, pid: this.#lines.number(CAPTURE.pid) },
    });
    const peer = name === undefined ? known.peer : peerOf({ ...known.ends, 'fd.name': name });
    return findingOf(known, {
      occurrence,
      at,
      process: this.#process(command),
      // An address has no form of a secret.
      peer: peer === undefined ? undefined : fromOutside(peer),
    });
  }

  #process(command: string | undefined): Untrusted | undefined {
    const text = given(command);
    return text === undefined
      ? undefined
      : redactedText(fromOutside(text), this.#reading.pseudonym);
  }
}
