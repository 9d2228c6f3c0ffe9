/**
 * What runs on a node now, asked without changing it: nothing is installed, written or stopped. The order
 * is that of what goes away first. Not the memory itself: that takes a kernel module, which a node that
 * may be taken over should not load for us.
 */
const COMMANDS = [
  'date -u +%FT%TZ',
  'ss -tunap',
  'ps -eo pid,ppid,user,lstart,args --sort=start_time',
  // A kernel thread has no executable: its line stays empty.
  "find /proc -maxdepth 1 -path '/proc/[0-9]*' -printf '\\n%p ' -exec readlink {}/exe \\;",
  'crictl ps -a',
  'cat /proc/modules',
  'cat /proc/mounts',
  'last -n 50',
] as const;

/** Not every node has every tool. What could not be had is said in its place, and the rest is still asked. */
function section(command: string): string[] {
  const [tool = ''] = command.split(' ');
  return [
    `echo '## ${tool}'`,
    `${command} || echo "not collected, or not all: ${tool} ended with $?"`,
  ];
}

/** An SSM Command document. */
export const collectDocument = {
  schemaVersion: '2.2',
  description: 'Parapet: prints what runs on a node now. Changes nothing.',
  mainSteps: [
    {
      action: 'aws:runShellScript',
      name: 'collect',
      precondition: { StringEquals: ['platformType', 'Linux'] },
      inputs: {
        timeoutSeconds: '120',
        runCommand: COMMANDS.flatMap(section),
      },
    },
  ],
} as const;
