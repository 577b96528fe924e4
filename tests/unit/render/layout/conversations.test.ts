import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyMarkdown } from '../../properties/arbitraries.ts';
import { findLost } from '../../properties/lost.ts';
import { html } from '../render.ts';

/** Each turn as “side|label|words”, in order. */
function turns(markdown: string): string[] {
  return [
    ...html(markdown).matchAll(
      /<div class="turn (\w+)">\s*<dt[^>]*>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>\s*<\/div>/gs,
    ),
  ].map(([, side, label = '', words = '']) => [side, text(label), text(words)].join('|'));
}

function text(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('under a heading for examples', () => {
  test.each([
    ['lines of one paragraph', 'User: a\nAssistant: b'],
    ['paragraphs', 'User: a\n\nAssistant: b'],
    ['names in bold', '**User:** a\n**Assistant:** b'],
    ['colons outside of the bold', '**User**: a\n\n**Assistant**: b'],
    ['lists', '- User: a\n- Assistant: b'],
    ['quotations', '> **User:** a\n> **Assistant:** b'],
    ['quotations one by one', '> User: a\n\n> Assistant: b'],
    ['hard line breaks', 'User: a  \nAssistant: b'],
    ['whole lines in italics', '*User: a*\n\n*Assistant: b*'],
    ['signs before names', '🙂 **User:** a\n\n🤖 **Assistant:** b'],
  ])('turns are recognised in %s', (_, markdown) => {
    const found = turns(`## Examples\n\n${markdown}`);
    expect(found.map((turn) => turn.replace(/[^\w|]/gu, ''))).toEqual([
      'user|User|a',
      'assistant|Assistant|b',
    ]);
  });

  test.each([
    ['fr', '## Exemples\n\nUtilisateur : a\n\nAssistant : b'],
    ['es', '## Ejemplos\n\n**Usuario:** a\n\n**Asistente:** b'],
    ['pt', '## Exemplos\n\nUsuário: a\nAssistente: b'],
    ['de', '## Beispiele\n\nNutzer: a\n\nAntwort: b'],
    ['it', '## Esempi\n\nUtente: a\n\nAssistente: b'],
    ['ru', '## Примеры\n\nПользователь: a\n\nАссистент: b'],
    ['ja', '## 使用例\n\nユーザー：a\n\nアシスタント：b'],
    ['ko', '## 예시\n\n사용자: a\n\n어시스턴트: b'],
    ['zh', '## 示例\n\n用户：a\n\n助手：b'],
    ['letters', '## Examples\n\nQ: a\n\nA: b'],
  ])('the names of speakers are known in %s', (_, markdown) => {
    const found = turns(markdown).map((turn) => turn.replace(/\|.*\|/, '|'));
    expect(found).toEqual(['user|a', 'assistant|b']);
  });

  test('a part may say who it plays, and hold blocks', () => {
    const markdown =
      '## Examples\n\n**User:** "Show"\n**Agent (as coach):** First:\n\n```\nx\n```\n\n**User:** y';
    expect(turns(markdown)).toEqual([
      'user|User:|"Show"',
      'assistant|Agent (as coach):|First: x',
      'user|User:|y',
    ]);
  });

  test('“you” is whoever has no name yet', () => {
    expect(turns('## Examples\n\nUser: a\nYou: b')).toEqual(['user|User:|a', 'assistant|You:|b']);
    expect(turns('## Examples\n\nYou: a\nClaude: b')).toEqual([
      'user|You:|a',
      'assistant|Claude:|b',
    ]);
  });

  test('what follows the last turn belongs to it only where the turn announces it', () => {
    const page = html('## Examples\n\nUser: a\n\nAssistant: b\n\nRemember this.');
    expect(page).toContain('</dl>\n<p>Remember this.</p>');
    expect(turns('## Examples\n\nUser: a\n\nAssistant:\n\n1. b\n\nOther.')).toEqual([
      'user|User:|a',
      'assistant|Assistant:|b',
    ]);
  });

  test('numbers of a list stay', () => {
    expect(html('## Examples\n\n1. User: a\n2. Other')).toMatch(
      /<ol>\s*<li>\s*<dl class="conversation">/,
    );
  });

  test('a rule and a heading end a conversation', () => {
    const page = html('## Examples\n\nUser: a\n\nBot: b\n\n---\n\nUser: c\n\n### D\n\nUser: e');
    expect(page.match(/<dl class="conversation">/g)).toHaveLength(3);
  });

  test.each([
    'Agent: only one side',
    'A: a letter says little',
    'Note: this is no speaker',
    'user:password is no turn',
    'See the user: it depends',
  ])('%j stays as it is', (markdown) => {
    expect(html(`## Examples\n\n${markdown}`)).not.toContain('conversation');
  });
});

test('elsewhere a label is only a label', () => {
  expect(html('## Standards\n\nUser: a\n\nAssistant: b')).not.toContain('conversation');
});

test('a heading for examples within another section is one too', () => {
  expect(turns('## Approach\n\n### Examples\n\nUser: a\n\n### Other\n\nUser: b')).toEqual([
    'user|User:|a',
  ]);
});

describe('an <example>', () => {
  test.each([
    [
      'in one block',
      '<example>\nContext: c\nuser: "a"\nassistant: "b"\n<commentary>\nd\n</commentary>\n</example>',
    ],
    [
      'in several blocks',
      '<example>\nContext: c\n\nuser: "a"\n\nassistant: "b"\n\n<commentary>\nd\n</commentary>\n</example>',
    ],
    [
      'whose end is within a paragraph',
      '<example>\n\nContext: c\n\nuser: "a"\n\nassistant: "b"\n<commentary>\nd\n</commentary>\n</example>',
    ],
  ])('%s is a conversation with a note, tags included', (_, markdown) => {
    const page = html(`## Anything\n\n${markdown}\n\nAfter.`);
    expect(turns(`## Anything\n\n${markdown}`)).toEqual([
      'context|Context:|c',
      'user|user:|"a"',
      'assistant|assistant:|"b"',
      'note|<commentary>|d </commentary>',
    ]);
    expect(page).toContain('<div class="example">\n<p class="tag">&#x3C;example></p>');
    expect(page).toContain('<p class="tag">&#x3C;/example></p>\n</div>\n<p>After.</p>');
  });

  test('may stand before the first section, in a list, and more than once', () => {
    expect(turns('<example>\nuser: a\n</example>\n<example>\nuser: b\n</example>')).toEqual([
      'user|user:|a',
      'user|user:|b',
    ]);
    expect(turns('## A\n\n- <example>\n  user: a\n  </example>')).toEqual(['user|user:|a']);
  });

  test('that is never closed is text', () => {
    expect(html('<example>\nuser: a\n\nb')).toBe(
      '<p class="literal">&#x3C;example>\nuser: a</p>\n<p>b</p>',
    );
    expect(html('## A\n\n<example>\nuser: a\n\n### B\n\n</example>')).not.toContain('conversation');
  });

  test('shows Markdown that HTML keeps from being read as it is written', () => {
    expect(html('<example>\nuser: **a**\n  b\n</example>')).toContain(
      '<p class="literal">**a**\nb</p>',
    );
  });
});

describe('requests', () => {
  test('are lists of nothing but quotations', () => {
    expect(html('## Example Interactions\n\n- "Do this."\n- “Do that”')).toContain(
      '<ul class="requests">',
    );
    expect(html('## Exemples\n\n- « Fais ceci »')).toContain('<ul class="requests">');
  });

  test.each(['- "Do" this', '- a\n- "b"', '- [ ] "a"', '1. "a"', '- "a"\n\n  b'])(
    '%j is none',
    (list) => {
      expect(html(`## Examples\n\n${list}`)).not.toContain('requests');
    },
  );
});

test('nothing is lost of conversations, whatever else is among them', () => {
  const parts = [
    '## Examples\n\n',
    '### Examples\n\n',
    '<example>\n',
    '</example>\n',
    '\n</example>\n\n',
    '<examples>\n\n',
    '</examples>',
    '<commentary>\n',
    '</commentary>\n',
    '<commentary>b</commentary>',
    'User: a\n',
    '**You:** b\n',
    '**Assistant**: c\n\n',
    '*User: d `e`*\n\n',
    '- User: f\n',
    '- **A:** g\n',
    '  deeper\n',
    '> Q: h\n',
    '> A: i\n\n',
    'Context: j  \n',
    '```\nk\n```\n',
    '- "l"\n',
    '1. m\n',
    '\n',
    '---\n',
    '<b>n</b>\n',
    '[^1] [o]\n',
    '[^1]: p\n',
  ];
  const conversation = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parts) }, nastyMarkdown), {
      minLength: 2,
      maxLength: 14,
    })
    .map((chosen) => chosen.join(''));
  fc.assert(
    fc.property(conversation, (markdown) => {
      expect(findLost(markdown) ?? []).toEqual([]);
    }),
    { seed: 4, numRuns: 700 },
  );
});
