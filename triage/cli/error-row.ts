import type { ReadError } from '../finding/read-error.ts';

/** An input that could not be judged, as `--json` prints it. */
export function errorOf(file: string, error: ReadError): object {
  return { file, error: { code: error.code, message: error.message } };
}
