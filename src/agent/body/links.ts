import type { Definition, Image, Link, Root } from 'mdast';
import type { RelativeLink } from '../agent.ts';
import { type Origin, placeInFile } from '../place.ts';
import { walk } from './walk.ts';

/**
 * The links, images and link definitions of a body that lead to files beside the agent. Addresses with
 * a scheme or a host, fragments, and paths from the root of a site are none.
 *
 * @param body the text of which the tree was made.
 */
export function readRelativeLinks(tree: Root, body: string, origin: Origin): RelativeLink[] {
  // A tree takes longer to walk, and most have no link.
  if (!/\]\(|\]:/.test(body)) return [];
  const links: RelativeLink[] = [];
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const target = relativeTarget(node);
    const start = node.position?.start;
    if (target !== undefined && start) links.push({ target, ...placeInFile(origin, start) });
  });
  return links;
}

function relativeTarget({ url }: Link | Image | Definition): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|[/\\#?])/i.test(url)) return undefined;
  const [path = ''] = url.split(/[?#]/, 1);
  const target = decode(path).replaceAll('\\', '/');
  return target === '' ? undefined : target;
}

// A percent sign that encodes nothing stands for itself.
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
