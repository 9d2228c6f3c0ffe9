import { Construct, SsmDocument, type SecurityGroup } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { automationDocument } from './documents/automation.ts';
import { collectDocument } from './documents/collect.ts';

export interface DocumentParts {
  readonly settings: Settings;
  readonly isolationGroup: SecurityGroup;
  readonly isolateRoleArn: string;
  readonly preserveRoleArn: string;
}

/** What a response does to a node, as documents that SSM keeps a record of running. */
export class ResponseDocuments extends Construct {
  readonly names: readonly string[];

  constructor(scope: Construct, id: string, parts: DocumentParts) {
    super(scope, id);
    const { prefix } = parts.settings.names;
    const documents: Readonly<Record<string, { type: string; content: object }>> = {
      collect: { type: 'Command', content: collectDocument },
      preserve: { type: 'Automation', content: preserveDocument(parts) },
      isolate: { type: 'Automation', content: isolateDocument(parts) },
      release: { type: 'Automation', content: releaseDocument(parts) },
    };
    this.names = Object.entries(documents).map(([name, { type, content }]) => {
      new SsmDocument(this, name, {
        name: `${prefix}-${name}`,
        documentType: type,
        documentFormat: 'JSON',
        content: JSON.stringify(content),
        ...(type === 'Command' && { targetType: '/AWS::EC2::Instance' }),
      });
      return `${prefix}-${name}`;
    });
  }
}

function preserveDocument({ settings, preserveRoleArn }: DocumentParts) {
  return automationDocument({
    description: 'Parapet: keeps the disks, the console and the running state of a node.',
    roleArn: preserveRoleArn,
    script: 'preserve',
    timeoutSeconds: 600,
    fixed: {
      Bucket: settings.names.evidenceBucket,
      CollectDocument: `${settings.names.prefix}-collect`,
    },
  });
}

function isolateDocument({ settings, isolationGroup, isolateRoleArn }: DocumentParts) {
  return automationDocument({
    description: 'Parapet: cuts a node off; undone by the document "release".',
    roleArn: isolateRoleArn,
    script: 'isolate',
    timeoutSeconds: 300,
    fixed: { GroupId: isolationGroup.id, ClusterName: settings.cluster.name },
  });
}

function releaseDocument({ isolateRoleArn }: DocumentParts) {
  return automationDocument({
    description: 'Parapet: gives an isolated node its security groups back.',
    roleArn: isolateRoleArn,
    script: 'release',
    timeoutSeconds: 300,
    fixed: {},
  });
}
