/**
 * The path of an address of this site as a command has it: from the root, percent-encoded.
 *
 * @param page the address that it is relative to.
 * @throws if it leads to another origin: behind ours, the rest of it would be another host.
 */
export function pathOf(address: string, page: string = location.href): string {
  const { href, pathname } = new URL(address, page);
  if (!href.startsWith(`${new URL(page).origin}/`)) throw new Error(`${address} is elsewhere.`);
  return pathname;
}
