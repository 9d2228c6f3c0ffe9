import { inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import { blocks, say, sequence, table, words } from '../../finding/markdown.ts';
import type { Place } from '../places.ts';
import type { Report } from '../report.ts';

export function whereSection({ where, resourcesCut }: Report): Markdown {
  if (where.length === 0) return blocks([say`## Where`, say`The evidence names no place.`]);
  const rows = where.map((place) => [words(place.name), values(place)]);
  return blocks([
    say`## Where`,
    table([say`What`, say`Which`], rows),
    resourcesCut === undefined
      ? undefined
      : say`${resourcesCut} more resources are not listed here.`,
  ]);
}

function values({ values: named, cut }: Place): Markdown {
  const shown = sequence(
    named.map((value) => inCode(value)),
    ', ',
  );
  return cut === undefined ? shown : say`${shown} and ${cut} more`;
}
