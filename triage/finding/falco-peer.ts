import { isPrivateAddress, isSelfAddress, readAddress } from './address.ts';
import { given } from './falco-shape.ts';
import type { OutputFields } from './falco-shape.ts';

/** Which end of `fd.name` (`a:p->b:p`, client first) is the peer, by the event's type. */
const REMOTE_END: ReadonlyMap<string, 'left' | 'right'> = new Map([
  ['connect', 'right'],
  ['accept', 'left'],
  ['accept4', 'left'],
]);
/** The ends of a datagram's `fd.name` are sender and receiver, unless the socket is connected. */
const DATAGRAM_END: ReadonlyMap<string, 'left' | 'right'> = new Map([
  ['sendto', 'right'],
  ['sendmsg', 'right'],
  ['sendmmsg', 'right'],
  ['recvfrom', 'left'],
  ['recvmsg', 'left'],
  ['recvmmsg', 'left'],
]);

interface Ends {
  readonly left: string;
  readonly right: string;
}

/**
 * The address at the other end: `fd.rip` where the rule prints it, else told from `fd.name`. None
 * where that cannot be told: a pod's own address must never look like an attacker.
 */
export function peerOf(fields: OutputFields): string | undefined {
  const rip = given(fields['fd.rip']);
  const printed = rip === undefined ? undefined : readAddress(rip);
  const peer = printed ?? peerInName(fields);
  return peer === undefined || isSelfAddress(peer) ? undefined : peer;
}

function peerInName(fields: OutputFields): string | undefined {
  const name = given(fields['fd.name']);
  if (name === undefined || !name.includes('->')) return undefined;
  const ends = endsOf(name);
  if (!ends) return undefined;
  return besideLocal(ends, given(fields['fd.lip'])) ?? byEventType(ends, fields);
}

function endsOf(name: string): Ends | undefined {
  const [first, second, ...rest] = name.split('->');
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  const left = withoutPort(first);
  const right = withoutPort(second);
  return left === undefined || right === undefined ? undefined : { left, right };
}

/** The port stands after the last colon; IPv6 has no brackets here. */
function withoutPort(end: string): string | undefined {
  const colon = end.lastIndexOf(':');
  if (colon < 0 || !/^\d{1,5}$/.test(end.slice(colon + 1))) return undefined;
  return readAddress(end.slice(0, colon));
}

/** Where the rule prints the local address, the other end is the peer. */
function besideLocal(ends: Ends, local: string | undefined): string | undefined {
  if (local === undefined || ends.left === ends.right) return undefined;
  if (local === ends.left) return ends.right;
  return local === ends.right ? ends.left : undefined;
}

function byEventType(ends: Ends, fields: OutputFields): string | undefined {
  const type = given(fields['evt.type']);
  if (type === undefined) return undefined;
  const end = REMOTE_END.get(type);
  if (end !== undefined) return ends[end];
  const datagramEnd = DATAGRAM_END.get(type);
  if (datagramEnd === undefined) return undefined;
  // A reply keeps the first packet's order of the ends: if one end is private, the other is the peer.
  if (isPrivateAddress(ends.left) !== isPrivateAddress(ends.right)) {
    return isPrivateAddress(ends.left) ? ends.right : ends.left;
  }
  // On a connected TCP socket both sides send and receive: nothing tells them apart.
  return given(fields['fd.l4proto']) === 'tcp' ? undefined : ends[datagramEnd];
}
