import { fillLabels } from '../render/ui-label.ts';
import { fill, type Words } from './words.ts';

/** An article with its labels in the language of the interface. */
export function labelArticle(html: string, { article: say }: Words): string {
  return fillLabels(html, (label, what) => fill(say[label], { what }));
}
