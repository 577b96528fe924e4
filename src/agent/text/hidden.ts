import type { Root } from 'mdast';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { HiddenText } from '../agent.ts';
import type { BodyOrigin } from '../body/place.ts';

export function findHidden(_text: string, _tree: Root, _origin: BodyOrigin): HiddenText[] {
  return [];
}

export function hiddenFindings(_hidden: readonly HiddenText[]): Finding[] {
  return [];
}
