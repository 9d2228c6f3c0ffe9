import { fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import { ATTACK_VERSION } from '../../knowledge/attack.ts';
import { TACTICS } from '../../knowledge/tactics.ts';
import { blocks, say, sequence, table, words } from '../../finding/markdown.ts';
import { link } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { ReportedTechnique } from '../techniques.ts';

export function techniquesSection({ techniques }: Report): Markdown {
  if (techniques.length === 0) {
    return blocks([say`## ATT&amp;CK`, say`The evidence names no technique.`]);
  }
  const rows = techniques.map((row) => [technique(row), tactics(row), say`${row.findings}`]);
  return blocks([
    say`## ATT&amp;CK`,
    table([say`Technique`, say`Tactics`, say`Findings`], rows),
    words(`Names after ATT&CK ${ATTACK_VERSION}, Enterprise.`),
  ]);
}

function technique({ technique: id, name, url }: ReportedTechnique): Markdown {
  if (id === undefined) return say`none named`;
  if (name === undefined) return say`${inCode(fromOutside(id))}, not in our table`;
  return link(words(`${id} ${name}`), url);
}

function tactics({ tactics: names, tacticsUncertain }: ReportedTechnique): Markdown {
  if (names.length === 0) return say`unknown`;
  const linked = sequence(names.map(tactic), ', ');
  return tacticsUncertain ? say`${linked} (which of these is not known)` : linked;
}

function tactic(name: string): Markdown {
  const known = TACTICS.find((each) => each.name === name);
  return known ? link(words(known.title), known.url) : inCode(fromOutside(name));
}
