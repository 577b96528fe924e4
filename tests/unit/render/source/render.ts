import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { colourSource } from '../../../../src/render/source/colour-source.ts';
import { type RenderedSource, renderSource } from '../../../../src/render/source/render-source.ts';
import { unpackColours } from '../../../../src/render/source/source-colours.ts';

/** A file with a front matter and this prompt. */
export const fileOf = (prompt: string): string =>
  `---\nname: a\ndescription: Reviews code.\n---\n${prompt}`;

/** What the source page shows of a file, with names as labels. */
export function render(text: string): RenderedSource {
  const bytes = Buffer.from(text);
  const { agent } = readAgent(bytes, 'a.md');
  if (!agent) throw new Error('The file is not an agent.');
  const colours = colourSource(text, text.length - agent.prompt.length);
  return renderSource(bytes, agent, colours, ({ name }) => name);
}

/** What a browser makes of the text of HTML. */
export const contentOf = (html: string): string => textOf(fromHtml(html, { fragment: true }));

/** The elements of HTML that a name is written at, and those that go on with one. */
export function marks(html: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && isMark(node)) {
      found.push({ name: String(node.properties.dataName ?? ''), text: textOf(node) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}

function isMark({ tagName }: Element): boolean {
  return tagName === 'mark' || tagName === 'i';
}

/** What is coloured in a text whose front matter ends at `promptStart`, as `class: text`. */
export function colours(text: string, promptStart = 0): string[] {
  return unpackColours(colourSource(text, promptStart)).map(
    ({ start, end, className }) =>
      `${className.replaceAll('hljs-', '')}: ${text.slice(start, end)}`,
  );
}
