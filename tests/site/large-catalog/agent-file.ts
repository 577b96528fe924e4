import { type Random, randomFrom } from './random.ts';
import words from './words.json' with { type: 'json' };

/** A file as it is to be written. */
export interface AgentFile {
  /** Relative to the folder of the agents. */
  path: string;
  text: string;
}

/**
 * The made-up agent of a number: always the same one, and no two alike. What a catalog shows of it is
 * spread as in collections that people publish: half have no tools line, three in five no model, two in
 * five no expertise, one in four an emoji, one in ten is French. Bodies are short.
 * Products with made-up names stand for the many words that people use: without them a page of
 * summaries would compress far better than a real one.
 */
export function agentFile(number: number): AgentFile {
  const random = randomFrom(number);
  const french = random.percent(10);
  const field = random.likely(words.fields);
  const subject = random.one(words.things);
  const title = `${field} ${capital(subject)} ${random.one(words.roles)}`;
  const name = `${slug(title)}-${number}`;
  const summary = french ? frenchSummary(random, field) : englishSummary(random, field, subject);
  const tools = [
    ...random.some(words.tools, 3 + random.below(random.percent(5) ? 14 : 5)),
    ...(random.percent(8) ? [serverTool(random)] : []),
  ];
  const emoji = random.percent(25) ? `${random.one(words.emoji)} ` : '';
  const lines = [
    '---',
    `name: ${name}`,
    `description: ${summary}`,
    ...(random.percent(50) ? [`tools: ${tools.join(', ')}`] : []),
    ...(random.percent(42) ? [`model: ${random.likely(words.models)}`] : []),
    '---',
    '',
    `# ${emoji}${title}`,
    '',
    summary,
    '',
    ...(random.percent(63) ? expertise(random) : []),
    '## Approach',
    '',
    ...random.some(words.verbs, 4).map((verb, index) => {
      return `${index + 1}. **${capital(verb)}** the ${random.one(words.things)}`;
    }),
    '',
  ];
  return { path: `${random.likely(words.categories)}/${name}.md`, text: lines.join('\n') };
}

function englishSummary(random: Random, field: string, subject: string): string {
  const verbs = random.some(words.verbs, 3);
  const sentences = [
    `${capital(verbs[0] ?? '')} ${phrase(random)} and ${subject} in ${field}, ${product(random)} and ${product(random)}`,
    `${capital(verbs[1] ?? '')} ${product(random)} ${random.one(words.things)}, ${phrase(random)}, ${product(random)} and ${product(random)}`,
    `Use ${random.one(words.occasions)} or ${random.one(words.occasions)}`,
    `${capital(verbs[2] ?? '')} ${phrase(random)} with ${random.one(words.fields)} and ${random.one(words.fields)}`,
    `Knows ${phrase(random)}, ${phrase(random)}, ${random.one(words.things)} and ${random.one(words.fields)}`,
  ];
  return `${sentences.slice(0, 3 + random.below(3)).join('. ')}.`;
}

function frenchSummary(random: Random, field: string): string {
  const { verbs, things, occasions } = words.french;
  const [first = '', second = '', third = ''] = random.some(things, 3);
  const [verb = '', other = ''] = random.some(verbs, 2);
  return `${capital(verb)} ${first} et ${second} pour ${field} et ${product(random)}. ${capital(other)} ${third}, à utiliser ${random.one(occasions)}.`;
}

function expertise(random: Random): string[] {
  const domains = Array.from({ length: 2 + random.below(5) }, () => [
    `### ${random.likely(words.fields)} ${random.one(words.things)}`,
    '',
    ...Array.from({ length: 3 + random.below(6) }, () => {
      const examples = random.percent(30)
        ? ` (${random.likely(words.fields)}, ${random.likely(words.fields)})`
        : '';
      const item = random.percent(60)
        ? capital(phrase(random))
        : `${product(random)} ${random.one(words.things)}`;
      return `- ${item}${examples}`;
    }),
    '',
  ]);
  return ['## Expertise', '', ...domains.flat()];
}

function serverTool(random: Random): string {
  const server = slug(random.likely(words.fields));
  return `mcp__${server}__${random.one(words.verbs)}_${slug(random.one(words.things))}`;
}

function phrase(random: Random): string {
  return `${random.one(words.qualities)} ${random.one(words.things)}`;
}

function product(random: Random): string {
  const { first, last } = words.syllables;
  return capital(`${random.one(first)}${random.one(first)}${random.one(last)}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
