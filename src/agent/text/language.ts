import { eld } from 'eld/medium';
import type { Root, RootContent } from 'mdast';

const sampleLength = 3_000;

/**
 * The language of an agent's prose, code left out, as an ISO 639-1 code; `en` where there is too
 * little text to tell.
 */
export function detectLanguage(description: string, tree: Root): string {
  const sample = `${description}\n${prose(tree, sampleLength)}`;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const hangul = sample.match(/\p{sc=Hangul}/gu)?.length ?? 0;
  // English terms outnumber the words of most Korean agents, and mislead the detector.
  if (letters > 0 && hangul / letters >= 0.15) return 'ko';
  return eld.detect(sample).language || 'en';
}

function prose(tree: Root, limit: number): string {
  let text = '';
  const visit = (node: Root | RootContent): void => {
    if (text.length >= limit) return;
    if (node.type === 'text') text += `${node.value} `;
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return text.slice(0, limit);
}
