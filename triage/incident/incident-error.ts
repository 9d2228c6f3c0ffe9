/** Why the incident engine refused. A closed set: scripts match on it. */
export type IncidentErrorCode =
  | 'store-unusable' // the store cannot be opened, read or written
  | 'store-newer' // written by a newer version of Parapet
  | 'store-damaged' // an item does not read as what it must be
  | 'settings-changed' // the store was filled under other rules
  | 'settings-invalid' // a setting is out of its range
  | 'unknown-incident' // no incident has this id
  | 'decision-invalid' // a decision that cannot be recorded as it stands
  | 'contended' // other writers won every time
  | 'item-too-large'; // one item, or what one finding writes at once, is more than a store can hold

/** Thrown by the engine and its stores; caught once, in the door. The message says what, why, and the fix. */
export class IncidentError extends Error {
  readonly code: IncidentErrorCode;

  constructor(code: IncidentErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IncidentError';
    this.code = code;
  }
}
