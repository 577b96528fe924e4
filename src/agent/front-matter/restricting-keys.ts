import type { Field } from '../agent.ts';

const names = [
  ...['tools', 'disallowedTools', 'disallowed-tools', 'permission', 'permissionMode', 'hooks'],
  ...['isolation', 'readonly', 'disable-model-invocation', 'agents', 'policy'],
  // It gives tools beside those that are listed.
  'memory',
];

// After whatever some parser takes for the end of a line.
const keys = new RegExp(
  `(?:^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029{,])[ \\t\\u00A0]*(?:\\?[ \\t]+)?([&!][^ \\t\\n]*[ \\t]+)*["']?(${names.join('|')})["']?[ \\t]*(?:[:：]|\\n[ \\t]*:)`,
  'g',
);

// A key in a form that only a parser of all of YAML reads.
const oddKey = /^[ \t]*(?:["'][^"'\n]*\\|[?&!])/m;

/** A key that decides what an agent may do, as a text has it. */
export interface RestrictingKey {
  key: string;
  /** All up to the next key at the beginning of a line, a tag or an anchor of the key included. */
  value: string;
}

/** The keys in a text that decide, in some product, what an agent may do. */
export function restrictingKeys(text: string): RestrictingKey[] {
  return [...text.matchAll(keys)].map(({ 0: found, 1: tag = '', 2: key = '', index }) => {
    const after = text.slice(index + found.length);
    const end = after.search(/\n(?=[^\s#-])/);
    return { key, value: `${tag} ${end < 0 ? after : after.slice(0, end)}` };
  });
}

/** Whether a key decides, in some product, what an agent may do. */
export function isRestricting({ key }: Pick<Field, 'key'>): boolean {
  return names.includes(key);
}

/** Whether a front matter has such a key, in any form. */
export function mayRestrict(frontMatter: string, fields: readonly Field[]): boolean {
  return (
    fields.some(isRestricting) ||
    oddKey.test(frontMatter) ||
    restrictingKeys(frontMatter).length > 0
  );
}
