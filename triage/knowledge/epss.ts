/**
 * FIRST's Exploit Prediction Scoring System: for each CVE the probability that it is exploited in the
 * next 30 days. A file a day, `#model_version:v…,score_date:…`, then `cve,epss,percentile`.
 * https://www.first.org/epss/data_stats
 */
export interface EpssScores {
  readonly model: string;
  /** The day in RFC 3339, as a moment where the file gives one. */
  readonly scoredAt: string;
  readonly count: number;
  /** Probability, 0 to 1; undefined: not scored. */
  find(cve: string): number | undefined;
}

export interface EpssFault {
  readonly fault: string;
}

const HEAD =
  /^#model_version:([\w.-]{1,40}),score_date:(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d)?(Z|[+-]\d\d:?\d\d)?\s*$/;
const COLUMNS = /^cve,epss(?:,percentile)?\s*$/;
const ROW = /^(CVE-\d{4}-\d{4,19}),(\d(?:\.\d+)?(?:e-\d{1,3})?)(?:,|$)/i;

/** Scores that were cut short or altered must not pass for "hardly ever exploited". */
export function parseEpss(text: string): EpssScores | EpssFault {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const head = HEAD.exec(lines[0] ?? '');
  if (!head) return { fault: 'its first line is not "#model_version:…,score_date:…"' };
  if (!COLUMNS.test(lines[1] ?? ''))
    return { fault: 'its second line is not "cve,epss,percentile"' };
  const scores = new Map<string, number>();
  for (let i = 2; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '' && i === lines.length - 1) break;
    const [, cve = '', written = ''] = ROW.exec(line) ?? [];
    const score = Number(written);
    if (cve === '' || !(score >= 0 && score <= 1)) {
      return { fault: `line ${i + 1} is no score of a CVE` };
    }
    scores.set(cve.toUpperCase(), score);
  }
  if (scores.size === 0) return { fault: 'there is no score in it' };
  // Every file of FIRST ends with a line feed; one that does not was cut off in the middle.
  if (lines.at(-1) !== '') return { fault: 'its last line has no end: it was cut off' };
  const [, model = '', day = '', time, zone] = head;
  return {
    model,
    scoredAt: time ? `${day}${time}${zoneOf(zone)}` : day,
    count: scores.size,
    find: (cve) => scores.get(cve.trim().toUpperCase()),
  };
}

/** `+0000`, as the files have it, is no RFC 3339. */
function zoneOf(zone: string | undefined): string {
  if (zone === undefined || /^(?:Z|[+-]00:?00)$/.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}
