import type { Finding, Package } from './finding.ts';
import { keyOf } from './keys.ts';
import type { VexDocument, VexProduct, VexStatement } from './openvex-statements.ts';
import { parsePurl, purlName } from './purl.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

export function rowsOf(document: VexDocument): Finding[] {
  return document.statements.flatMap((statement) => {
    const products = statement.products.length > 0 ? statement.products : [undefined];
    return products.map((product) => rowOf(statement, product, document));
  });
}

/** Severity is unknown: a statement says whether it matters here, not how bad it is. */
function rowOf(
  statement: VexStatement,
  product: VexProduct | undefined,
  document: VexDocument,
): Finding {
  const { id, vulnerability, aliases, status, madeAt, updatedAt } = statement;
  const justification = statement.justification ?? statement.impact;
  const lastSeenAt = updatedAt ?? madeAt;
  return {
    source: 'vex',
    kind: 'vulnerability',
    id: vulnerability,
    ...(aliases.length > 0 && { aliases }),
    ...(id && { uid: id }),
    title: titleOf(statement, product),
    severity: 'unknown',
    status,
    ...(product && { package: packageOf(product) }),
    ...(product && product.subcomponents.length > 0 && { subcomponents: product.subcomponents }),
    ...(justification && { justification }),
    ...(madeAt && { firstSeenAt: madeAt }),
    ...(lastSeenAt && { lastSeenAt }),
    ...keysOf(statement, product, document),
  };
}

function keysOf(
  statement: VexStatement,
  product: VexProduct | undefined,
  document: VexDocument,
): Pick<Finding, 'fingerprint' | 'occurrence'> {
  const fingerprint = keyOf([
    'vex',
    'vulnerability',
    exactText(statement.vulnerability),
    product && exactText(product.purl ?? product.id),
    ...(product?.subcomponents ?? []).map(exactText),
  ]);
  const { id, status, justification, madeAt, updatedAt } = statement;
  const said = [document.id, id, status, justification].map((text) => text && exactText(text));
  return {
    fingerprint,
    occurrence: keyOf([fingerprint, ...said, document.version, madeAt, updatedAt]),
  };
}

function packageOf({ id, purl }: VexProduct): Package {
  const parsed = purl && parsePurl(exactText(purl));
  return {
    name: parsed ? fromOutside(purlName(parsed)) : id,
    ...(parsed?.version !== undefined && { version: fromOutside(parsed.version) }),
    ...(purl && { purl }),
  };
}

/** `CVE-2021-44228 is not_affected in spring-boot: vulnerable_code_not_present`. */
function titleOf(statement: VexStatement, product: VexProduct | undefined): Untrusted {
  const { vulnerability, status, justification } = statement;
  const where = product ? ` in ${exactText(packageOf(product).name)}` : '';
  const why = justification ? `: ${exactText(justification)}` : '';
  return fromOutside(`${exactText(vulnerability)} is ${exactText(status)}${where}${why}`);
}
