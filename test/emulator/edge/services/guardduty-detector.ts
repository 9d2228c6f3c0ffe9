import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { parameter, type Call } from '../call.ts';
import { document, documents, text, textOr, type Document } from '../document.ts';
import { arnOf, epochSeconds } from '../identity.ts';
import type { Repair, ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags, tagHandlers, tagsOf } from '../tags.ts';

/** moto keeps only some of a detector's features. */
const keepFeatures = (store: Store, detector: string, asked: Document): void => {
  const features = store.table(`guardduty.features|${detector}`);
  for (const feature of documents(asked, 'features')) {
    const name = text(feature, 'name');
    const old = features.get(name) ?? {};
    const extra = feature['additionalConfiguration'] ? feature : old;
    features.set(name, {
      name,
      status: textOr(feature, 'status', 'ENABLED'),
      updatedAt: epochSeconds(),
      additionalConfiguration: documents(extra, 'additionalConfiguration').map((part) => ({
        name: textOr(part, 'name', ''),
        status: textOr(part, 'status', 'ENABLED'),
        updatedAt: epochSeconds(),
      })),
    });
  }
};

const overlay: Repair = (call, answer, { store }) => {
  const detector = parameter(call, 'DetectorId');
  const features = store.table(`guardduty.features|${detector}`);
  const others = documents(answer, 'features').filter((f) => !features.has(textOr(f, 'name', '')));
  answer['features'] = [...features.values(), ...others];
  if (hasTags(store, detectorArn(call, detector))) {
    answer['tags'] = tagsOf(store, detectorArn(call, detector));
  }
};

/** The detector with its features and tags, and who administers it. */
export const guarddutyDetector: ServiceEdge = {
  service: 'guardduty',
  answers: {
    ...tagHandlers({ arn: 'ResourceArn', tags: 'tags' }, false),
    CreateDetector: (call, { store }) => {
      if (!store.table('guardduty.detectors').has(call.region)) return undefined;
      throw new AwsError(
        400,
        'BadRequestException',
        'The request is rejected because a detector already exists for the current account.',
      );
    },
    DeleteDetector: (call, { store }) => {
      const kept = store.table('guardduty.detectors').get(call.region);
      if (kept?.['id'] === parameter(call, 'DetectorId')) {
        store.table('guardduty.detectors').delete(call.region);
      }
      return undefined;
    },
    // An account of its own has no administrator: the member is left out.
    GetAdministratorAccount: () => json({}),
    GetMasterAccount: () => json({}),
    ListMembers: () => json({ members: [] }),
  },
  repairs: {
    CreateDetector: (call, answer, { store }) => {
      const id = textOr(answer, 'detectorId', '');
      store.table('guardduty.detectors').set(call.region, { id });
      rememberTags(store, detectorArn(call, id), document(call.json, 'tags'));
      keepFeatures(store, id, call.json);
    },
    UpdateDetector: (call, _answer, { store }) =>
      keepFeatures(store, parameter(call, 'DetectorId'), call.json),
    GetDetector: overlay,
    CreateFilter: (call, answer, { store }) => {
      const arn = filterArn(call, textOr(answer, 'name', ''));
      rememberTags(store, arn, document(call.json, 'tags'));
    },
    GetFilter: (call, answer, { store }) => {
      answer['tags'] = tagsOf(store, filterArn(call, parameter(call, 'FilterName')));
    },
  },
};

function hasTags(store: Store, arn: string): boolean {
  return store.table('tags').has(arn);
}

function detectorArn(call: Call, id: string): string {
  return arnOf(call, `detector/${id}`);
}

function filterArn(call: Call, name: string): string {
  return arnOf(call, `detector/${parameter(call, 'DetectorId')}/filter/${name}`);
}
