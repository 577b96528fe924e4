import { bodyKinds } from '../../src/diagnostics/kinds/body.ts';
import { catalogKinds } from '../../src/diagnostics/kinds/catalog.ts';
import { fileKinds } from '../../src/diagnostics/kinds/file.ts';
import { frontMatterKinds } from '../../src/diagnostics/kinds/front-matter.ts';
import type { Kind, Kinds } from '../../src/diagnostics/kinds/kind.ts';
import { textKinds } from '../../src/diagnostics/kinds/text.ts';
import { toolKinds } from '../../src/diagnostics/kinds/tools.ts';
import { exampleBlock } from './example-block.ts';

const groups: readonly (readonly [string, Kinds])[] = [
  ['Files', fileKinds],
  ['Characters', textKinds],
  ['Front matter', frontMatterKinds],
  ['Tools', toolKinds],
  ['Body', bodyKinds],
  ['Between agents', catalogKinds],
];

const introduction = `# Diagnostics

<!-- Written by \`npm run docs\` from src/diagnostics/kinds/. -->

What \`npm run check\` and the build can say about agent files. Codes are permanent. An *error* makes the check fail, a *warning* does with \`--strict\`; an *info* never does. In the examples, characters that have no shape are written as their code point: \`\\u{feff}\`.`;

/** The text of \`docs/diagnostics.md\`: a paragraph for every kind, by what it is about. */
export function diagnosticsPage(): string {
  const contents = groups.map(([title, kinds]) => {
    return `- ${title}: ${Object.keys(kinds)
      .map((code) => `[\`${code}\`](#${code})`)
      .join(', ')}`;
  });
  const sections = groups.map(([title, kinds]) => {
    const paragraphs = Object.entries(kinds).map(([code, kind]) => paragraph(code, kind));
    return [`## ${title}`, ...paragraphs].join('\n\n');
  });
  return `${[introduction, contents.join('\n'), ...sections].join('\n\n')}\n`;
}

function paragraph(code: string, { severity, message, why, fix, example }: Kind): string {
  return [
    `### \`${code}\``,
    `*${severity}* · ${message}.`,
    why,
    typeof example === 'string' ? `For example: ${example}` : exampleBlock(example),
    `**Mend it:** ${fix}`,
  ].join('\n\n');
}
