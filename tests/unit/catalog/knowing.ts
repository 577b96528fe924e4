import type { Agent, Domain, Topic } from '../../../src/agent/agent.ts';
import { topicKey } from '../../../src/agent/expertise/topic-key.ts';

/** What the indexes of a catalog read of an agent. */
export interface Known {
  slug: string;
  agent: Pick<
    Agent,
    'path' | 'name' | 'title' | 'category' | 'language' | 'references' | 'expertise'
  >;
}

/** A topic by its label, with the key that reading gives it. */
export function topic(label: string): Topic {
  return { key: topicKey(label) ?? label, label };
}

/** A domain whose items are one topic each. */
export function domain(title: string | undefined, ...labels: string[]): Domain {
  return {
    title,
    topics: title === undefined ? [] : [topic(title)],
    items: labels.map((label) => ({ text: `${label}, in depth`, topics: [topic(label)] })),
  };
}

/** An agent that knows topics, in one domain without a title. */
export function knowing(slug: string, ...labels: string[]): Known {
  return agent({ slug, expertise: labels.length === 0 ? [] : [domain(undefined, ...labels)] });
}

/** An agent that names others, certainly or not. */
export function naming(path: string, name: string, ...names: string[]): Known {
  const references = names.map((name) => ({ name, certain: false, line: 5, column: 1 }));
  return agent({ slug: path.replace(/\.md$/, '').replaceAll('/', '-'), path, name, references });
}

/** An agent of which only some is told. */
export function agent({ slug, ...told }: { slug: string } & Partial<Known['agent']>): Known {
  return {
    slug,
    agent: {
      path: `${slug}.md`,
      name: slug,
      title: slug,
      category: undefined,
      language: 'en',
      references: [],
      expertise: [],
      ...told,
    },
  };
}

/** As many agents that know nothing. */
export function ignorant(count: number): Known[] {
  return Array.from({ length: count }, (_, index) => knowing(`ignorant-${index}`));
}
