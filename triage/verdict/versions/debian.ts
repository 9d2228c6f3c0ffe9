import { compareDigits, orderBy } from './order.ts';

/**
 * Debian: `[epoch:]upstream[-revision]`. https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
const VERSION = /^(?:(\d+):)?([0-9A-Za-z.+~:-]+?)(?:-([0-9A-Za-z+.~]+))?$/;

interface Version {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

export const debianOrder = orderBy(
  (text): Version | undefined => {
    const match = VERSION.exec(text.trim());
    if (!match) return undefined;
    const [, epoch = '0', upstream = '', revision = ''] = match;
    // Without an epoch a colon has no meaning, so it is a mistake.
    return match[1] === undefined && upstream.includes(':')
      ? undefined
      : { epoch, upstream, revision };
  },
  (a, b) =>
    compareDigits(a.epoch, b.epoch) ||
    comparePart(a.upstream, b.upstream) ||
    comparePart(a.revision, b.revision),
);

/** Text and digits in turn, from the left; a part that has ended is empty text and the number 0. */
function comparePart(a: string, b: string): number {
  const x = a.match(/\D*\d*/g) ?? [];
  const y = b.match(/\D*\d*/g) ?? [];
  const length = Math.max(x.length, y.length);
  for (let i = 0; i < length; i += 1) {
    const [, xText = '', xDigits = ''] = /^(\D*)(\d*)$/.exec(x[i] ?? '') ?? [];
    const [, yText = '', yDigits = ''] = /^(\D*)(\d*)$/.exec(y[i] ?? '') ?? [];
    const order = compareNonDigits(xText, yText) || compareDigits(xDigits || '0', yDigits || '0');
    if (order !== 0) return order;
  }
  return 0;
}

function compareNonDigits(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const order = weight(a[i]) - weight(b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde stands below even the end of the part, letters above that, all other signs above them. */
function weight(sign: string | undefined): number {
  if (sign === undefined) return 0;
  if (sign === '~') return -1;
  const code = sign.charCodeAt(0);
  return /[A-Za-z]/.test(sign) ? code : code + 256;
}
