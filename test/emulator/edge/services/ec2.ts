import { ec2Xml } from '../answer.ts';
import type { ServiceEdge } from '../service.ts';

/** A template's own tags come back from moto as a tag specification of what it launches. */
const OWN_TAGS =
  /<tagSpecificationSet>(?:(?!<\/tagSpecificationSet>)[\s\S])*?<resourceType>launch-template<\/resourceType>[\s\S]*?<\/tagSpecificationSet>/g;

export const ec2: ServiceEdge = {
  service: 'ec2',
  answers: {
    MonitorInstances: (call) => {
      const id = call.form.get('InstanceId.1') ?? '';
      const item = `<instanceId>${id}</instanceId><monitoring><state>enabled</state></monitoring>`;
      return ec2Xml(call.operation, `<instancesSet><item>${item}</item></instancesSet>`);
    },
  },
  xmlRepairs: {
    DescribeLaunchTemplateVersions: (_call, answer) => answer.replaceAll(OWN_TAGS, ''),
  },
};
