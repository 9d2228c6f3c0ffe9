import { compareInstants, later } from '../../finding/instant.ts';
import {
  blocks,
  bullets,
  readableTime,
  say,
  sequence,
  table,
  words,
} from '../../finding/markdown.ts';
import { exactText, forMarkdown, fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { ExploitedVulnerability, Gone } from '../../incident/exposure.ts';
import type { ReportedImage, ReportedScan } from '../images.ts';
import type { Report } from '../report.ts';

const MAX_IMAGES = 20;
const MAX_VULNERABILITIES = 20;

export function imagesSection({ images }: Report): Markdown | undefined {
  if (images.length === 0) return undefined;
  const cut = images.length - MAX_IMAGES;
  return blocks([
    say`## Images`,
    ...images.slice(0, MAX_IMAGES).map(image),
    cut > 0 ? say`${cut} more images are not listed here.` : undefined,
  ]);
}

function image({ image: name, digest, scans }: ReportedImage): Markdown {
  const title = name ? inCode(name) : say`An image without a name`;
  return blocks([
    digest ? say`${title}, digest ${inCode(digest)}` : say`${title}, digest not in the evidence`,
    ...(scans.length === 0
      ? [
          say`No scan of it was given, so nothing is known of its weaknesses: that is not the same as none.`,
        ]
      : scans.map(scan)),
  ]);
}

const MATCHED: Readonly<Record<ReportedScan['by'], string>> = {
  digest: 'Scanned (same digest)',
  tag: 'Scanned (same tag; a tag can move, so check the digest)',
  'other-build': 'A scan of the same tag but of another build',
};

function scan(each: ReportedScan): Markdown {
  const { file, tool, digest, scannedAt, by, knownExploited } = each;
  const when = scannedAt
    ? say` at ${readableTime(scannedAt)}`
    : say`, at a time that it does not say`;
  const build = digest && by !== 'digest' ? say` as build ${inCode(digest)}` : say``;
  const read = say`${words(MATCHED[by])} by ${inCode(tool)}${build}${when}, read from ${inCode(file)}.`;
  return blocks([
    knownExploited.length === 0
      ? say`${read} It names no vulnerability of the catalogue of known exploited ones.`
      : say`${read} Attackers are known to use these vulnerabilities of it.`,
    vulnerabilities(knownExploited),
    bullets([...unconfirmed(each), ...goneLines(each)]),
  ]);
}

function vulnerabilities(known: readonly ExploitedVulnerability[]): Markdown | undefined {
  if (known.length === 0) return undefined;
  const cut = known.length - MAX_VULNERABILITIES;
  return blocks([
    table(
      [say`Vulnerability`, say`Package`, say`Version`, say`Fixed in`, say`Severity`],
      known.slice(0, MAX_VULNERABILITIES).map(vulnerability),
    ),
    cut > 0 ? bullets([say`${cut} more are in its reports.`]) : undefined,
  ]);
}

/** What the newest scan neither names nor shows to be gone still counts: it may not have looked. */
function unconfirmed({ knownExploited, scannedAt }: ReportedScan): readonly Markdown[] {
  const older = knownExploited.filter(
    ({ namedAt }) => namedAt && scannedAt && compareInstants(namedAt, scannedAt) < 0,
  );
  if (older.length === 0) return [];
  const since = older.flatMap(({ namedAt }) => namedAt ?? []).reduce(later);
  return [
    say`${listed(older)}: last named by a scan of ${readableTime(since)}. A newer one does not name it and does not show that it looked: it lists no such packages, or may have been filtered. So it counts.`,
  ];
}

const WHY: Readonly<Record<Gone['why'], string>> = {
  excused: 'says that the image is not open to it',
  'not-installed': 'does not find the package in that version any more',
  'not-named': 'finds the package and does not name it any more',
};

function goneLines({ gone }: ReportedScan): readonly Markdown[] {
  return (Object.keys(WHY) as Gone['why'][]).flatMap((why) => {
    const these = gone.filter((each) => each.gone.why === why);
    if (these.length === 0) return [];
    const last = these.map((each) => each.gone.at).reduce(later);
    return [
      say`Not counted: ${listed(these)}, which an older scan named; the scan of ${readableTime(last)} ${words(WHY[why])}.`,
    ];
  });
}

function listed(some: readonly ExploitedVulnerability[]): Markdown {
  const names = [...new Set(some.map(({ cve }) => exactText(cve)))];
  const cut = names.length - MAX_VULNERABILITIES;
  const shown = names.slice(0, MAX_VULNERABILITIES).map((name) => forMarkdown(fromOutside(name)));
  return cut > 0 ? say`${sequence(shown, ', ')} and ${cut} more` : sequence(shown, ', ');
}

function vulnerability(each: ExploitedVulnerability): readonly Markdown[] {
  return [
    forMarkdown(each.cve),
    inCode(each.package),
    each.version ? inCode(each.version) : say`unknown`,
    each.fixedVersion ? inCode(each.fixedVersion) : say`not known`,
    words(each.severity),
  ];
}
