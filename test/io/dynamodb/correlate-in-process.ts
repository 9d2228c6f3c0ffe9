import { createCorrelator } from '../../../triage/incident/correlate.ts';
import { openDynamoDbStore } from '../../../triage/io/dynamodb/dynamodb-store.ts';
import { alert, at } from '../../incident/findings.ts';

/** Run by a test as a process of its own: so many findings, every `of`-th from `which` on. */
const [table = '', which = '0', of = '1', batchSize = '6'] = process.argv.slice(2);
const COUNT = 32;

const findings = Array.from({ length: COUNT }, (_, index) => {
  // A prime step visits the times in a mixed order; some are told by a provider, in two versions.
  const time = at(((index * 7919) % 4800) / 2);
  const provider = { own: [`gd-${index - (index % 2)}`], versionAt: at(5000 + index) };
  return alert({
    rule: `rule ${index % 3}`,
    pod: `pod-${index % 5}`,
    time,
    event: index,
    ...(index % 5 < 2 && provider),
    ...(index % 11 === 0 && { names: [`gd-${(index * 3) % COUNT}`], own: [`seq-${index}`] }),
  });
}).filter((_, index) => index % Number(of) === Number(which));

const store = openDynamoDbStore({ table });
const correlator = await createCorrelator(store, { batchSize: Number(batchSize) });
process.stdout.write('started\n');
for (let from = 0; from < findings.length; from += 4) {
  await correlator.add(findings.slice(from, from + 4));
}
await correlator.finish();
