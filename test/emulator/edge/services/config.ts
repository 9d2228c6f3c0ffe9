import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { documents, list, text, textOr, texts } from '../document.ts';
import { arnOf, epochSeconds, hexId } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';

/** Conformance packs and remediations of AWS Config. */
export const config: ServiceEdge = {
  service: 'config',
  answers: {
    PutConformancePack: (call, { store }) => {
      const name = text(call.json, 'ConformancePackName');
      const id = `conformance-pack-${hexId(9)}`;
      const arn = arnOf(call, `conformance-pack/${name}/${id}`);
      store.table('config.packs').set(name, {
        ConformancePackArn: arn,
        ConformancePackId: id,
        ConformancePackName: name,
        DeliveryS3Bucket: textOr(call.json, 'DeliveryS3Bucket', ''),
        ConformancePackInputParameters: list(call.json, 'ConformancePackInputParameters'),
      });
      return json({ ConformancePackArn: arn });
    },
    DescribeConformancePacks: (call, { store }) => {
      const packs = texts(call.json, 'ConformancePackNames')
        .map((name) => store.table('config.packs').get(name))
        .filter((pack) => pack !== undefined);
      if (packs.length > 0) return json({ ConformancePackDetails: packs });
      throw new AwsError(400, 'NoSuchConformancePackException', 'No such conformance pack.');
    },
    DescribeConformancePackStatus: (call, { store }) =>
      json({
        ConformancePackStatusDetails: texts(call.json, 'ConformancePackNames')
          .map((name) => store.table('config.packs').get(name))
          .filter((pack) => pack !== undefined)
          .map((pack) => ({
            ...pack,
            ConformancePackState: 'CREATE_COMPLETE',
            StackArn: 'arn:aws:cloudformation:x',
            LastUpdateRequestedTime: epochSeconds(),
          })),
      }),
    DeleteConformancePack: (call, { store }) => {
      store.table('config.packs').delete(text(call.json, 'ConformancePackName'));
      return json();
    },
    PutRemediationConfigurations: (call, { store }) => {
      for (const asked of documents(call.json, 'RemediationConfigurations')) {
        const rule = text(asked, 'ConfigRuleName');
        const arn = arnOf(call, `remediation-configuration/${rule}/${hexId(8)}`);
        store.table('config.remediations').set(rule, { ...asked, Arn: arn });
      }
      return json({ FailedBatches: [] });
    },
    DescribeRemediationConfigurations: (call, { store }) =>
      json({
        RemediationConfigurations: texts(call.json, 'ConfigRuleNames')
          .map((rule) => store.table('config.remediations').get(rule))
          .filter((remediation) => remediation !== undefined),
      }),
    DeleteRemediationConfiguration: (call, { store }) => {
      store.table('config.remediations').delete(text(call.json, 'ConfigRuleName'));
      return json();
    },
  },
};
