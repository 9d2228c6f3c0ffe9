import { json } from '../answer.ts';
import { ACCOUNT, parameter, type Call } from '../call.ts';
import { document, textOr, texts, type Document } from '../document.ts';
import { arnOf, hexId, isoTime } from '../identity.ts';
import type { Handler, ServiceEdge } from '../service.ts';

const archive =
  (archived: boolean): Handler =>
  (call, { store }) => {
    for (const id of texts(call.json, 'findingIds')) {
      const finding = store.table('guardduty.findings').get(id);
      if (finding) document(finding, 'service')['archived'] = archived;
    }
    return json();
  };

/** Sample findings, found by type and by whether they are archived. */
export const guarddutyFindings: ServiceEdge = {
  service: 'guardduty',
  answers: {
    CreateSampleFindings: (call, { store }) => {
      for (const type of texts(call.json, 'findingTypes')) {
        const finding = sampleFinding(call, type);
        store.table('guardduty.findings').set(textOr(finding, 'id', ''), finding);
      }
      return json();
    },
    ListFindings: (call, { store }) => {
      const criterion = document(document(call.json, 'findingCriteria'), 'criterion');
      const found = [...store.table('guardduty.findings').values()].filter((finding) =>
        meets(finding, criterion),
      );
      return json({ findingIds: found.map((finding) => finding['id']) });
    },
    GetFindings: (call, { store }) =>
      json({
        findings: texts(call.json, 'findingIds')
          .map((id) => store.table('guardduty.findings').get(id))
          .filter((finding) => finding !== undefined),
      }),
    ArchiveFindings: archive(true),
    UnarchiveFindings: archive(false),
  },
};

function meets(finding: Document, criterion: Document): boolean {
  const service = document(finding, 'service');
  return (
    wanted(criterion, 'type', textOr(finding, 'type', '')) &&
    wanted(criterion, 'service.archived', service['archived'] === true ? 'true' : 'false')
  );
}

function wanted(criterion: Document, field: string, value: string): boolean {
  const condition = document(criterion, field);
  const values = [...texts(condition, 'equals'), ...texts(condition, 'eq')];
  return values.length === 0 || values.includes(value);
}

function sampleFinding(call: Call, type: string): Document {
  const detector = parameter(call, 'DetectorId');
  const id = hexId();
  return {
    accountId: ACCOUNT,
    arn: arnOf(call, `detector/${detector}/finding/${id}`),
    createdAt: isoTime(),
    updatedAt: isoTime(),
    id,
    partition: 'aws',
    region: call.region,
    schemaVersion: '2.0',
    severity: 8,
    title: `[SAMPLE FINDING] ${type}`,
    description: 'sample',
    type,
    resource: { resourceType: 'Instance', instanceDetails: { instanceId: 'i-99999999' } },
    service: {
      serviceName: 'guardduty',
      detectorId: detector,
      archived: false,
      count: 1,
      additionalInfo: { value: '{"sample":true}', type: 'default' },
    },
  };
}
