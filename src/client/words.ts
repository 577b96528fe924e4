import type { Messages } from '../i18n/messages.ts';

type Groups = Messages['client'];

let all: Partial<Groups> | undefined;

/**
 * Words of the interface that a script says, in its language. The page that loads the script carries
 * the group.
 *
 * @throws if it does not.
 */
export function clientWords<Name extends keyof Groups>(group: Name): Groups[Name] {
  all ??= readWords();
  const words = all[group];
  if (!words) throw new Error(`This page has no words for “${group}”.`);
  return words;
}

/**
 * Makes all groups known, those as well that this page does not carry.
 *
 * @throws if these are none.
 */
export function addWords(groups: unknown): void {
  if (!isGroups(groups)) throw new Error('These are no words.');
  all = groups;
}

function readWords(): Partial<Groups> {
  const json = document.getElementById('ui-words')?.textContent;
  const value: unknown = JSON.parse(json ?? '{}');
  return isGroups(value) ? value : {};
}

// The page and its scripts come from one build: the type check has seen the words.
function isGroups(value: unknown): value is Partial<Groups> {
  return typeof value === 'object' && value !== null;
}
