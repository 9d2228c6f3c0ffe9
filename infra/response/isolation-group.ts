import { SecurityGroup, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';

/**
 * What is in this group reaches nothing and is reached by nothing. The empty lists are no defaults: with
 * them Terraform revokes the way out that AWS gives every new group, before anything can be put into it,
 * and takes away a rule that anybody adds later.
 */
export function isolationGroupIn(
  scope: Construct,
  settings: Settings,
  vpcId: string,
): SecurityGroup {
  return new SecurityGroup(scope, 'isolation-group', {
    name: settings.names.isolationGroup,
    description: 'Nodes under suspicion: no way in, no way out. Never add a rule.',
    vpcId,
    ingress: [],
    egress: [],
    tags: { Name: settings.names.isolationGroup },
  });
}
