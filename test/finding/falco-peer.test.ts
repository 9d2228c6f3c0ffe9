import { describe, expect, it } from 'vitest';
import { peerOf } from '../../triage/finding/falco-peer.ts';
import type { OutputFields } from '../../triage/finding/falco-shape.ts';

const outward = '10.0.0.5:43210->203.0.113.9:4444';
const inward = '203.0.113.9:43210->10.0.0.5:8080';
const within = '10.0.0.5:43210->10.0.7.8:53';

describe('the peer of an alert', () => {
  it.each<[string, OutputFields, string | undefined]>([
    ['fd.rip as printed', { 'fd.rip': '8.8.8.8', 'fd.name': inward }, '8.8.8.8'],
    ['the server of a connect', { 'evt.type': 'connect', 'fd.name': outward }, '203.0.113.9'],
    ['the client of an accept', { 'evt.type': 'accept4', 'fd.name': inward }, '203.0.113.9'],
    ['the receiver of a datagram', { 'evt.type': 'sendto', 'fd.name': within }, '10.0.7.8'],
    ['the sender of a datagram', { 'evt.type': 'recvfrom', 'fd.name': within }, '10.0.0.5'],
    ['the public end of a reply', { 'evt.type': 'recvfrom', 'fd.name': outward }, '203.0.113.9'],
    ['the public end of an answer', { 'evt.type': 'sendmsg', 'fd.name': inward }, '203.0.113.9'],
    [
      'none on a TCP socket in use',
      { 'evt.type': 'sendto', 'fd.l4proto': 'tcp', 'fd.name': within },
      undefined,
    ],
    [
      'what is not fd.lip',
      { 'evt.type': 'read', 'fd.lip': '10.0.0.5', 'fd.name': outward },
      '203.0.113.9',
    ],
    ['none without an event type', { 'fd.name': outward }, undefined],
    ['none of a copied descriptor', { 'evt.type': 'dup3', 'fd.name': outward }, undefined],
    ['none of a file', { 'evt.type': 'connect', 'fd.name': '/run/docker.sock' }, undefined],
    [
      'none of a file that looks like it',
      { 'evt.type': 'connect', 'fd.name': '/tmp/a:1->b:2' },
      undefined,
    ],
    [
      'none of three ends',
      { 'evt.type': 'connect', 'fd.name': `${outward}->1.2.3.4:5` },
      undefined,
    ],
    ['none of itself', { 'evt.type': 'connect', 'fd.name': '127.0.0.1:1->127.0.0.1:2' }, undefined],
    ['none of the unspecified address', { 'fd.rip': '::' }, undefined],
    ['none of what is no address', { 'fd.rip': '<NA>' }, undefined],
  ])('is %s', (_, fields, peer) => {
    expect(peerOf(fields)).toBe(peer);
  });

  it('reads IPv6, whose port stands after the last of many colons', () => {
    const name = '2001:db8::5:43210->2001:db8:0:1:2:3:4:5:443';
    expect(peerOf({ 'evt.type': 'connect', 'fd.name': name })).toBe('2001:db8:0:1:2:3:4:5');
    const mapped = '::ffff:10.0.0.5:43210->::ffff:203.0.113.9:443';
    expect(peerOf({ 'evt.type': 'connect', 'fd.name': mapped })).toBe('203.0.113.9');
  });
});
