/**
 * The GuardDuty finding type among a copy's types: by itself, or as the last part of ASFF's taxonomy
 * (`TTPs/Command and Control/Backdoor:EC2-C&CActivity.B!DNS`), where a hyphen stands for its slash.
 */
export function guardDutyType(types: readonly string[]): string | undefined {
  for (const type of types) {
    const [, written] = /(?:^|\/)([A-Za-z]+:[A-Za-z0-9]+[-/].+)$/.exec(type) ?? [];
    if (written !== undefined) return written.replace(/^([A-Za-z]+:[A-Za-z0-9]+)-/, '$1/');
  }
  return undefined;
}
