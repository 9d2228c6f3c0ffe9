import { forMarkdown, inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { ExploitedVulnerability } from '../../incident/exposure.ts';
import type { ReportedImage, ReportedScan } from '../images.ts';
import { blocks, bullets, say, table, words } from '../../finding/markdown.ts';
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

function scan({ file, by, knownExploited }: ReportedScan): Markdown {
  const read = say`${words(MATCHED[by])}, read from ${inCode(file)}.`;
  if (knownExploited.length === 0) {
    return say`${read} It names no vulnerability of the catalogue of known exploited ones.`;
  }
  const cut = knownExploited.length - MAX_VULNERABILITIES;
  return blocks([
    say`${read} Attackers are known to use these vulnerabilities of it.`,
    table(
      [say`Vulnerability`, say`Package`, say`Version`, say`Fixed in`, say`Severity`],
      knownExploited.slice(0, MAX_VULNERABILITIES).map(vulnerability),
    ),
    cut > 0 ? bullets([say`${cut} more are in that file.`]) : undefined,
  ]);
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
