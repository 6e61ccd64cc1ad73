/** PostgreSQL's own tree of a statement, as `pg_node_tree` prints it: `{KIND :field value …}`. */
export interface TreeNode {
  kind: string;
  fields: Record<string, TreeValue>;
}
export type TreeValue = TreeNode | TreeValue[] | string | null;

/** Reads what PostgreSQL printed. A field with several words, such as a constant's bytes, is a list of them. */
export function readTree(text: string): TreeValue {
  const tokens = text.match(/[{}()]|"(?:\\.|[^"\\])*"|(?:\\.|[^\s{}()\\])+/gs) ?? [];
  let at = 0;
  const value = (): TreeValue => {
    const token = tokens[at++]!;
    if (token === '(') return list(')');
    if (token === '{') return node();
    return token === '<>' ? null : token.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/gs, '$1');
  };
  const list = (end: string): TreeValue[] => {
    const items: TreeValue[] = [];
    while (tokens[at] !== end) items.push(value());
    at++;
    return items;
  };
  const node = (): TreeNode => {
    const read: TreeNode = { kind: tokens[at++]!, fields: {} };
    while (tokens[at] !== '}') {
      const name = tokens[at++]!.slice(1);
      const words: TreeValue[] = [];
      while (tokens[at] !== '}' && !isField(tokens[at]!)) words.push(value());
      read.fields[name] = words.length === 1 ? words[0]! : words;
    }
    at++;
    return read;
  };
  return value();
}

const isField = (token: string) => token.length > 1 && token.startsWith(':');

export const nodeOf = (value: TreeValue | undefined): TreeNode | null =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : null;
export const listOf = (value: TreeValue | undefined): TreeNode[] =>
  Array.isArray(value) ? value.flatMap(item => nodeOf(item) ?? []) : [];
export const numberOf = (value: TreeValue | undefined): number => Number(value ?? 0);

/** A set of numbers, printed `(b 1 2)`. */
export const setOf = (value: TreeValue | undefined): number[] =>
  Array.isArray(value) ? value.slice(1).map(Number) : [];

/** Every node of a tree. */
export function* nodesOf(value: TreeValue | undefined): Generator<TreeNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (value && typeof value === 'object') {
    yield value;
    for (const field of Object.values(value.fields)) yield* nodesOf(field);
  }
}
