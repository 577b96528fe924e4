import type { Agent } from '../../agent/agent.ts';
import { firstSentences } from '../../agent/front-matter/sentences.ts';
import { oneLine } from '../../agent/text/one-line.ts';
import { bareLoss, type Loss, loss } from './loss.ts';

/** A text of an agent as a target takes it. */
export interface Taken {
  text: string;
  losses: Loss[];
}

/** The name of an agent where a target takes any name. */
export function freeName({ name }: Agent, slug: string): Taken {
  const text = oneLine(name) || slug;
  return { text, losses: text === name ? [] : loss('name', 'renamed', [text]) };
}

/** The name of an agent where a target takes only names of some form; the slug in its place. */
export function formalName({ name }: Agent, slug: string, form: RegExp): Taken {
  if (form.test(name)) return { text: name, losses: [] };
  return { text: slug, losses: loss('name', 'renamed', [slug]) };
}

/**
 * The description of an agent, made of its summary or its title where it has none.
 *
 * @param longest how many characters the target takes, as UTF-16 counts them.
 */
export function description(agent: Agent, longest = Number.POSITIVE_INFINITY): Taken {
  if (agent.description === '') {
    const text = shortened(agent.summary || oneLine(agent.title) || agent.name, longest);
    return { text, losses: [bareLoss('description', 'made-up')] };
  }
  const text = shortened(agent.description, longest);
  return { text, losses: text === agent.description ? [] : [bareLoss('description', 'shortened')] };
}

/**
 * The prompt of an agent, byte for byte; where it is shorter than a target takes, the description comes
 * before it.
 *
 * @param shortest how many characters the target needs, without the white space around them.
 */
export function body(agent: Agent, shortest: number): Taken {
  if (agent.prompt.trim().length >= shortest) return { text: agent.prompt, losses: [] };
  const lead = `You are ${oneLine(agent.title) || agent.name}. ${description(agent).text}`;
  // Some programs take a file with NUL in it for no text.
  const plain = lead.replace(/[^\P{Cc}\n\t]/gu, ' ').trim();
  return { text: `${plain}\n\n${agent.prompt}`, losses: [bareLoss('prompt', 'too-short')] };
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const sentences = firstSentences(text, longest);
  return sentences.length <= longest ? sentences : cutAtWord(text, longest - 1);
}

function cutAtWord(text: string, length: number): string {
  const start = text
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${start.replace(/\s+\S*$/, '').trimEnd()}…`;
}

/**
 * A prompt in which a program finds no placeholder to fill in: `${word}` becomes `$ {word}`.
 *
 * @param placeholder what the program takes for one; with the flag `g`.
 */
export function withoutPlaceholders({ text, losses }: Taken, placeholder: RegExp): Taken {
  const found = text.match(placeholder) ?? [];
  if (found.length === 0) return { text, losses };
  return {
    text: text.replace(placeholder, (each) => `$ ${each.slice(1)}`),
    losses: [...losses, ...loss('prompt', 'placeholders', found)],
  };
}
