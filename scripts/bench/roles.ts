import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingRole } from '../../src/agent/body/heading-role.ts';
import { readMarkdown } from '../../src/agent/body/markdown.ts';
import { plainText } from '../../src/agent/body/plain-text.ts';
import { splitFrontMatter } from '../../src/agent/front-matter/split.ts';
import { decode } from '../../src/agent/text/decode.ts';
import { listFiles } from '../../src/integrations/list-files.ts';

const shown = 40;

/** How many second-level headings of a folder the dictionary knows. */
interface Coverage {
  headings: number;
  /** Headings with a role other than `other`. */
  recognised: number;
  /** The `other` ones and how often each occurs, most frequent first. */
  others: [heading: string, count: number][];
}

/** Counts the second-level headings of every agent of a folder, and those that have a role. */
export async function measureRoles(folder: string): Promise<Coverage> {
  const { agents } = await listFiles(folder);
  const counts = new Map<string, number>();
  let headings = 0;
  for (const path of agents) {
    for (const heading of secondLevelHeadings(readFileSync(join(folder, path)), path)) {
      headings += 1;
      if (headingRole(heading) === 'other') counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
  }
  const others = [...counts].sort(([, a], [, b]) => b - a);
  return {
    headings,
    recognised: headings - others.reduce((sum, [, count]) => sum + count, 0),
    others,
  };
}

/** Prints the share of second-level headings that have a role, and the most frequent that have none. */
export async function benchRoles(folder: string): Promise<void> {
  const { headings, recognised, others } = await measureRoles(folder);
  const share = headings === 0 ? 0 : (100 * recognised) / headings;
  console.log(`${headings} second-level headings of ${folder}, ${share.toFixed(1)} % with a role`);
  for (const [heading, count] of others.slice(0, shown)) {
    console.log(`${String(count).padStart(6)}  ${heading}`);
  }
}

function secondLevelHeadings(bytes: Uint8Array, path: string): string[] {
  const text = decode(bytes, path);
  if (typeof text !== 'string') return [];
  const { body } = splitFrontMatter(text);
  return readMarkdown(body).tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [plainText(node)] : [],
  );
}

if (import.meta.main) await benchRoles(process.argv[2] ?? 'agents');
