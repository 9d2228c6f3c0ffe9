import { setTimeout as sleep } from 'node:timers/promises';

/** Doubled each time up to the longest: eight tries take three seconds at most, half of that on average. */
const FIRST_MILLISECONDS = 25;
const LONGEST_MILLISECONDS = 2000;
export const MAX_TRIES = 8;

export type Wait = (milliseconds: number) => Promise<void>;

export const waitInTime: Wait = (milliseconds) => sleep(milliseconds);

/** Any part of the span ("full jitter"): writers that met once must not meet again. */
export async function backOff(tries: number, wait: Wait): Promise<void> {
  const longest = Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** tries);
  await wait(Math.random() * longest);
}
