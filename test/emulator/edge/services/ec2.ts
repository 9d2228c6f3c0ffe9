import { ec2Xml } from '../answer.ts';
import type { ServiceEdge } from '../service.ts';

/** A template's own tags come back from moto as a tag specification of what it launches. */
const OWN_TAGS =
  /<item>\s*<resourceType>launch-template<\/resourceType>\s*<tagSet>[\s\S]*?<\/tagSet>\s*<\/item>/g;
const NO_TAGS = /<tagSpecificationSet>\s*<\/tagSpecificationSet>/g;

/** A volume without a size takes its image's; moto wants it said. */
const IMAGE_SIZE_GIB = '8';

export const ec2: ServiceEdge = {
  service: 'ec2',
  answers: {
    RunInstances: (call) => {
      const form = new URLSearchParams(call.form);
      for (const name of call.form.keys()) {
        const volume = /^BlockDeviceMapping\.\d+\.Ebs\./.exec(name)?.[0];
        if (volume && !form.has(`${volume}VolumeSize`) && !form.has(`${volume}SnapshotId`)) {
          form.set(`${volume}VolumeSize`, IMAGE_SIZE_GIB);
        }
      }
      return { forward: form };
    },
    MonitorInstances: (call) => {
      const id = call.form.get('InstanceId.1') ?? '';
      const item = `<instanceId>${id}</instanceId><monitoring><state>enabled</state></monitoring>`;
      return ec2Xml(call.operation, `<instancesSet><item>${item}</item></instancesSet>`);
    },
  },
  xmlRepairs: {
    DescribeLaunchTemplateVersions: (_call, answer) =>
      answer.replaceAll(OWN_TAGS, '').replaceAll(NO_TAGS, ''),
  },
};
