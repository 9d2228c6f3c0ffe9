import { readDocument } from '../triage/finding/read.ts';
import { pseudonymWith } from '../triage/finding/redact.ts';
import { openInput } from '../triage/io/input.ts';

/** Reads files and counts their findings: the input layer alone, without a verdict or a store. */
const pseudonym = pseudonymWith(Buffer.from('a key of the benchmark'));
let count = 0;
for (const path of process.argv.slice(2)) {
  for await (const batch of readDocument(openInput(path), { pseudonym })) {
    count += batch.findings.length;
  }
}
console.log(`${count} findings`);
