import type { Catalogue } from './catalogue';
import { listOf, nodeOf, numberOf, type TreeNode, type TreeValue } from './node-tree';
import { type Nullability, outputs, type Queries } from './nullability';

/** What is known of a JSON value that a statement builds. */
export type JsonShape =
  | { kind: 'object'; members: Map<string, { shape: JsonShape; nullable: boolean }> }
  | { kind: 'list'; item: JsonShape }
  | { kind: 'scalar'; type: number }
  | null;

const UNKNOWN = 705;
const BUILD = /^jsonb?_build_object$/;
const AGGREGATE = /^jsonb?_agg$/;
const CONVERT = /^(to_jsonb?|row_to_json)$/;

/** Reads the shape of JSON from the calls that build it; null for what a column keeps. */
export class JsonShapes {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly nullability: Nullability,
  ) {}

  of(value: TreeValue | undefined, queries: Queries): JsonShape {
    const node = nodeOf(value);
    if (!node) return null;
    const f = node.fields;
    const name = this.catalogue.functions.get(numberOf(f['funcid'] ?? f['aggfnoid']))?.name ?? '';
    const args = listOf(f['args']);
    if (node.kind === 'FUNCEXPR' && BUILD.test(name)) return this.object(args, queries);
    if (node.kind === 'FUNCEXPR' && CONVERT.test(name)) return this.item(args[0], queries);
    if (node.kind === 'AGGREF' && AGGREGATE.test(name))
      return { kind: 'list', item: this.item(nodeOf(args[0]?.fields['expr']) ?? undefined, queries) };
    if (node.kind === 'COALESCEEXPR') return args.map(arg => this.of(arg, queries)).find(Boolean) ?? null;
    if (node.kind === 'CASEEXPR')
      return this.nullability.case(node, queries, one => this.of(one, queries)).find(Boolean) ?? null;
    if (node.kind === 'SUBLINK' && numberOf(f['subLinkType']) === 4)
      return this.output(nodeOf(f['subselect']), 0, queries);
    if (node.kind === 'VAR') return this.variable(node, queries);
    return null;
  }

  private output(query: TreeNode | null, index: number, queries: Queries): JsonShape {
    const target = query && outputs(query)[index];
    return target ? this.of(target.fields['expr'], [...queries, query]) : null;
  }

  private variable(node: TreeNode, all: Queries): JsonShape {
    const queries = all.slice(0, all.length - numberOf(node.fields['varlevelsup']));
    const table = listOf(queries.at(-1)?.fields['rtable'])[numberOf(node.fields['varno']) - 1];
    const attno = numberOf(node.fields['varattno']);
    if (!table || attno < 1) return null;
    if (numberOf(table.fields['rtekind']) === 1)
      return this.output(nodeOf(table.fields['subquery']), attno - 1, queries);
    if (numberOf(table.fields['rtekind']) === 9) return this.of(listOf(table.fields['groupexprs'])[attno - 1], queries);
    if (numberOf(table.fields['rtekind']) !== 6) return null;
    const outer = queries.slice(0, queries.length - numberOf(table.fields['ctelevelsup']));
    const cte = listOf(outer.at(-1)?.fields['cteList']).find(one => one.fields['ctename'] === table.fields['ctename']);
    return cte?.fields['cterecursive'] === 'true'
      ? null
      : this.output(nodeOf(cte?.fields['ctequery']), attno - 1, outer);
  }

  private object(args: TreeNode[], queries: Queries): JsonShape {
    const members = new Map<string, { shape: JsonShape; nullable: boolean }>();
    for (let at = 0; at + 1 < args.length; at += 2) {
      const key = textOf(args[at]!);
      if (key === null) return null;
      members.set(key, {
        shape: this.item(args[at + 1], queries),
        nullable: !this.nullability.filled(args[at + 1], queries),
      });
    }
    return { kind: 'object', members };
  }

  private item(node: TreeNode | undefined, queries: Queries): JsonShape {
    if (!node) return null;
    const type = this.typeOf(node);
    const name = type === null ? null : this.catalogue.types.get(type)?.name;
    if (name === 'json' || name === 'jsonb') return this.of(node, queries);
    if (type === null || !name) return null;
    const item = this.catalogue.types.get(type)!.item;
    if (item !== null) return { kind: 'list', item: { kind: 'scalar', type: item } };
    return { kind: 'scalar', type };
  }

  /** The type of an expression, where its node says it. */
  private typeOf({ kind, fields: f }: TreeNode): number | null {
    const field = {
      VAR: 'vartype',
      CONST: 'consttype',
      PARAM: 'paramtype',
      FUNCEXPR: 'funcresulttype',
      OPEXPR: 'opresulttype',
      AGGREF: 'aggtype',
      WINDOWFUNC: 'wintype',
      RELABELTYPE: 'resulttype',
      COERCEVIAIO: 'resulttype',
      ARRAYCOERCEEXPR: 'resulttype',
      COALESCEEXPR: 'coalescetype',
      MINMAXEXPR: 'minmaxtype',
      CASEEXPR: 'casetype',
      ARRAYEXPR: 'array_typeid',
      SQLVALUEFUNCTION: 'type',
    }[kind];
    if (field) return numberOf(f[field]);
    const boolean = ['BOOLEXPR', 'NULLTEST', 'BOOLEANTEST', 'SCALARARRAYOPEXPR', 'DISTINCTEXPR'].includes(kind);
    const exists = kind === 'SUBLINK' && numberOf(f['subLinkType']) < 3;
    if (boolean || exists) return 16;
    const inner = kind === 'SUBLINK' && numberOf(f['subLinkType']) === 4 && nodeOf(f['subselect']);
    const target = inner && outputs(inner)[0];
    return target ? this.typeOf(nodeOf(target.fields['expr'])!) : null;
  }
}

/** The text of a constant: its bytes, after PostgreSQL's four of length or, where no type was asked for, before a nought. */
function textOf(node: TreeNode): string | null {
  const value = node.fields['constvalue'];
  if (node.kind !== 'CONST' || !Array.isArray(value)) return null;
  const bytes = value.slice(2, -1).map(byte => Number(byte) & 255);
  return Buffer.from(numberOf(node.fields['consttype']) === UNKNOWN ? bytes.slice(0, -1) : bytes.slice(4)).toString(
    'utf8',
  );
}
