import { findAnywhere, findRetired } from './tool-vocabulary.ts';

/**
 * Cuts a text into the tools that it names: at commas of any script, semicolons, bars and line breaks,
 * and at spaces and “and” where one of the words is a tool (`Microsoft Docs` is one name). What stands in parentheses or quotes is
 * not cut. Brackets around the list and bullets, quotes and backticks around names are taken off.
 * Takes time in proportion to the text, whatever its parentheses.
 */
export function splitToolText(text: string): string[] {
  const list = text.trim();
  // One bracket may have no other half.
  const opened = list.startsWith('[') ? list.slice(1) : list;
  const inner = opened.endsWith(']') && !opened.includes('[') ? opened.slice(0, -1) : opened;
  // A bullet has something after it on its line; a star by itself names every tool.
  const plain = inner.replace(/^[ \t]*(?:[-+•*]|\d{1,3}[.)])[ \t]+(?=\S)/gm, '');
  return cut(plain, ',;|\n，；、')
    .flatMap((entry) => {
      const words = cut(entry, ' \t');
      if (/^["'`]/.test(entry)) return words.flatMap((word) => cut(bare(word), ',;'));
      return words.some(isTool) ? words.filter((word) => !joiner.test(word)) : [entry];
    })
    .map(bare)
    .filter((entry) => entry !== '');
}

const joiner = /^(?:and|or|&|\+)$/i;

function isTool(word: string): boolean {
  const [name = ''] = bare(word).split('(', 1);
  return (
    name.startsWith('mcp__') || findAnywhere(name) !== undefined || findRetired(name) !== undefined
  );
}

// Cuts outside of parentheses that are closed, and of quotes that begin an entry.
function cut(text: string, separators: string): string[] {
  const ends = closings(text);
  const parts: string[] = [];
  let start = 0;
  let begins = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (separators.includes(character) && !/^[ \t]+\(/.test(text.slice(at, at + 4))) {
      parts.push(text.slice(start, at));
      start = at + 1;
      begins = true;
    } else {
      if (character === '(' || begins) at = ends.get(at) ?? at;
      begins &&= character.trim() === '';
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

// Where each parenthesis, and each quote, is closed; those that are not are missing.
function closings(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  const quotes = new Map<string, number>();
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === ')') open.push(at);
    const end = character === '(' ? open.pop() : quotes.get(character);
    if (end !== undefined) ends.set(at, end);
    if (`"'\``.includes(character)) quotes.set(character, at);
  }
  return ends;
}

function bare(entry: string): string {
  const [, inner = entry] = /^(["'`]|\*\*)([\s\S]*)\1$/.exec(entry)?.slice(1) ?? [];
  return inner.trim();
}
