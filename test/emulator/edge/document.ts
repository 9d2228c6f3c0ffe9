import { AwsError } from './aws-error.ts';

/** A JSON value as AWS requests and answers carry it; `undefined` members are not written. */
export type Value = string | number | boolean | null | undefined | Value[] | Document;

export interface Document {
  [key: string]: Value;
}

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON object in a text; `{}` for an empty text, undefined where it is something else. */
export function parseDocument(content: string): Document | undefined {
  if (content.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(content);
    return isDocument(value) ? value : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** A text that the request must hold; AWS answers 400 without it. */
export function text(from: Document, key: string): string {
  const value = from[key];
  if (typeof value !== 'string' || value === '') {
    throw new AwsError(400, 'ValidationException', `${key} is required and must be a string.`);
  }
  return value;
}

export function textOr(from: Document, key: string, otherwise: string): string {
  const value = from[key];
  return typeof value === 'string' ? value : otherwise;
}

export function list(from: Document, key: string): Value[] {
  const value = from[key];
  return Array.isArray(value) ? value : [];
}

export function texts(from: Document, key: string): string[] {
  return list(from, key).filter((value) => typeof value === 'string');
}

export function document(from: Document, key: string): Document {
  const value = from[key];
  return isDocument(value) ? value : {};
}

export function documents(from: Document, key: string): Document[] {
  return list(from, key).filter(isDocument);
}

/** Only the named members, and of these only what is there. */
export function pick(from: Document, ...keys: readonly string[]): Document {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  );
}
