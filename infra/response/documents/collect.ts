/**
 * What runs on a node now, asked without changing it: nothing is installed, written or stopped. The order
 * is that of what goes away first. Not the memory itself: that takes a kernel module, which a node that
 * may be taken over should not load for us.
 */
const COMMANDS = [
  'date -u +%FT%TZ',
  'ss -tunap',
  'ps -eo pid,ppid,user,lstart,args --sort=start_time',
  'ls -l /proc/[0-9]*/exe 2>/dev/null',
  'crictl ps -a 2>/dev/null || true',
  'cat /proc/modules',
  'cat /proc/mounts',
  'last -n 50 2>/dev/null || true',
] as const;

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
        runCommand: COMMANDS.flatMap((command) => [`echo '## ${command.split(' ')[0]}'`, command]),
      },
    },
  ],
} as const;
