import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RULES = [
  'Terminal shell in container',
  'Read sensitive file untrusted',
  'Contact K8S API Server From Container',
  'Drop and execute new binary in container',
  'Netcat Remote Code Execution in Container',
  'Launch Suspicious Network Tool in Container',
  'Clear Log Activities',
  'Redirect STDOUT/STDIN to Network Connection in Container',
  'Run shell untrusted',
  'Packet socket created in container',
];
const WORKLOADS = 100;
/** Two replicas each: a cause is a rule in a workload, and here there are 1,000 of them. */
const REPLICAS = 2;
/** A storm: a million alerts in some six hours. */
const NANOSECONDS_APART = 21_000_000n;
const START = BigInt(Date.parse('2026-04-01T00:00:00Z')) * 1_000_000n;

/**
 * A file of Falco alerts as its JSON output prints them (one object a line, after the documented
 * format), from 1,000 causes. The same number of alerts gives the same file, so it is made once.
 */
export async function alertFile(count: number): Promise<string> {
  const folder = join(tmpdir(), 'parapet-bench');
  const path = join(folder, `alerts-${count}.jsonl`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(`${path}.part`);
  for (let from = 0; from < count; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - from) }, (_, at) => line(from + at));
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  renameSync(`${path}.part`, path);
  return path;
}

function line(index: number): string {
  // Not one cause after the other: a prime step visits all of them in a mixed order.
  const cause = (index * 619) % (RULES.length * WORKLOADS);
  const rule = RULES[cause % RULES.length] ?? '';
  const workload = Math.floor(cause / RULES.length);
  const replica = Math.floor(index / 1000) % REPLICAS;
  const time = timeText(START + BigInt(index) * NANOSECONDS_APART);
  const pod = `shop-${workload}-${hex(workload * 7919, 9)}-${letters(workload * 31 + replica)}`;
  const container = hex((workload * REPLICAS + replica + 1) * 2_654_435_761, 12);
  const pid = 1000 + (index % 30_000);
  const output = `${time}: Warning ${rule} | process=sh parent=node command=sh -c id ${pid} container_id=${container} k8s_pod_name=${pod}`;
  return `${JSON.stringify({
    hostname: `ip-10-0-${workload % 8}-12`,
    output,
    output_fields: {
      'container.id': container,
      'container.image.repository': `registry.example.com/shop/${workload}`,
      'container.image.tag': '1.4.2',
      'evt.time': Number(START / 1_000_000n) * 1e6,
      'evt.type': 'execve',
      'k8s.ns.name': 'shop',
      'k8s.pod.name': pod,
      'proc.cmdline': `sh -c id ${pid}`,
      'proc.name': 'sh',
      'proc.pid': pid,
      'proc.pname': 'node',
      'user.name': 'root',
      'user.uid': 0,
    },
    priority: 'Warning',
    rule,
    source: 'syscall',
    tags: ['container', 'maturity_stable', 'mitre_execution', 'shell', 'T1059'],
    time,
  })}\n`;
}

function timeText(nanoseconds: bigint): string {
  const milliseconds = new Date(Number(nanoseconds / 1_000_000n)).toISOString().slice(0, 19);
  return `${milliseconds}.${String(nanoseconds % 1_000_000_000n).padStart(9, '0')}Z`;
}

function hex(seed: number, length: number): string {
  return (BigInt(seed) * 0x9e3779b97f4a7c15n + 0xabcdefn)
    .toString(16)
    .slice(-length)
    .padStart(length, 'a');
}

const POD_LETTERS = 'bcdfghjklmnpqrstvwxz2456789';

function letters(seed: number): string {
  let [rest, text] = [seed * 2_147_483_629, ''];
  for (let place = 0; place < 5; place += 1) {
    text += POD_LETTERS[rest % POD_LETTERS.length] ?? '';
    rest = Math.floor(rest / POD_LETTERS.length);
  }
  return text;
}
