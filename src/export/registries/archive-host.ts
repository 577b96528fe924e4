import { BlockList, isIPv4, isIPv6 } from 'node:net';

const local = new BlockList();
local.addSubnet('0.0.0.0', 8, 'ipv4');
local.addSubnet('127.0.0.0', 8, 'ipv4');
local.addSubnet('169.254.0.0', 16, 'ipv4');
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whether Claude Code loads archives from a site: over https only, and not from the machine itself or
 * its own link. Source: what `claude plugin validate` 2.1 says of the URL of an `archive` source.
 */
export function servesArchives(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' || /(?:^|\.)localhost\.?$/.test(hostname)) return false;
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIPv4(address)) return !local.check(address, 'ipv4');
  return !isIPv6(address) || !local.check(address, 'ipv6');
}
