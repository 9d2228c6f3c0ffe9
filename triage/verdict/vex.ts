import type { Finding } from '../finding/finding.ts';
import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Notice, Ruling } from './ruling.ts';
import { isAbout, vexProduct } from './vex-product.ts';
import type { VexProduct } from './vex-product.ts';

/** The words of both standards that say: no problem here. */
const SILENCING = new Set([
  'not_affected',
  'fixed',
  'false_positive',
  'resolved',
  'resolved_with_pedigree',
]);

interface Statement {
  /** Of the vulnerability: its id and the aliases that this statement gives it. */
  readonly names: readonly string[];
  readonly product: VexProduct;
  readonly status: Untrusted;
  readonly at: Instant | undefined;
  readonly from: string;
}

/**
 * The statements of VEX documents. The later one about the same product and vulnerability holds; of
 * two made at once, or at unknown times, the one given later. What says that a product is affected,
 * or under investigation, takes back an earlier excuse.
 *
 * A statement excuses what it names itself, by id or alias, and nothing further: an advisory may be an
 * alias of several vulnerabilities. What takes back is sought under every name that came up, since a
 * later word must not be missed for being said under another.
 */
export class VexBook {
  readonly #statements = new Map<string, Statement[]>();
  readonly #unjustified = new Map<string, Untrusted[]>();
  readonly #withoutProduct = new Map<string, Untrusted[]>();

  /** Rows of an OpenVEX or CycloneDX document; others are no statements and are passed over. */
  add(findings: Iterable<Finding>, from: string): void {
    for (const finding of findings) {
      if (finding.kind === 'vulnerability' && finding.status !== undefined) {
        this.#addOne(finding, finding.status, from);
      }
    }
  }

  /** The statement that holds for a finding, if it silences it. */
  find(finding: Finding): Ruling['vex'] {
    const known = this.#statements.get(exactText(finding.id));
    if (!known) return undefined;
    const direct = known.filter(({ product }) => isAbout(product, finding));
    let holds: Statement | undefined;
    for (const statement of direct) {
      if (!holds || !isEarlier(statement, holds)) holds = statement;
    }
    if (!holds || !isSilencing(holds)) return undefined;
    if (this.#isTakenBack(holds, direct, finding)) return undefined;
    return { status: holds.status, from: holds.from };
  }

  #isTakenBack(holds: Statement, direct: readonly Statement[], finding: Finding): boolean {
    const own = new Set(direct);
    const names = new Set(direct.flatMap((statement) => statement.names));
    return [...names]
      .flatMap((name) => this.#statements.get(name) ?? [])
      .filter((other) => !own.has(other) && isAbout(other.product, finding))
      .some((other) => !isSilencing(other) && !isEarlier(other, holds));
  }

  notices(): Notice[] {
    const told = (
      documents: ReadonlyMap<string, readonly Untrusted[]>,
      message: string,
    ): Notice[] =>
      [...documents].map(([from, about]) => ({
        decision: 'warn',
        code: 'vex-not-honoured',
        message,
        about: [fromOutside(from), ...about],
      }));
    return [
      ...told(this.#unjustified, UNJUSTIFIED),
      ...told(this.#withoutProduct, WITHOUT_PRODUCT),
    ];
  }

  #addOne(row: Finding, status: Untrusted, from: string): void {
    if (row.source === 'vex' && exactText(status) === 'not_affected' && !row.justification) {
      tell(this.#unjustified, from, row.id);
      return;
    }
    const products = productsOf(row);
    if (products.length === 0) tell(this.#withoutProduct, from, row.id);
    const at = row.lastSeenAt ?? row.firstSeenAt;
    const names = [...new Set([row.id, ...(row.aliases ?? [])].map(exactText))];
    const made = products.map((product) => ({ names, product, status, at, from }));
    for (const name of names) {
      const known = this.#statements.get(name) ?? [];
      this.#statements.set(name, known);
      for (const statement of made) known.push(statement);
    }
  }
}

function isSilencing({ status }: Statement): boolean {
  return SILENCING.has(exactText(status));
}

const UNJUSTIFIED =
  'A VEX statement says "not_affected" and not why, so it silences nothing: OpenVEX asks for a justification or an impact statement. Add one.';
const WITHOUT_PRODUCT =
  'A VEX statement does not say which product it is about (or only by a range of versions), so it silences nothing. Name the product by its purl.';

/** More names than these help nobody. */
const MOST_TOLD = 5;

function tell(documents: Map<string, Untrusted[]>, from: string, id: Untrusted): void {
  const told = documents.get(from) ?? [];
  documents.set(from, told);
  if (told.length < MOST_TOLD && !told.includes(id)) told.push(id);
}

/** OpenVEX rows have one product each and its parts; CycloneDX rows list all that is affected. */
function productsOf(row: Finding): VexProduct[] {
  const parts = (row.subcomponents ?? []).map(exactText);
  const named = row.source === 'vex' ? [row.package] : (row.products ?? []);
  return named.flatMap((found) => {
    if (!found) return [];
    const name = exactText(found.name);
    const purl = found.purl ? exactText(found.purl) : name;
    const hasVersion = /^pkg:[^?#]*[^/]@/.test(purl);
    const versioned =
      hasVersion || !found.version ? purl : withVersion(purl, exactText(found.version));
    return [vexProduct(name, { purl: versioned, parts })];
  });
}

/** CycloneDX says the version beside the purl. */
function withVersion(purl: string, version: string): string {
  const [, path = purl, rest = ''] = /^([^?#]*)(.*)$/s.exec(purl) ?? [];
  return `${path}@${encodeURIComponent(version)}${rest}`;
}

/** A statement without a time cannot claim to be the later one. */
function isEarlier(a: Statement, b: Statement): boolean {
  if (a.at === undefined || b.at === undefined) return a.at === undefined && b.at !== undefined;
  return compareInstants(a.at, b.at) < 0;
}
