import { alpineOrder } from './alpine.ts';
import { debianOrder } from './debian.ts';
import { mavenOrder } from './maven.ts';
import type { Order } from './order.ts';
import { pypiOrder } from './pypi.ts';
import { rpmOrder } from './rpm.ts';
import { gemOrder } from './rubygems.ts';
import { golangOrder, nugetOrder, semanticOrder } from './semantic.ts';

/** By purl type. What is not here has an order too, but nobody wrote it down for us yet. */
const ORDERS: Readonly<Record<string, Order>> = {
  apk: alpineOrder,
  cargo: semanticOrder,
  deb: debianOrder,
  gem: gemOrder,
  golang: golangOrder,
  maven: mavenOrder,
  npm: semanticOrder,
  nuget: nugetOrder,
  pypi: pypiOrder,
  rpm: rpmOrder,
};

export const ORDERED_ECOSYSTEMS: readonly string[] = Object.keys(ORDERS);

/** Undefined: the order of this ecosystem is not known here, so its versions are never compared. */
export function orderOf(ecosystem: string): Order | undefined {
  return Object.hasOwn(ORDERS, ecosystem) ? ORDERS[ecosystem] : undefined;
}
