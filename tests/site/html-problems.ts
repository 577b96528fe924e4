import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari says nothing of a list without bullets unless it has the role that it has anyway.
    'no-redundant-role': 'off',
    // HTML allows an `&` that begins no character reference, and serialisers leave it as it is.
    'no-raw-characters': ['error', { relaxed: true }],
    // HTML allows an id to begin with a digit, and an author's heading does.
    'valid-id': ['error', { relaxed: true }],
    // The boxes of a facet are one field that takes several values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // White space and titles are the author's, and are shown as they are.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

/** What is wrong with the HTML of a page, a line each: `path:line:column message [rule]`. */
export async function htmlProblems(page: { path: string; html: string }): Promise<string[]> {
  const { results } = await validator.validateString(page.html, page.path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId, selector }) => {
      const place = selector === null ? '' : ` at ${selector}`;
      return `${page.path}:${line}:${column} ${message}${place} [${ruleId}]`;
    }),
  );
}
