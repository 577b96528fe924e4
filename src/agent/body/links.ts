import type { Root } from 'mdast';
import type { RelativeLink } from '../agent.ts';
import type { BodyOrigin } from './place.ts';

export function readRelativeLinks(_tree: Root, _origin: BodyOrigin): RelativeLink[] {
  return [];
}
