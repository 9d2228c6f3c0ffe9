import { spdxLicenses } from './generated/spdx-licenses.js';

/** The formats that CycloneDX's schemas assert. Each takes time linear in the text. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': isDateTime,
  date: isDate,
  'idn-email': isEmail,
  uri: isUri,
  'spdx-license': (text) => spdxLicenses.has(text),
};

/** A leap second is a time here: a document is not wrong for having met one. */
const TIME =
  /^[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** RFC 3339, section 5.6; a space for the T as its note there allows. */
function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && TIME.test(text.slice(10));
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const ADDRESS =
  /^(?:"(?:[^"\\\r\n]|\\[^\r\n])+"|[^\s@"<>()[\]\\,;:]+)@(?:[^\s@"<>()[\]\\,;:]+|\[[^\s[\]]+\])$/u;

/** The shape of RFC 6531: what stands before and after one `@`. Whether it exists is not asked. */
function isEmail(text: string): boolean {
  return ADDRESS.test(text);
}

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/;

/** RFC 3986: a scheme, then only what a URI may be written with. */
function isUri(text: string): boolean {
  return URI.test(text);
}

/** The length as JSON Schema counts it. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const isPair = isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1));
    if (!isPair) continue;
    count -= 1;
    index += 1;
  }
  return count;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
