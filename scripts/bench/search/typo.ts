import { foldText } from '../../../src/browse/find-values.ts';
import { pick, type Random } from './seeded-random.ts';

type Edit = (letters: readonly string[], random: Random) => readonly string[];

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];

/**
 * A name with one slip of the finger in one of its words of six or more letters: a letter too many, one
 * missing, one wrong, or two neighbours swapped, each as likely. Undefined where it has no such word.
 */
export function withTypo(name: string, random: Random): string | undefined {
  const word = pick([...name.matchAll(/\p{L}{6,}/gu)], random);
  const edit = pick(edits, random);
  if (!word || !edit) return undefined;
  const [letters] = word;
  const slipped = edit([...letters], random).join('');
  return name.slice(0, word.index) + slipped + name.slice(word.index + letters.length);
}

const insert: Edit = (letters, random) => {
  const at = Math.floor(random() * (letters.length + 1));
  return letters.toSpliced(at, 0, pick(alphabetOf(letters), random) ?? '');
};

const remove: Edit = (letters, random) =>
  letters.toSpliced(Math.floor(random() * letters.length), 1);

const substitute: Edit = (letters, random) => {
  const at = Math.floor(random() * letters.length);
  const others = alphabetOf(letters).filter((letter) => !same(letter, letters[at]));
  return letters.toSpliced(at, 1, pick(others, random) ?? '');
};

const swap: Edit = (letters, random) => {
  const places = letters.keys().filter((at) => at > 0 && !same(letters[at - 1], letters[at]));
  const at = pick([...places], random);
  if (at === undefined) return remove(letters, random);
  const [before = '', after = ''] = letters.slice(at - 1, at + 1);
  return letters.toSpliced(at - 1, 2, after, before);
};

const edits: readonly Edit[] = [insert, remove, substitute, swap];

// Where a script is none of those known here, the word's own letters are what its author types.
function alphabetOf(letters: readonly string[]): readonly string[] {
  const first = foldText(letters[0] ?? '');
  const known = alphabets.find((alphabet) => first !== '' && alphabet.includes(first));
  return known === undefined ? letters : [...known];
}

function same(one = '', other = ''): boolean {
  return foldText(one) === foldText(other);
}
