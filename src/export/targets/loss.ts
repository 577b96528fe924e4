/** Something of an agent that the file of a target does not keep. */
export interface Loss {
  /** Key of the front matter that it is about; `prompt` for the body. */
  field: string;
  reason: LossReason;
  /** What it is about, such as names of tools or events; may be empty. */
  names: string[];
  /** Whether the exported agent may do more than its source says. */
  widens: boolean;
}

/**
 * Why something is lost; worded in the language of the interface, where `{names}` stands for the names.
 * A reason that has names in its words always comes with some.
 */
export const lossReasons = [
  /** The target has no such field. */
  'not-supported',
  /** The target has no such value. */
  'value-not-kept',
  /** The model of the session is used in place of this one. */
  'model-left-out',
  /** Events on which the target runs no hooks of an agent. */
  'hooks-not-run',
  /** The target has no such tools. */
  'no-equivalent',
  /** Names that mean nothing in the product that the file is written for. */
  'grants-nothing',
  /** The target has them only together with tools that the agent may not use, so they are left out. */
  'only-together',
  /** Tools that the target gives along with those of the agent. */
  'comes-along',
  /** Tools that every agent has in the target; they give it no power of its own. */
  'always-there',
  /** Only VS Code knows these names, and other programs of the target pass over them. */
  'not-everywhere',
  /** What is left of the inherited tools is listed, and those of MCP servers are not. */
  'mcp-not-listed',
  /** The target cannot limit an agent to these tools. */
  'not-limited',
  /** The target keeps the agent from changing files, and cannot limit it to these tools. */
  'only-read-only',
  /** The agent may use no tool, and the target cannot take all of them away. */
  'not-without-tools',
  /** The target cannot take these tools away. */
  'not-denied',
  /** The tools are given whole: what their rules say is not kept. */
  'rule-not-kept',
  /** What OpenCode asks before, or allows a part of only. */
  'not-asked',
  /** It may restrict the agent, and is not understood: no tool is granted. */
  'unreadable',
  /** Entries of a deny list with a rule: the tool is taken away whole, as Claude Code does. */
  'denied-whole',
  /** The file has none, and the target needs one. */
  'made-up',
  /** Too short for the target: title and description stand before it. */
  'too-short',
  /** Cut after a sentence, since the target takes no more. */
  'shortened',
  /** Longer than the target says it reads; handed over whole. */
  'too-long',
  /** The target takes no such name; `names` holds the one in its place. */
  'renamed',
  /** The target would fill these in, or fail: a space stands after their dollar sign. */
  'placeholders',
] as const;

/** One of them. */
export type LossReason = (typeof lossReasons)[number];

/** A loss about some names; none where there are none. */
export function loss(
  field: string,
  reason: LossReason,
  names: readonly string[],
  widens = false,
): Loss[] {
  return names.length === 0 ? [] : [{ field, reason, names: [...new Set(names)], widens }];
}

/** A loss that speaks for itself. */
export function bareLoss(field: string, reason: LossReason, widens = false): Loss {
  return { field, reason, names: [], widens };
}
