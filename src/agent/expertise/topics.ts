import type { Nodes } from 'mdast';
import type { Topic } from '../agent.ts';
import { plainText } from '../body/plain-text.ts';
import { phrasesOf } from './phrases.ts';
import { topicKey } from './topic-key.ts';
import words from './topic-words.json' with { type: 'json' };

const longestLabel = 60;

/**
 * The topics of a line, each once.
 *
 * @param nodes where the line's bold words and code are, which name topics even in a sentence.
 */
export function readTopics(text: string, nodes: readonly Nodes[] = []): Topic[] {
  const topics = new Map<string, Topic>();
  const named = marked(nodes).filter((name) => text.includes(name));
  for (const phrase of [...phrasesOf(text), ...named.flatMap(phrasesOf)]) {
    const label = labelOf(phrase);
    const key = label === undefined ? undefined : topicKey(label);
    if (label && key !== undefined && !topics.has(key)) topics.set(key, { key, label });
  }
  return [...topics.values()];
}

// Placeholders, code, addresses, quotations and clauses name nothing. Punctuation and emoji around a
// phrase are no part of it.
function labelOf(phrase: string): string | undefined {
  if (phrase.length > longestLabel) return undefined;
  // Nearly every phrase is of letters, spaces and hyphens alone.
  if (/^[a-z][a-z\d -]*[a-z\d]$/i.test(phrase)) return phrase;
  if (/[{}<>$=|\\@]|:\/\//.test(phrase)) return undefined;
  const label = phrase
    .replace(/^(?:[^\p{L}\p{N}.]|\.(?!\p{L}))+/u, '')
    .replace(/[^\p{L}\p{N}\p{M}+#]+$/u, '');
  if (/["“”«»]/.test(label) || words.sentenceMarks.some((mark) => label.includes(mark)))
    return undefined;
  return label;
}

function marked(nodes: readonly Nodes[], found: string[] = []): string[] {
  for (const node of nodes) {
    if (node.type === 'strong') found.push(plainText(node));
    else if (node.type === 'inlineCode' && isIdentifier(node.value)) found.push(node.value);
    else if ('children' in node) marked(node.children, found);
  }
  return found;
}

function isIdentifier(code: string): boolean {
  return /^\.?\p{L}[\p{L}\p{N}.+#_-]*$/u.test(code);
}
