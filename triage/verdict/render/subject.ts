import type { Finding } from '../../finding/finding.ts';
import type { Instant } from '../../finding/instant.ts';
import type { Ruling } from '../ruling.ts';
import type { Phrase } from './phrase.ts';
import { own, value, written } from './phrase.ts';

/** What is affected and where: package and version, file and line, image. Empty: nothing says. */
export function subjectOf(finding: Finding): Phrase {
  const named = packageOf(finding);
  const places = placesOf(finding);
  return named.length === 0 || places.length === 0
    ? [...named, ...places]
    : [...named, own('in'), ...places];
}

/** The same where no title stands beside it: what is no package is then known by its title. */
export function titledSubjectOf(finding: Finding): Phrase {
  if (finding.package) return subjectOf(finding);
  const places = placesOf(finding);
  return [value(finding.title, 160), ...(places.length === 0 ? [] : [own('in'), ...places])];
}

function packageOf({ package: pkg }: Finding): Phrase {
  if (!pkg) return [];
  return [value(pkg.name), ...(pkg.version ? [value(pkg.version, 60)] : [])];
}

function placesOf({ location, resource }: Finding): Phrase {
  return [
    ...(location?.file ? [value(location.file, 160)] : []),
    ...(location?.line === undefined ? [] : [own(`line ${location.line}`)]),
    ...(resource?.image ? [own('image'), value(resource.image, 160)] : []),
  ];
}

/** Empty where a fix is not what the finding is about. */
export function fixOf({ package: pkg, kind }: Finding): Phrase {
  if (pkg?.fixedVersion) return [value(pkg.fixedVersion)];
  return kind === 'vulnerability' ? [own('none known')] : [];
}

/** New or not, exploited or likely to be. */
export function flagsOf({ exploited, epss }: Ruling): readonly Phrase[] {
  return [
    ...(exploited ? [[own('KEV since'), written(exploited.dateAdded, 30)]] : []),
    ...(exploited?.ransomware ? [[own('used by ransomware')]] : []),
    ...(epss === undefined ? [] : [[own(`EPSS ${percent(epss)} %`)]]),
  ];
}

/** 0.97312 is 97.31, so that what lies just below a threshold is not shown as reaching it. */
function percent(probability: number): number {
  return Math.floor(probability * 10_000) / 100;
}

/** Who let it pass, until when and why; empty where nobody did. */
export function passOf({ waiver, vex }: Ruling): Phrase {
  if (waiver) {
    const { owner, expires, reason, from } = waiver;
    const until = [own('until'), written(lastDay(expires), 40)];
    return [
      own('by'),
      written(owner),
      ...until,
      own('because'),
      written(reason, 200),
      own('in'),
      written(from),
    ];
  }
  return vex ? [own('VEX'), value(vex.status, 40), own('in'), written(vex.from)] : [];
}

/** A waiver that ends with a day ends `2026-12-31`; one that ends within it, at its exact moment. */
function lastDay(expires: Instant): string {
  return /T23:59:59/.test(expires) ? expires.slice(0, 10) : expires;
}
