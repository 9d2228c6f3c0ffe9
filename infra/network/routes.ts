import {
  Construct,
  Eip,
  InternetGateway,
  NatGateway,
  Route,
  RouteTable,
  RouteTableAssociation,
  type Subnet,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';

/** What one zone has. */
export interface ZoneSubnets {
  readonly publicSubnet: Subnet;
  readonly privateSubnet: Subnet;
}

export interface RoutesOptions {
  readonly settings: Settings;
  readonly vpcId: string;
  readonly zones: readonly ZoneSubnets[];
}

const ANYWHERE = '0.0.0.0/0';

/** The ways out: public subnets by the internet gateway, private ones by NAT, and no way in to those. */
export class Routes extends Construct {
  readonly privateRouteTableIds: readonly string[];
  readonly natAddresses: readonly string[];
  readonly #options: RoutesOptions;

  constructor(scope: Construct, options: RoutesOptions) {
    super(scope, 'routes');
    this.#options = options;
    const { settings, vpcId, zones } = options;
    const internet = new InternetGateway(this, 'internet', {
      vpcId,
      tags: { Name: settings.names.prefix },
    });
    this.#publicWayOut(internet);
    const nats: NatGateway[] = [];
    this.privateRouteTableIds = zones.map(({ publicSubnet, privateSubnet }, zone) => {
      const shared = settings.network.nat === 'one' ? nats[0] : undefined;
      const nat = shared ?? this.#nat(zone, publicSubnet, internet);
      if (!shared) nats.push(nat);
      return this.#privateWayOut(zone, privateSubnet, nat).id;
    });
    this.natAddresses = nats.map((nat) => nat.publicIp);
  }

  #publicWayOut(internet: InternetGateway): void {
    const table = this.#table('public');
    new Route(this, 'public-out', {
      routeTableId: table.id,
      destinationCidrBlock: ANYWHERE,
      gatewayId: internet.id,
    });
    this.#options.zones.forEach(({ publicSubnet }, zone) => {
      this.#join(`public-${zone}`, publicSubnet, table);
    });
  }

  #privateWayOut(zone: number, subnet: Subnet, nat: NatGateway): RouteTable {
    const table = this.#table(`private-${zone}`);
    new Route(this, `private-${zone}-out`, {
      routeTableId: table.id,
      destinationCidrBlock: ANYWHERE,
      natGatewayId: nat.id,
    });
    this.#join(`private-${zone}`, subnet, table);
    return table;
  }

  #nat(zone: number, subnet: Subnet, internet: InternetGateway): NatGateway {
    const tags = { Name: `${this.#options.settings.names.prefix}-nat-${zone}` };
    const address = new Eip(this, `nat-${zone}-address`, { domain: 'vpc', tags });
    return new NatGateway(this, `nat-${zone}`, {
      subnetId: subnet.id,
      allocationId: address.id,
      // AWS refuses a public NAT gateway in a VPC whose internet gateway is not attached yet.
      dependsOn: [internet],
      tags,
    });
  }

  #table(id: string): RouteTable {
    const { settings, vpcId } = this.#options;
    const tags = { Name: `${settings.names.prefix}-${id}` };
    return new RouteTable(this, `${id}-table`, { vpcId, tags });
  }

  #join(id: string, subnet: Subnet, table: RouteTable): void {
    new RouteTableAssociation(this, `${id}-join`, { subnetId: subnet.id, routeTableId: table.id });
  }
}
