import { readAgent } from '../../../../src/agent/read-agent.ts';
import { buildCatalog } from '../../../../src/catalog/catalog.ts';
import type { SiteContext, SiteFile } from '../../../../src/export/site-file.ts';
import { siteOf as siteOfCatalog } from '../site.ts';

/** What a test says of a site. */
interface Changes {
  origin?: string | undefined;
  title?: string;
  repositoryFolder?: string | undefined;
}

/** What a site of these agent files is made of, at `https://agents.example/catalog/`. */
export function siteOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { title = 'Our agents', repositoryFolder, ...changes }: Changes = {},
): SiteContext {
  const read = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content);
    const { agent } = readAgent(bytes, path);
    if (!agent) throw new Error(`${path} is no agent.`);
    return { agent, bytes, html: '' };
  });
  const site = siteOfCatalog(
    buildCatalog(read, [], () => true),
    {
      ...{ origin: 'https://agents.example', base: '/catalog/' },
      ...changes,
    },
  );
  return { ...site, options: { ...site.options, title, repositoryFolder } };
}

/** A file for Claude Code. */
export function claudeAgent(
  name: string,
  lines = 'tools: Read, Grep\n',
  prompt = 'You help.\n',
): string {
  return `---\nname: ${name}\ndescription: Helps with ${name}.\n${lines}---\n\n# ${name}\n\n${prompt}`;
}

/** The files that a site publishes, by path. */
export async function contentsOf(files: readonly SiteFile[]): Promise<Map<string, Buffer>> {
  const contents = await Promise.all(
    files.map(async ({ path, content }) => [path, Buffer.from(await content())] as const),
  );
  const byPath = new Map(contents);
  if (byPath.size < files.length) throw new Error('Two files have the same path.');
  return byPath;
}

/** A JSON document of a site. */
export function documentIn(files: ReadonlyMap<string, Buffer>, path: string) {
  const content = files.get(path);
  if (!content) throw new Error(`There is no ${path}, only ${[...files.keys()].join(', ')}.`);
  return JSON.parse(content.toString());
}

/** Files that mean harm, or that nobody thought of. */
export const hostile: Readonly<Record<string, string>> = {
  'quotes.md': claudeAgent('"quotes\' `$(id)`"'),
  'script.md': claudeAgent('</script><script>alert(1)</script>'),
  'bidi.md': claudeAgent('\u202eevil\u202c \u2066name'),
  'escape.md': `---\nname: escape\ndescription: "Red \\e[31m, a bell \\a\\nand a second line"\n---\n# Red\u001b[31m\n`,
  'long.md': `---\nname: long\ndescription: ${'Very long. '.repeat(1000)}\n---\n# ${'L'.repeat(5000)}\n`,
  'registry.md': claudeAgent('registry'),
  'a/same.md': claudeAgent('same'),
  'b/same.md': claudeAgent('same'),
  'été/Ünïcode Nämé.md': claudeAgent('été'),
  'nothing.md': 'No front matter at all.\n',
  'space.md': '---\nname: "  "\ndescription: "\u200b"\n---\n\u200b\n',
};
