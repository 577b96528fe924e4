// By the whole name, with a language: `README.pt-br.md` is one, `readme-writer.md` is an agent.
const anyCase = new RegExp(
  `^(?:${[
    'readme',
    'contributing',
    'changelog',
    'licen[cs]e',
    'code[_-]of[_-]conduct',
    'pull_request_template',
    'issue_template',
  ].join('|')})(?:[._-][a-z]{2,3}(?:[_-][a-z]{2,4})?)?\\.md$`,
  'i',
);
// In lower case, these are agents too.
const capitals =
  /^(?:AGENTS|AUTHORS|CLAUDE|CONTRIBUTORS|CREDITS|GEMINI|GOVERNANCE|HISTORY|INSTALL|MAINTAINERS|NOTICE|QWEN|ROADMAP|SECURITY|SUPPORT|TODO)\.md$/;

/** Whether a file beside agents is documentation, or instructions for all agents, by its name. */
export function isDocumentation(name: string): boolean {
  return anyCase.test(name) || capitals.test(name);
}
