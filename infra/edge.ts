import { Wafv2IpSet, Wafv2WebAclAssociation, type Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { WebAcl } from './edge/web-acl.ts';
import { WafLogs } from './edge/waf-logs.ts';
import type { NetworkStack } from './network.ts';
import { ParapetStack } from './stack.ts';

/** The web ACL in front of the listed load balancers, and the two lists of addresses that responders block. */
export class EdgeStack extends ParapetStack {
  readonly webAclArn: string;
  /** WAF asks for name and id together; the names are in `settings.names`. */
  readonly blockIpSetV4Id: string;
  readonly blockIpSetV6Id: string;

  constructor(scope: Construct, settings: Settings, network: NetworkStack) {
    super(scope, 'edge', settings);
    const { names } = settings;
    const v4 = this.#blockSet(names.blockIpSetV4, 'IPV4');
    const v6 = this.#blockSet(names.blockIpSetV6, 'IPV6');
    const { acl } = new WebAcl(this, { name: names.prefix, blockSets: [v4.arn, v6.arn] });
    settings.edge.loadBalancers.forEach((resourceArn, index) => {
      new Wafv2WebAclAssociation(this, `load-balancer-${index}`, {
        resourceArn,
        webAclArn: acl.arn,
      });
    });
    new WafLogs(this, { settings, webAclArn: acl.arn, keyArn: network.dataKeyArn });
    this.webAclArn = acl.arn;
    this.blockIpSetV4Id = v4.id;
    this.blockIpSetV6Id = v6.id;
    this.output('web_acl_arn', acl.arn, 'The web ACL of the load balancers');
    this.output('block_ip_set_v4_id', v4.id, 'The IPv4 addresses that responders block');
    this.output('block_ip_set_v6_id', v6.id, 'The IPv6 addresses that responders block');
  }

  #blockSet(name: string, ipAddressVersion: 'IPV4' | 'IPV6'): Wafv2IpSet {
    return new Wafv2IpSet(this, ipAddressVersion.toLowerCase(), {
      name,
      description: 'Addresses that a responder blocks; written at run time',
      scope: 'REGIONAL',
      ipAddressVersion,
      addresses: [],
      // What a responder put there stays there.
      lifecycle: { ignoreChanges: ['addresses'] },
    });
  }
}
