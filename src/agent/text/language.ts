import { eld } from 'eld/extrasmall';
import type { Root } from 'mdast';
import { walk } from '../body/walk.ts';

// The detector reads no more than 350 bytes. A description is often in English whatever the prompt is
// in, and a prompt begins with terms that are English everywhere: both must have room.
const descriptionLength = 120;
const proseLength = 240;

// The detector looks up every four letters of a text; most prompts tell what they are by these words.
const english = new Set(
  'the and with your you that this when from which their should are of to for by'.split(' '),
);
const leastWords = 4;
const leastShare = 0.12;

/**
 * The language of an agent's prose, code left out, as an ISO 639-1 code; `en` where there is too
 * little text to tell.
 */
export function detectLanguage(description: string, tree: Root): string {
  const said = prose(tree);
  const sample = `${description.slice(0, descriptionLength)}\n${said}`;
  if (isPlainEnglish(said) && !/[\p{L}--[a-zA-Z]]/v.test(sample)) return 'en';
  // English terms outnumber the words of most Korean agents, and mislead the detector.
  if (isKorean(sample)) return 'ko';
  return eld.detect(sample).language || 'en';
}

function isPlainEnglish(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const known = words.filter((word) => english.has(word)).length;
  return known >= leastWords && known / words.length >= leastShare;
}

function isKorean(text: string): boolean {
  const hangul = text.match(/\p{sc=Hangul}/gu)?.length ?? 0;
  if (hangul === 0) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return hangul / letters >= 0.15;
}

function prose(tree: Root): string {
  let text = '';
  walk(tree, (node) => {
    if (node.type === 'text') text += `${node.value} `;
    return text.length < proseLength;
  });
  return text.slice(0, proseLength);
}
