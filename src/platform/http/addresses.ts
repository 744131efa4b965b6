// SPDX-License-Identifier: AGPL-3.0-or-later
// Which addresses the halle may call. A name given by a stranger must not lead inside the network of whoever
// hosts us: names are resolved once, every address they give is checked, and the connection is held to what
// was checked.
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { Problem } from '../../base/problem.ts';

/**
 * Exceptions: `host:port` pairs as written in the address, or `*` for the private networks of whoever types
 * the command.
 */
export type Allowed = readonly string[];

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Ranges that `*` and exact pairs open. Link-local stays shut: it is where clouds serve their secrets. */
const private_: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);
const global6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address belongs to the public Internet (IANA special-purpose registries, RFC 6890; IPv4 within
 * IPv6 is seen through).
 */
export function isPublic(written: string): boolean {
  const address = ipaddr.process(written);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(global6);
}

/**
 * The addresses of a host, all of them checked.
 * @param host as in an URL: a name, an IPv4, or an IPv6 with or without brackets
 * @throws Problem forbidden `platform.http.private-address`, unavailable `platform.http.unknown-host`
 */
export async function checkedAddresses(
  host: string,
  port: number,
  allow: Allowed = [],
): Promise<[Address, ...Address[]]> {
  const bare = host.replace(/^\[|\]$/g, '');
  const found = ipaddr.isValid(bare)
    ? [{ address: bare, family: ipaddr.parse(bare).kind() === 'ipv4' ? 4 : 6 }]
    : await resolve(bare);
  const open = allow.includes('*') || allow.includes(`${host}:${port}`.toLowerCase());
  const shut = found.find(
    ({ address }) => !isPublic(address) && !(open && private_.has(ipaddr.process(address).range())),
  );
  if (shut)
    throw new Problem('forbidden', 'platform.http.private-address', {
      host: `${bare}:${port}`,
      address: shut.address,
    });
  return found as [Address, ...Address[]];
}

async function resolve(host: string): Promise<{ address: string; family: number }[]> {
  try {
    return await lookup(host, { all: true });
  } catch (cause) {
    throw new Problem('unavailable', 'platform.http.unknown-host', { host: host.slice(0, 200) }, { cause });
  }
}

/**
 * One checked address to hold a connection to: an IPv4 where there is one. For programs that take a single
 * address (git `http.curloptResolve`).
 */
export async function checkAddress(host: string, port: number, allow: Allowed = []): Promise<string> {
  const found = await checkedAddresses(host, port, allow);
  return (found.find(({ family }) => family === 4) ?? found[0]).address;
}
