import { randomBytes } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import type { BrowserType } from 'playwright';
import { broken, type Drawing } from './drawing.ts';
import { DARK, LIGHT } from './mermaid-options.ts';
import { withReadableFills } from './readable-fills.ts';

/**
 * Draws diagrams with `rehype-mermaid`, on one tree that holds them all.
 *
 * @returns one drawing for each source, in their order; `broken` with Mermaid's own words where Mermaid
 *   refuses the source.
 * @throws if the browser fails or is closed meanwhile; then nothing is known about any of them.
 */
export async function drawInBrowser(
  sources: readonly string[],
  browserType: BrowserType,
): Promise<Drawing[]> {
  const [{ unified }, { default: rehypeMermaid }] = await Promise.all([
    import('unified'),
    import('rehype-mermaid'),
  ]);
  const prefix = `v${randomBytes(8).toString('hex')}`;
  const tree: Root = { type: 'root', children: sources.map(toFrame) };
  const drawn = await unified()
    .use(rehypeMermaid, {
      browserType,
      strategy: 'img-svg',
      colorScheme: 'light',
      mermaidConfig: LIGHT,
      dark: DARK,
      prefix,
      errorFallback: (_element, _diagram, error) =>
        element('samp', [{ type: 'text', value: messageOf(error) }]),
    })
    .run(tree);
  // An identifier is written in every rule of the style sheet, and numbered by its place among the others:
  // a short one that is always the same makes a smaller image that depends on its source alone.
  const ids = new RegExp(`${prefix}(-dark)?-\\d+`, 'g');
  return drawn.children.map((frame) => readFrame(frame, (uri) => uri.replace(ids, 'd')));
}

function toFrame(source: string): Element {
  return element('div', [
    {
      ...element('pre', [{ type: 'text', value: withReadableFills(source) }]),
      properties: { className: ['mermaid'] },
    },
  ]);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function readFrame(frame: Root['children'][number], shorten: (uri: string) => string): Drawing {
  const content = frame.type === 'element' ? frame.children[0] : undefined;
  if (content?.type !== 'element')
    throw new Error('rehype-mermaid left nothing where a diagram was');
  const [first, second] = content.children;
  if (content.tagName === 'samp' && first?.type === 'text') return broken(first.value);
  if (first?.type !== 'element' || second?.type !== 'element')
    throw new Error('rehype-mermaid gave no <picture>');
  const { srcSet, srcset = srcSet } = first.properties;
  const { src, width, height } = second.properties;
  if (typeof src !== 'string' || typeof srcset !== 'string')
    throw new Error('rehype-mermaid gave no data URIs');
  if (typeof width !== 'number' || typeof height !== 'number' || width <= 0 || height <= 0) {
    return broken('The diagram has no size: is it empty?');
  }
  return { ok: true, light: shorten(src), dark: shorten(srcset), width, height };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
