import type { ListedPackages } from '../finding/document-facts.ts';
import type { Finding } from '../finding/finding.ts';
import { keyOf } from '../finding/keys.ts';
import { parsePurl } from '../finding/purl.ts';
import { imageRepository } from '../finding/trivy-place.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';

/** The packages that a report lists beside its findings, as components: what is denied may be there. */
export function* componentsOf({ image, packages }: ListedPackages): Generator<Finding> {
  const repository = image && imageRepository(exactText(image));
  for (const { name, purl, version } of packages) {
    const parsed = purl && parsePurl(exactText(purl));
    const said = version ? exactText(version) : parsed?.version;
    const fingerprint = keyOf([
      'component',
      'listed',
      repository,
      parsed?.type,
      parsed?.namespace,
      exactText(name),
    ]);
    yield {
      source: 'trivy',
      kind: 'component',
      id: purl ?? name,
      title: fromOutside(`${exactText(name)} ${said ?? ''}`.trimEnd()),
      severity: 'info',
      package: {
        name,
        ...(purl && { purl }),
        ...(said !== undefined && { version: fromOutside(said) }),
      },
      ...(image && { resource: { image } }),
      fingerprint,
      occurrence: keyOf([fingerprint, said]),
    };
  }
}
