import { expect, test } from 'vitest';
import { resolveOptions } from '../../../src/integrations/options.ts';

/** What is said of options, a line for each problem. */
function problems(options: unknown): string[] {
  try {
    resolveOptions(options);
  } catch (error) {
    const [head, ...lines] = error instanceof Error ? error.message.split('\n') : [];
    expect(head).toBe('The options of vitrine() are not valid:');
    return lines.map((line) => line.trim());
  }
  return [];
}

test('without options there are defaults', () => {
  expect(resolveOptions({})).toMatchObject({
    agents: './agents',
    title: 'Vitrine',
    locale: 'en',
    nav: [],
    ogImages: false,
    sort: 'name',
    facets: { length: 6 },
  });
});

test.each([
  [{ title: 3 }, 'title: expected a string, received 3'],
  [{ title: '' }, 'title: expected a text that is not empty, received ""'],
  [{ agents: ['a'] }, 'agents: expected a string, received ["a"]'],
  [{ locale: 'de' }, 'locale: expected “en” or “fr”, received "de"'],
  [{ sort: 'date' }, 'sort: expected “name” or “newest” or “size”, received "date"'],
  [{ nav: {} }, 'nav: expected an array, received {}'],
  [{ ogImages: 'yes' }, 'ogImages: expected a boolean, received "yes"'],
  [
    { image: 'share.png' },
    'image: expected a path that begins with one slash, received "share.png"',
  ],
  [{ footer: null }, 'footer: expected a string, received null'],
  [{ facets: ['tool', 'tool'] }, 'facets: expected each facet once, received ["tool","tool"]'],
  [{ title: Number.NaN }, 'title: expected a string, received NaN'],
  [
    { logo: 'https://example.com/logo.svg' },
    'logo: expected a path that begins with one slash, received "https://example.com/logo.svg"',
  ],
])('%j is refused: %s', (options, said) => {
  expect(problems(options)).toEqual([said]);
});

test.each(['#1c5ba6', '#1C5BA6', '#0af'])('%s is a colour', (accent) => {
  expect(resolveOptions({ accent }).accent).toBe(accent);
});

test.each([
  'blue',
  '1c5ba6',
  '#1c5ba',
  '#1c5b',
  '#1c5ba6ff',
  '#ggg',
  '#fff\n',
  'red;} body{display:none',
])('%j is no colour', (accent) => {
  expect(problems({ accent })).toEqual([
    `accent: expected a colour such as #1c5ba6, received ${JSON.stringify(accent)}`,
  ]);
});

test.each([undefined, null, 'agents'])('options that are %j are no object', (options) => {
  expect(problems(options)).toEqual([
    `options: expected an object, received ${options === undefined ? 'nothing' : JSON.stringify(options)}`,
  ]);
});

test('a value that JSON cannot hold is said all the same', () => {
  const circular: { own?: unknown } = {};
  circular.own = circular;
  expect(problems({ title: 1n, footer: circular, sort: Symbol('size') })).toEqual([
    'title: expected a string, received 1n',
    'footer: expected a string, received <ref *1> { own: [Circular *1] }',
    'sort: expected “name” or “newest” or “size”, received Symbol(size)',
  ]);
});

test.each(['/\\example.com', '/\t/example.com', '/\n/example.com'])(
  'a path that a browser takes for another site is refused: %j',
  (logo) => {
    expect(problems({ logo })).toEqual([
      `logo: expected a path that begins with one slash, received ${JSON.stringify(logo)}`,
    ]);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,a', '//example.com', 'about.html'])(
  'a link to %s is refused, by its place in the list',
  (href) => {
    expect(
      problems({
        nav: [
          { label: 'Home', href: '/' },
          { label: 'Bad', href },
        ],
      }),
    ).toEqual([
      `nav.1.href: expected an address (https://…, mailto:…) or a path that begins with one slash, received "${href}"`,
    ]);
  },
);

test('an option that there is not is named, with the one that was meant', () => {
  expect(problems({ titel: 'Ours' })).toEqual([
    'titel: expected no such option, received "Ours"; did you mean “title”?',
  ]);
  expect(problems({ nav: [{ label: 'Home', href: '/', target: '_blank' }] })).toEqual([
    'nav.0.target: expected no such option, received "_blank"',
  ]);
});

test('all problems are said at once', () => {
  expect(problems({ title: 3, facets: ['tool', 'tools'], colour: true })).toEqual([
    'title: expected a string, received 3',
    expect.stringMatching(/^facets\.1: expected “tool” or .*, received "tools"$/),
    'colour: expected no such option, received true',
  ]);
});

test('a long value is cut short', () => {
  const [said = ''] = problems({ title: ['x'.repeat(10_000)] });
  expect(said).toMatch(/^title: expected a string, received \["x+…$/);
  expect(said.length).toBeLessThan(120);
});
