import { isRestricting } from './restricting-keys.ts';

const key = /^([A-Za-z_][\w-]*):(?: +(.*))?$/;
const names = '[\\w(),:. \\/-]*';
const value = new RegExp(
  `^(?:[\\w*][\\w*(),:. \\/-]*|\\[${names}\\]|"[\\w*(),:. \\/-]*"|'[\\w*(),:. \\/-]*'|)$`,
);
const item = /^\s*- (?:[\w(),:./-]+|"[\w*(),:./-]+"|'[\w*(),:./-]+')$/;

/**
 * Whether a front matter that is not valid YAML is so plain that whoever mends it line by line reads the
 * same of what restricts the agent: each line a key in the first column or what belongs to one, and the
 * values of the keys in question names alone. Claude Code was seen to make a text of a value with
 * anything else in it, comments included, and a key of every line that looks like one.
 *
 * @param keyLines the lines on which a key was found, from 1.
 */
export function isPlainlyWritten(frontMatter: string, keyLines: ReadonlySet<number>): boolean {
  let inRestricting = false;
  for (const [index, line] of frontMatter.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, name, rest = ''] = key.exec(line) ?? [];
    if (name !== undefined) {
      const isFound = keyLines.has(index + 1);
      if (!isFound && (inRestricting || isRestricting({ key: name }))) return false;
      inRestricting = isRestricting({ key: name });
      if (inRestricting && (!value.test(rest) || /:(?:\s|$)|\s$/.test(rest))) return false;
    } else if (!/^(?:\s|- )/.test(line) || (inRestricting && !item.test(line))) {
      return false;
    } else if (isRestricting({ key: key.exec(line.trim())?.[1] ?? '' })) return false;
  }
  return true;
}
