import type { Root } from 'mdast';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { BodyOrigin } from '../body/place.ts';

export function findUnclosedFences(_tree: Root, _body: string, _origin: BodyOrigin): Finding[] {
  return [];
}
