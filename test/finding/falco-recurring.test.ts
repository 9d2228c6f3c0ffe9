import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falcoReader } from '../../triage/finding/falco.ts';
import type { Finding } from '../../triage/finding/finding.ts';
import type { JsonObject, LineReader, LineReading, Reader } from '../../triage/finding/reader.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import { READERS } from '../../triage/finding/readers.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { bytesOf, inPieces } from './bytes.ts';
import { auditAlert, dropAlert, shellAlert } from './falco-alerts.ts';

const pseudonym = pseudonymWith(Buffer.alloc(32, 7));
const thorough: Reader = {
  source: falcoReader.source,
  recognise: (value) => falcoReader.recognise(value),
  read: (value, context) => falcoReader.read(value, context),
};
const LONG_WAY = READERS.map((each) => (each === falcoReader ? thorough : each));

interface Read {
  readonly findings: readonly string[];
  readonly error: string | undefined;
}

async function read(text: string, readers: readonly Reader[], sizes = [700]): Promise<Read> {
  const findings: string[] = [];
  const document = { name: 'alerts', chunks: inPieces(bytesOf(text), sizes) };
  try {
    for await (const batch of readDocument(document, { pseudonym }, readers)) {
      // As text: the order of a finding's members is what the store and the page show.
      findings.push(...batch.findings.map((finding: Finding) => JSON.stringify(finding)));
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { findings, error: `${error.code} ${error.message}` };
  }
  return { findings, error: undefined };
}

const odd = fc.constantFrom(
  'curl -u root:hunter2hunter2 http://x/',
  'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY',
  'caf\u00e9 \ud800',
  '"quoted" \\ \n\t\u0000',
  '<NA>',
  '',
  'a'.repeat(600),
  '10.0.0.5:40312->203.0.113.9:443',
  '10.0.0.5:40313->127.0.0.1:443',
  '/etc/shadow',
);
const text = fc.oneof(odd, fc.string({ maxLength: 12 }), fc.constant(null));
const time = fc.oneof(
  fc.nat(999_999_999).map((n) => `2026-08-01T10:00:00.${String(n).padStart(9, '0')}Z`),
  fc.constantFrom('2026-08-01T10:00:00Z', '2026-08-01T12:00:00.5+02:00', '', 'yesterday'),
);
const whatever = fc.oneof(
  fc.constantFrom<JsonObject[string]>(null, true, 0, -1, 1e21, 0.5, 4711, 4711, '7', [], ['a'], {
    a: 1,
  }),
  text,
);
/** What differs between the alerts of a storm, and some things that seldom do. */
const fields = fc.record(
  {
    'evt.time': fc.oneof(fc.maxSafeNat(), fc.constant('1785578400120000000')),
    'proc.cmdline': fc.oneof(text, text, fc.constant(5)),
    'proc.pid': whatever,
    'fd.name': text,
    'fd.rip': fc.constantFrom(null, '203.0.113.7'),
    'evt.type': fc.constantFrom('connect', 'sendto', 'execve'),
    'proc.aname[2]': whatever,
    'user.name': fc.constantFrom('root', 'app'),
    'ka.req.pod.containers.image': fc.constantFrom<JsonObject[string]>(null, 'a:1', ['a:1', 'b:2']),
    time: fc.constantFrom('x', 1),
    output: fc.constantFrom('x', 1),
  },
  { requiredKeys: [] },
);
const changes = fc.record(
  {
    time,
    output: fc.oneof(text, text, fc.constant(3)),
    hostname: fc.constantFrom('node-1', 'node-2', ''),
    priority: fc.constantFrom('Notice', 'critical', null),
    uuid: fc.uuid(),
    tags: fc.constantFrom(['T1059'], [], null),
    extra: whatever,
  },
  { requiredKeys: ['time'] },
);
const alert = fc
  .tuple(fc.constantFrom(shellAlert, shellAlert, auditAlert, dropAlert), changes, fields)
  .map(([make, outer, inner]) => (make === dropAlert ? dropAlert(outer) : make(outer, inner)));

/** Other spellings of the same, and what is no JSON any more. */
const spelling = fc.constantFrom<((line: string) => string)[]>(
  ...Array.from({ length: 12 }, () => (line: string) => line),
  (line) => `${line}\r`,
  (line) => `${line} \t`,
  (line) => ` ${line}`,
  (line) => line.replaceAll(',"', ', "'),
  (line) => line.replace('"time":', '"\\u0074ime":'),
  (line) => line.replace('{', '{"time":"2026-08-01T11:00:00Z","__proto__":{"rule":1},'),
  (line) => line.replace(/}$/, ',"rule":"Another"}'),
  (line) => line.replace(/"proc.pid":\d+/, '"proc.pid":0471'),
  (line) => line.replace(/"proc.pid":\d+/, '"proc.pid":4.711e3'),
  (line) => line.replace(/"proc.pid":\d+/, '"proc.pid":-0'),
  (line) => line.replace(/"proc.pid":\d+/, '"proc.pid":tru'),
  (line) => line.replace('"output":"', '"output":"\\q'),
  (line) => line.replace('"output":"', '"output":"\\u00e'),
  (line) => line.replace('"output":"', '"output":"\u0001'),
  (line) => line.replace('"output":"', '"output":"\\u00e9\\/'),
  (line) => line.slice(0, -1),
  (line) => `${line}{}`,
  (line) => `${line},`,
  (line) => `${line}${line}`,
  (line) => line.replace('":{"', '":{"rule":"x","output_fields":{"proc.pid":1},"'),
  () => '{"rule":"x","priority":"Notice","time":"2026-08-01T10:00:00Z","output":"o"}',
  () => '{"SchemaVersion":2,"ArtifactName":"a","Results":[]}',
  () => '',
);
const line = fc.tuple(alert, spelling).map(([value, spell]) => spell(JSON.stringify(value)));
/** Drawn from few, so that what was seen comes again; each with another time. */
const storm = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.nat(99), fc.nat(9))))
  .map(([known, order]) =>
    order.map(([which, second]) =>
      (known[which % known.length] ?? '').replace('T10:00:00', `T10:00:0${second}`),
    ),
  );

