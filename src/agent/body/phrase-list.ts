import type { RootContent } from 'mdast';
import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';

const fewest = 3;
const mostWords = 6;

/** Whether content is a list of short phrases and nothing else, which name things rather than say something. */
export function isPhraseList(content: readonly RootContent[]): boolean {
  const [list, ...others] = content;
  if (list?.type !== 'list' || list.ordered || others.length > 0) return false;
  return (
    list.children.length >= fewest &&
    list.children.every((item) => {
      const text = plainText(item);
      return countWords(text) <= mostWords && !/[.!?:。！？：]$/.test(text);
    })
  );
}
