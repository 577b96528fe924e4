import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingRole } from '../../src/agent/body/heading-role.ts';
import { readMarkdown } from '../../src/agent/body/markdown.ts';
import { plainText } from '../../src/agent/body/plain-text.ts';
import { splitFrontMatter } from '../../src/agent/front-matter/split.ts';
import { decode } from '../../src/agent/text/decode.ts';
import { listFiles } from '../../src/integrations/list-files.ts';

const shown = 40;

/** Prints the share of second-level headings that have a role, and the most frequent that have none. */
export async function benchRoles(folder: string): Promise<void> {
  const { agents } = await listFiles(folder);
  const headings = agents.flatMap((path) => secondLevelHeadings(readFileSync(join(folder, path))));
  const others = headings.filter((heading) => headingRole(heading) === 'other');
  const share = headings.length === 0 ? 0 : 100 * (1 - others.length / headings.length);
  console.log(
    `${headings.length} second-level headings of ${folder}, ${share.toFixed(1)} % with a role`,
  );
  const groups = [...Map.groupBy(others, (heading) => heading)];
  groups.sort(([, a], [, b]) => b.length - a.length);
  for (const [heading, { length }] of groups.slice(0, shown)) {
    console.log(`${String(length).padStart(6)}  ${heading}`);
  }
}

function secondLevelHeadings(bytes: Uint8Array): string[] {
  const text = decode(bytes);
  if (typeof text !== 'string') return [];
  const { body } = splitFrontMatter(text);
  return readMarkdown(body).tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [plainText(node)] : [],
  );
}
