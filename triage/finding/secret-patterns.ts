/** What stands before a secret is kept (`keep`), so that the page still says what it was. */
interface SecretPattern {
  /** Named groups: `keep` (before it, may be absent) and `secret`. */
  readonly pattern: RegExp;
  /** Says of a match that it is no secret. */
  readonly not?: (match: SecretMatch) => boolean;
}

interface SecretMatch {
  readonly keep: string;
  readonly secret: string;
  /** A few characters behind the match. */
  readonly after: string;
}

/**
 * Forms that say by themselves that they are secrets. Each is linear: it starts at a fixed text and
 * has no two repetitions that can share characters.
 */
const TOKENS: readonly SecretPattern[] = [
  // RFC 7468; one without an end goes on to the end of the text.
  {
    pattern:
      /(?<secret>-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$))/g,
  },
  // A JWT's header is JSON, so it starts with `{"` in base64.
  { pattern: /(?<![\w-])(?<secret>eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/g },
  // https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
  { pattern: /(?<secret>(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}))/g },
  { pattern: /(?<secret>glpat-[\w-]{20,})/g },
  { pattern: /(?<secret>xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,})/g },
  { pattern: /(?<keep>hooks\.slack\.com\/(?:services|workflows)\/)(?<secret>[\w/]{20,})/g },
  { pattern: /(?<secret>(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})/g },
  // Google: API keys, OAuth access tokens, client secrets.
  { pattern: /(?<secret>AIza[\w-]{35}|ya29\.[\w.-]{20,}|GOCSPX-[\w-]{20,})/g },
  {
    pattern: /(?<secret>npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,}|hf_[A-Za-z]{30,}|dop_v1_[0-9a-f]{64})/g,
  },
  { pattern: /(?<secret>SG\.[\w-]{16,32}\.[\w-]{32,64}|sk-(?:ant-|proj-)?[\w-]{32,})/g },
  // The password in `scheme://user:password@host`.
  { pattern: /(?<keep>:\/\/[^\s/:@'"]{0,256}:)(?<secret>[^\s/@'"]{1,1024})(?=@)/g },
];

const STRONG = String.raw`passw(?:or)?d|passphrase|passwd|pwd|api[-_]?key|(?:access|secret|private|account|signing|encryption|master|storage)[-_]?key|secret[-_]?access[-_]?key|client[-_]?secret|auth[-_]?token|access[-_]?token|refresh[-_]?token|session[-_]?token|bearer[-_]?token`;
const WEAK = String.raw`secret|token|credentials?|cookie`;
const SCHEMES = 'bearer|basic|digest|token|negotiate|apikey';
/** `DB_PASSWORD_2`, `password_prod`, but not `passwordPolicy` or `secretName`. */
const SUFFIX = String.raw`(?:[-_.]?(?:\d{1,3}|prod|dev|test|staging|value|b64|base64|data))?`;
const QUOTES = String.raw`\\{0,3}["']`;
const VALUE = String.raw`(?:${QUOTES})?(?<secret>[^\s"'\\,;&<>(){}[\]][^\s"'\\,;&]*)`;

/** `name=value`, `name: value`, `"name":"value"` (also as JSON in JSON), `--name value`. */
const ASSIGNMENTS: readonly SecretPattern[] = [
  {
    pattern: new RegExp(
      String.raw`(?<keep>(?:proxy-)?authorization(?:${QUOTES})?\s{0,4}[:=]\s{0,4}(?:${QUOTES})?(?:(?:${SCHEMES})\s{1,4})?)(?!(?:${SCHEMES})(?:\s|$))(?<secret>[^\s"'\\,;]{1,8192})`,
      'gi',
    ),
    not: isPlaceholder,
  },
  { pattern: /(?<keep>\bbearer\s{1,4})(?<secret>[\w.~+/=-]{16,8192})/gi },
  {
    pattern: new RegExp(
      String.raw`(?<keep>(?:${STRONG}|${WEAK})${SUFFIX}\\{0,3}"?\s{0,4}[:=]\s{0,4}\\{0,3}")(?<secret>[^"\\]{1,8192})(?=\\{0,3}")`,
      'gi',
    ),
    not: isPlaceholder,
  },
  {
    pattern: new RegExp(
      String.raw`(?<keep>(?:${STRONG})${SUFFIX}(?:${QUOTES})?\s{0,4}(?:=|:|=>)\s{0,4})${VALUE}`,
      'gi',
    ),
    not: (match) => isPlaceholder(match) || isProse(match),
  },
  {
    pattern: new RegExp(
      String.raw`(?<keep>(?:${WEAK})${SUFFIX}(?:${QUOTES})?\s{0,4}(?:=|:|=>)\s{0,4})${VALUE}`,
      'gi',
    ),
    not: (match) => isPlaceholder(match) || isProse(match) || isName(match),
  },
  {
    pattern: new RegExp(
      String.raw`(?<keep>(?<![\w-])--?[\w-]{0,40}(?:${STRONG}|${WEAK})\s{1,4})(?<secret>[^\s"'-][^\s"']{0,8192})`,
      'gi',
    ),
    not: isPlaceholder,
  },
  // curl -u user:password; a container's `--user 1000:1000` is none.
  {
    pattern: /(?<keep>(?<![\w-])(?:-u|--user)[ =]["']?[^\s:"']{1,256}:)(?<secret>[^\s"']{1,1024})/g,
    not: ({ secret }) => /^\d{1,6}$/.test(secret),
  },
  {
    pattern:
      /(?<keep>\b(?:mysql|mariadb)[\w-]{0,12}\b[^\n]{0,200}?\s-p)(?<secret>[^\s"'-][^\s"']{0,256})/g,
  },
  {
    pattern:
      /(?<keep>\bsshpass\s{1,4}-p\s{0,4}|\bredis-cli\b[^\n]{0,200}?\s-a\s{1,4})(?<secret>[^\s"']{1,256})/g,
  },
];

/** Variables, masks, and words for "nothing". */
function isPlaceholder({ secret }: SecretMatch): boolean {
  return /^(?:<?n\/?a>?|null|nil|none|true|false|undefined|[*x.•-]+|\$.*|%.*|\{\{.*|\[redacted.*)$/i.test(
    secret,
  );
}

/** "token: the word behind a colon in a sentence", which is not how values are written. */
function isProse({ keep, secret, after }: SecretMatch): boolean {
  return /[:]\s+$/.test(keep) && /^[A-Za-z]+[.!?]?$/.test(secret) && /^ [A-Za-z]/.test(after);
}

/** Falco's own rules print the name of a Kubernetes Secret so: `secret=NAME ns=…`. */
function isName({ keep, secret, after }: SecretMatch): boolean {
  if (/secret=$/i.test(keep) && /^ (?:ns|namespace|resource)=/.test(after)) return true;
  // "token: x" says little about x: it must look like more than a word.
  return /[:]\s*$/.test(keep) && /^[a-z]+(?:-[a-z]+)*$/i.test(secret) && secret.length < 16;
}

const NOTHING = { keep: '', secret: '' };

export function redactTokens(text: string, redact: (secret: string) => string): string {
  return replaced(text, TOKENS, redact);
}

export function redactAssignments(text: string, redact: (secret: string) => string): string {
  return replaced(text, ASSIGNMENTS, redact);
}

function replaced(
  text: string,
  patterns: readonly SecretPattern[],
  redact: (secret: string) => string,
): string {
  let result = text;
  for (const { pattern, not } of patterns) {
    result = result.replaceAll(pattern, (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as { keep?: string; secret?: string };
      const whole = rest.at(-2) as string;
      const end = (rest.at(-3) as number) + match.length;
      const found = { ...NOTHING, ...definedOf(groups), after: whole.slice(end, end + 12) };
      if (not?.(found) === true) return match;
      return match.slice(0, match.length - found.secret.length) + redact(found.secret);
    });
  }
  return result;
}

function definedOf(groups: { keep?: string; secret?: string }): { keep?: string; secret: string } {
  const { keep, secret = '' } = groups;
  return keep === undefined ? { secret } : { keep, secret };
}
