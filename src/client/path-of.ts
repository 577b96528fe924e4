/** The path of an address of this site as a command has it: from the root, percent-encoded. */
export function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}
