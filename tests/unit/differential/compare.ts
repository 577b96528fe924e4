import type { Nodes } from 'mdast';

/**
 * Compares two trees: types, all fields, and the places of all nodes, which are the line and column of
 * the start and the line of the end. Children are compared by their index, where their types agree.
 *
 * @returns a line for each difference: the indexes that lead to the node, its type, what differs, and
 * the two values as JSON.
 */
export function compareTrees(one: Nodes, other: Nodes, path = '/'): string[] {
  const [first, second] = [describe(one), describe(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  const here = [...names]
    .map((name) => ({ name, values: [first.get(name), second.get(name)].map(asText) }))
    .filter(({ values: [left, right] }) => left !== right)
    .map(({ name, values }) => `${path} ${one.type} ${name}: ${values.join(' ≠ ')}`);
  const others = childrenOf(other);
  const below = childrenOf(one).flatMap((child, index) => {
    const match = others[index];
    if (match?.type !== child.type) return [];
    return compareTrees(child, match, `${path === '/' ? '' : path}/${index}`);
  });
  return [...here, ...below];
}

function describe(node: Nodes): Map<string, unknown> {
  const { position, ...fields } = node;
  const described = new Map<string, unknown>(Object.entries(fields));
  if (position) {
    described.set('start', `${position.start.line}:${position.start.column}`);
    described.set('end', position.end.line);
  }
  if ('children' in node) described.set('children', typesOf(node.children));
  return described;
}

function typesOf(nodes: readonly Nodes[]): string {
  return nodes.map(({ type }) => type).join(' ');
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

function asText(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
