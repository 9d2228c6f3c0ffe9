import { once } from 'node:events';

/**
 * A stream that we print to. A reader that has seen enough (`| head`) is no failure of ours: what
 * comes after that goes nowhere, and the work goes on, since its exit code may decide a build.
 */
export class Output {
  readonly stream: NodeJS.WriteStream;
  /** Nobody reads it any more. */
  isClosed = false;
  /** Something else went wrong (a full disk): what was printed is not all there. */
  isIncomplete = false;

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.isClosed = true;
      if (error.code !== 'EPIPE') this.isIncomplete = true;
    });
  }

  /** Waits where the reader is slower than we are. */
  async write(text: string): Promise<void> {
    if (this.isClosed || this.stream.write(text)) return;
    try {
      await once(this.stream, 'drain');
    } catch (error) {
      if (!this.isClosed) throw error;
    }
  }

  /** For a few lines: does not wait. */
  put(text: string): void {
    if (!this.isClosed) this.stream.write(text);
  }
}
