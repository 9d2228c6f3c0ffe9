import { keyOf } from '../../triage/finding/keys.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import { openSqliteStore } from '../../triage/io/sqlite-store.ts';
import { alert, at } from '../incident/findings.ts';

/** Run by a test as a process of its own: so many findings, every `of`-th from `which` on. */
const [folder = '', which = '0', of = '1', batchSize = '50'] = process.argv.slice(2);
const COUNT = 1200;

const findings = Array.from({ length: COUNT }, (_, index) => {
  const place = index % 37;
  // A prime step visits the times in a mixed order; some are told by a provider, in two versions.
  const time = at(((index * 7919) % 4800) / 2);
  const provider = { own: [`gd-${index - (index % 2)}`], versionAt: at(5000 + index) };
  return alert({
    rule: `rule ${keyOf([index]).slice(0, 1)}`,
    pod: `pod-${place}`,
    time,
    event: index,
    ...(index % 5 < 2 && provider),
    ...(index % 11 === 0 && { names: [`gd-${(index * 3) % COUNT}`], own: [`seq-${index}`] }),
  });
}).filter((_, index) => index % Number(of) === Number(which));

const store = openSqliteStore(folder);
const correlator = await createCorrelator(store, { batchSize: Number(batchSize) });
process.stdout.write('started\n');
for (let from = 0; from < findings.length; from += 10) {
  await correlator.add(findings.slice(from, from + 10));
}
await correlator.finish();
store.close();
