import type { Finding } from '../../diagnostics/diagnostic.ts';

/** What a wrong encoding did to a text. */
export interface Damage {
  /** The text with the damage undone; undefined where there is none that can be. */
  repaired: string | undefined;
  findings: Finding[];
}

export function findDamage(_text: string): Damage {
  return { repaired: undefined, findings: [] };
}
