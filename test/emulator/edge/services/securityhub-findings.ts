import { json } from '../answer.ts';
import type { Call } from '../call.ts';
import { document, documents, text, textOr, texts, type Document } from '../document.ts';
import { isoTime } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';

const LABELS = new Set(['INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
const MAX_RESULTS = 100;

/** Findings: imported, updated, and found by the fields below. moto ignores all filters. */
export const securityhubFindings: ServiceEdge = {
  service: 'securityhub',
  answers: {
    BatchImportFindings: (call, { store }) => {
      const findings = documents(call.json, 'Findings');
      const bad = findings.filter((finding) => !hasLabel(finding));
      for (const finding of findings.filter(hasLabel)) importFinding(store, finding);
      return json({
        FailedCount: bad.length,
        SuccessCount: findings.length - bad.length,
        FailedFindings: bad.map((finding) => ({
          Id: text(finding, 'Id'),
          ErrorCode: 'InvalidInput',
          ErrorMessage: 'Severity.Label',
        })),
      });
    },
    BatchUpdateFindings: (call, { store }) => {
      const asked = documents(call.json, 'FindingIdentifiers');
      const known = asked.filter((id) => findingsOf(store).has(findingKey(id)));
      const { FindingIdentifiers: _identifiers, ...update } = call.json;
      for (const id of known) {
        const finding = findingsOf(store).get(findingKey(id)) ?? {};
        Object.assign(finding, update, { UpdatedAt: isoTime() });
      }
      const unknown = asked.filter((id) => !known.includes(id));
      return json({
        ProcessedFindings: known,
        UnprocessedFindings: unknown.map((id) => ({
          FindingIdentifier: id,
          ErrorCode: 'FindingNotFound',
          ErrorMessage: 'not found',
        })),
      });
    },
    GetFindings: (call, { store }) => {
      const filters = Object.keys(document(call.json, 'Filters'));
      const found = [...findingsOf(store).values()].filter((finding) =>
        filters.every((field) => passes(call, finding, field)),
      );
      const most = call.json['MaxResults'];
      return json({ Findings: found.slice(0, typeof most === 'number' ? most : MAX_RESULTS) });
    },
  },
};

const FIELDS: Readonly<Record<string, (finding: Document) => string[]>> = {
  Id: (finding) => [textOr(finding, 'Id', '')],
  ProductArn: (finding) => [textOr(finding, 'ProductArn', '')],
  SeverityLabel: (finding) => [textOr(document(finding, 'Severity'), 'Label', '')],
  WorkflowStatus: (finding) => [textOr(document(finding, 'Workflow'), 'Status', '')],
  RecordState: (finding) => [textOr(finding, 'RecordState', '')],
  GeneratorId: (finding) => [textOr(finding, 'GeneratorId', '')],
  ResourceId: (finding) => documents(finding, 'Resources').map((r) => textOr(r, 'Id', '')),
  Title: (finding) => [textOr(finding, 'Title', '')],
  AwsAccountId: (finding) => [textOr(finding, 'AwsAccountId', '')],
  Type: (finding) => texts(finding, 'Types'),
};

/** A field that the edge does not know finds nothing, so that a test sees it. */
function passes(call: Call, finding: Document, field: string): boolean {
  const values = FIELDS[field]?.(finding) ?? [];
  return documents(document(call.json, 'Filters'), field).some((condition) => {
    const wanted = textOr(condition, 'Value', '');
    return values.some((value) => compare(textOr(condition, 'Comparison', ''), value, wanted));
  });
}

function compare(comparison: string, value: string, wanted: string): boolean {
  if (comparison === 'EQUALS') return value === wanted;
  if (comparison === 'PREFIX') return value.startsWith(wanted);
  return comparison === 'NOT_EQUALS' && value !== wanted;
}

function importFinding(store: Store, finding: Document): void {
  const before = findingsOf(store).get(findingKey(finding));
  // What an analyst wrote survives the next import of the same finding.
  findingsOf(store).set(findingKey(finding), {
    Workflow: before?.['Workflow'] ?? { Status: 'NEW' },
    RecordState: 'ACTIVE',
    ...finding,
    ...(before?.['Note'] ? { Note: before['Note'] } : {}),
  });
}

function hasLabel(finding: Document): boolean {
  return LABELS.has(textOr(document(finding, 'Severity'), 'Label', 'LOW'));
}

function findingsOf(store: Store): Map<string, Document> {
  return store.table('securityhub.findings');
}

function findingKey(id: Document): string {
  return `${textOr(id, 'ProductArn', '')}|${textOr(id, 'Id', '')}`;
}