/** The reader, and how many of the findings came the short way. */
function countingReader(): { readonly reader: Reader; recalled: number } {
  const counting = {
    recalled: 0,
    reader: {
      ...falcoReader,
      lines: (reading: LineReading): LineReader => {
        const lines = falcoReader.lines?.(reading);
        if (!lines) throw new Error('Falco has no short way');
        return {
          get end() {
            return lines.end;
          },
          learn: (known, value) => lines.learn(known, value),
          read: (bytes, from) => {
            const finding = lines.read(bytes, from);
            if (finding) counting.recalled += 1;
            return finding;
          },
        };
      },
    },
  };
  return counting;
}

describe('alerts that are like others before them', () => {
  it('give what the long way gives, in any mixture and spelling', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 20 }),
        storm,
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
        async (some, more, sizes) => {
          const document = [JSON.stringify(shellAlert()), ...some, ...more, ...some].join('\n');
          expect(await read(document, READERS, sizes)).toEqual(
            await read(document, LONG_WAY, sizes),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('take the short way, all but the first of their kind', async () => {
    const counting = countingReader();
    const alerts = Array.from({ length: 300 }, (_, index) => {
      const when = { time: `2026-08-01T10:00:00.${String(index).padStart(9, '0')}Z` };
      const process = { 'proc.cmdline': `sh -c "id ${index}"`, 'proc.pid': index };
      const container = { 'container.id': `4f2a7c9d3b1${index % 5}` };
      return index % 2 === 0
        ? shellAlert(when, { ...process, ...container })
        : auditAlert(when, { 'ka.user.name': `user-${index % 3}` });
    });
    const document = alerts.map((each) => JSON.stringify(each)).join('\n');
    const found = await read(document, [counting.reader]);
    expect(found.findings).toHaveLength(300);
    // Five containers and three users; and the first block, which is read before it is known.
    expect(counting.recalled).toBeGreaterThan(280);
  });

  it('take it in a mixture of rules too, which print other fields and more of them', async () => {
    const counting = countingReader();
    const alerts = Array.from({ length: 600 }, (_, index) => {
      const printed = Array.from({ length: index % 6 }, (__, field) => [
        `proc.aname[${field}]`,
        'sh',
      ]);
      const rules = { 'ka.req.role.rules': [{ verbs: ['*'], 'a/b': { 'c"]}': null } }] };
      const when = { time: `2026-08-01T10:00:00.${String(index).padStart(9, '0')}Z` };
      const outer = index % 2 === 0 ? when : { ...when, uuid: `no ${index}` };
      const inner = { ...Object.fromEntries(printed), ...(index % 3 === 0 && rules) };
      return index % 5 === 0 ? auditAlert(outer, inner) : shellAlert(outer, inner);
    });
    const document = alerts.map((each) => JSON.stringify(each)).join('\n');
    const found = await read(document, [counting.reader]);
    expect(found).toEqual(await read(document, LONG_WAY));
    // Thirty kinds (a field more or less, two spellings, two rules), and the first block.
    expect(counting.recalled).toBeGreaterThan(550);
  });
});
