import { readAsff } from './asff.ts';
import { Fields } from './fields.ts';
import type { Finding } from './finding.ts';
import { readOcsf } from './ocsf.ts';
import type { Reader } from './reader.ts';
import { holdsHubFindings, hubFindingsIn } from './securityhub-shape.ts';
import type { HubFound } from './securityhub-shape.ts';
import { WrongFields } from './wrong-fields.ts';

/** Security Hub's findings in both formats, bare, listed, or in EventBridge events. */
export const securityhubReader: Reader = {
  source: 'securityhub',
  recognise: holdsHubFindings,
  read(value) {
    const wrong = new WrongFields('securityhub');
    const findings = hubFindingsIn(value).map((found) => readOne(found, wrong));
    return [...findings, ...wrong.lines()];
  },
};

function readOne({ format, finding, place }: HubFound, wrong: WrongFields): Finding {
  const tell = place === '' ? wrong.add.bind(wrong) : wrong.at(place);
  const fields = new Fields(finding, tell);
  return format === 'asff' ? readAsff(fields) : readOcsf(fields);
}
