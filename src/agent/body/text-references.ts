import type { List, Nodes, RootContent } from 'mdast';
import type { AgentReference } from '../agent.ts';
import { type Origin, placeFinder, placeInFile } from '../place.ts';
import { plainText } from './plain-text.ts';
import type { Body } from './sections.ts';
import { walk } from './walk.ts';

/** A way in which a text names agents. The first group of `pattern` is the name. */
interface Mention {
  /** A part of every match: most texts are passed over for want of it. */
  sign: string;
  pattern: RegExp;
  certain: boolean;
  /** Whether code is read as well as text. */
  inCode: boolean;
}

const mentions: readonly Mention[] = [
  // A parameter of the tool that hands work over. Its calls are often shown as code.
  {
    sign: 'ubagent',
    pattern: /subagent_?type["'`*]{0,3}\s{0,3}[:=]\s{0,3}["'`]?([a-z][\w:.-]{0,63})/gi,
    certain: true,
    inCode: true,
  },
  // How Claude Code writes the mention of an agent.
  { sign: '@', pattern: /(?<![\w@/.-])@agent-([a-z][\w:-]{0,63})/gi, certain: true, inCode: true },
  // Packages (`@scope/name`), addresses and decorators look nearly the same.
  {
    sign: '@',
    pattern: /(?<![\w@/.-])@((?!agent-)[a-z][a-z0-9]{0,31}(?:-[a-z0-9]{1,31}){1,5})(?![\w/.(@-])/g,
    certain: false,
    inCode: false,
  },
];

// In running text a name stands before a pause or a preposition; before a noun it would be an
// adjective (`real-time data`).
const listed: Mention = {
  sign: '-',
  pattern:
    /(?<![\w@/.:#-])([a-z][a-z0-9]{0,31}(?:-[a-z0-9]{1,31}){1,5})(?=\s{0,3}(?:$|[,;:)、，：]|\.(?!\w)|[—–-]\s)|\s(?:on|for|to|in|with|about|when|during|and|or|sur|pour|avec|et|para|sobre|con|com|em|en|y|e|für|bei|mit|und|zu|по|для|и|с)\s)/g,
  certain: false,
  inCode: false,
};

/** Names of other agents in a body, and in the text that it was read from. */
export function textReferences(body: Body, text: string, origin: Origin): AgentReference[] {
  const ways = mentions.filter(({ sign }) => text.includes(sign));
  return [
    { role: undefined, nodes: body.intro },
    ...body.sections.map(({ role, content }) => ({ role, nodes: content })),
  ].flatMap(({ role, nodes }) => {
    const lists = role === 'collaboration' ? allLists(nodes) : listsOfAgents(nodes);
    return [
      ...nodes.flatMap((node) => mentioned(node, ways, origin)),
      ...lists.flatMap((list) =>
        list.children.flatMap((item) => mentioned(item, [listed], origin)),
      ),
    ];
  });
}

function allLists(nodes: readonly RootContent[]): List[] {
  return nodes.filter((node) => node.type === 'list');
}

// “Integration with other agents:”, and the list after it.
function listsOfAgents(nodes: readonly RootContent[]): List[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    if (node.type !== 'list' || !before || !/^(?:paragraph|heading)$/.test(before.type)) return [];
    return announcesAgents.test(plainText(before).slice(-200)) ? [node] : [];
  });
}

const announcesAgents =
  /\b(?:other|with|specialist|related|sub-?)\s?agents\b|collaborat|autres agents|otros agentes|outros agentes|anderen agenten|другими агентами|(?:他|ほか)の?エージェント|其他(?:智能体|代理)/i;

function mentioned(root: Nodes, ways: readonly Mention[], origin: Origin): AgentReference[] {
  const found: AgentReference[] = [];
  if (ways.length === 0) return found;
  // Lines after the first begin where the block does.
  let block = 1;
  walk(root, (node) => {
    const start = node.position?.start;
    if (!start) return;
    if (node.type === 'paragraph' || node.type === 'heading') block = start.column;
    if (!('value' in node)) return;
    const isCode = node.type === 'code';
    const first = isCode
      ? { line: start.line + 1, column: start.column }
      : { line: start.line, column: start.column + (node.type === 'inlineCode' ? 1 : 0) };
    for (const { sign, pattern, certain, inCode } of ways) {
      if ((isCode && !inCode) || !node.value.includes(sign)) continue;
      const placeOf = placeFinder(node.value, first, isCode ? start.column : block);
      for (const match of node.value.matchAll(pattern)) {
        const [whole, name = ''] = match;
        const place = placeOf(match.index + whole.length - name.length);
        found.push({ name: name.replace(/[.:-]+$/, ''), certain, ...placeInFile(origin, place) });
      }
    }
  });
  return found;
}
