import { createHash } from 'node:crypto';
import { Construct, GuarddutyIpset, GuarddutyThreatintelset, S3Object } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import type { DetectionLists } from './lists.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface AddressSetsOptions {
  readonly settings: Settings;
  readonly detectorId: string;
  readonly keyArn: string;
  readonly lists: DetectionLists;
}

/**
 * The lists of the repository, where GuardDuty reads them. A list without entries makes no set: GuardDuty
 * takes no empty one, and a member of an organisation may make none at all.
 */
export class AddressSets extends Construct {
  readonly #options: AddressSetsOptions;

  constructor(scope: Construct, options: AddressSetsOptions) {
    super(scope, 'address-sets');
    this.#options = options;
    const { settings, lists, detectorId, keyArn } = options;
    const { prefix } = settings.names;
    if (lists.threatIntel.length === 0 && lists.trusted.length === 0) return;
    const bucket = new PrivateBucket(this, 'lists', {
      settings,
      name: `${prefix}-lists-${settings.accountId}-${settings.region}`,
      keyArn,
    });
    const made = { detectorId, format: 'TXT', activate: true } as const;
    if (lists.threatIntel.length > 0) {
      const location = this.#upload(bucket, 'threat-intel', lists.threatIntel);
      new GuarddutyThreatintelset(this, 'threat-intel', {
        ...made,
        name: `${prefix}-threat-intel`,
        location,
      });
    }
    if (lists.trusted.length > 0) {
      const location = this.#upload(bucket, 'trusted', lists.trusted);
      new GuarddutyIpset(this, 'trusted', { ...made, name: `${prefix}-trusted`, location });
    }
  }

  /** Named by its content: GuardDuty reads a list again only when its location changes. */
  #upload(bucket: PrivateBucket, name: string, ranges: readonly string[]): string {
    const content = `${ranges.join('\n')}\n`;
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const object = new S3Object(this, `${name}-list`, {
      bucket: bucket.bucket.id,
      key: `${name}-${digest}.txt`,
      content,
      contentType: 'text/plain',
      // The set must move to the new list before the old one goes.
      lifecycle: { createBeforeDestroy: true },
      dependsOn: [bucket.policy],
    });
    const { region } = this.#options.settings;
    return `https://s3.${region}.amazonaws.com/${bucket.bucket.bucket}/${object.key}`;
  }
}
