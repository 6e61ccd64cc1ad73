import type { Catalogue } from './catalogue';
import { listOf, nodeOf, numberOf, setOf, type TreeNode, type TreeValue } from './node-tree';

/** A query within the queries around it, the innermost last. */
export type Queries = TreeNode[];

/** Strict, and yet empty for some of what is there. */
const SOMETIMES_NULL = new Set(
  `substring regexp_match regexp_substr array_position array_length array_upper array_lower array_ndims json_object_field
  json_object_field_text jsonb_object_field jsonb_object_field_text json_array_element json_array_element_text jsonb_array_element
  jsonb_array_element_text json_extract_path json_extract_path_text jsonb_extract_path jsonb_extract_path_text jsonb_path_query_first
  to_regclass to_regproc to_regtype obj_description col_description current_setting pg_get_serial_sequence`.split(
    /\s+/,
  ),
);
/** Not strict, and yet never empty. */
const NEVER_NULL = new Set(
  `concat concat_ws json_build_object jsonb_build_object json_build_array jsonb_build_array num_nulls num_nonnulls format
  array_append array_prepend array_cat`.split(/\s+/),
);
const NEVER_EMPTY = new Set(['count', 'row_number', 'rank', 'dense_rank', 'ntile', 'percent_rank', 'cume_dist']);

/** Tells whether an expression can be null, from the columns' constraints, outer joins and what WHERE rules out. */
export class Nullability {
  constructor(
    private readonly catalogue: Catalogue,
    /** Whether the code may give null for `$n`. */
    private readonly nullableParameter: (n: number) => boolean,
    /** Functions of the database that never answer null, and columns that those with several always fill: `f`, `f.column`. */
    private readonly neverNull: ReadonlySet<string> = new Set(),
  ) {}

  /** Whether the result's columns can be null, in order. */
  columns(queries: Queries): boolean[] {
    return outputs(queries.at(-1)!).map((_, index) => !this.outputFilled(queries, index));
  }

  /** Column `index` of a query is never null, whichever part of a UNION it comes from. */
  private outputFilled(queries: Queries, index: number): boolean {
    const query = queries.at(-1)!;
    const sets = nodeOf(query.fields['setOperations']);
    if (sets) return leavesOf(sets).every(rtindex => this.columnOf(rtindex, index + 1, queries));
    const target = outputs(query)[index];
    return target !== undefined && this.filled(target.fields['expr'], queries);
  }

  filled(value: TreeValue | undefined, queries: Queries): boolean {
    const node = nodeOf(value);
    if (!node) return false;
    const f = node.fields;
    const all = (items: TreeValue | undefined) => listOf(items).every(item => this.filled(item, queries));
    const some = (items: TreeValue | undefined) => listOf(items).some(item => this.filled(item, queries));
    switch (node.kind) {
      case 'VAR':
        return this.variable(node, queries);
      case 'CONST':
        return f['constisnull'] === 'false';
      case 'PARAM':
        return numberOf(f['paramkind']) === 0 && !this.nullableParameter(numberOf(f['paramid']));
      case 'FUNCEXPR':
        return this.returnsValue(numberOf(f['funcid']), f['args'], queries);
      case 'OPEXPR':
        return this.returnsValue(numberOf(f['opfuncid']), f['args'], queries);
      case 'DISTINCTEXPR':
      case 'NULLTEST':
      case 'BOOLEANTEST':
      case 'ARRAYEXPR':
      case 'ROWEXPR':
      case 'SQLVALUEFUNCTION':
      case 'NEXTVALUEEXPR':
      case 'JSONCONSTRUCTOREXPR':
        return true;
      case 'ROWCOMPAREEXPR':
        return all(f['largs']) && all(f['rargs']);
      case 'SCALARARRAYOPEXPR':
      case 'BOOLEXPR':
        return all(f['args']);
      case 'COALESCEEXPR':
      case 'MINMAXEXPR':
        return some(f['args']);
      case 'CASEEXPR':
        return this.case(node, queries, value => this.filled(value, queries)).every(Boolean);
      case 'RELABELTYPE':
      case 'COERCEVIAIO':
      case 'ARRAYCOERCEEXPR':
      case 'COLLATEEXPR':
      case 'COERCETODOMAIN':
        return this.filled(f['arg'], queries);
      case 'SUBLINK':
        return this.subquery(node, queries);
      case 'AGGREF':
        return this.aggregate(node, queries);
      case 'WINDOWFUNC':
        return NEVER_EMPTY.has(this.nameOf(numberOf(f['winfnoid'])));
      default:
        return false;
    }
  }

  /** Reads each result of a CASE, knowing what the conditions before it say. */
  case<T>(node: TreeNode, queries: Queries, read: (value: TreeValue | undefined) => T): T[] {
    const query = queries.at(-1)!;
    const before = this.proven(query);
    const plain = !nodeOf(node.fields['arg']);
    const refuted = new Set(before);
    const within = (facts: Set<string>, value: TreeValue | undefined) => {
      PROVEN.set(query, facts);
      const result = read(value);
      PROVEN.set(query, before);
      return result;
    };
    const results = listOf(node.fields['args']).map(when => {
      const facts = new Set(refuted);
      if (plain) this.condition(when.fields['expr'], facts);
      const result = within(facts, when.fields['result']);
      const test = nodeOf(when.fields['expr']);
      if (test?.kind === 'NULLTEST' && numberOf(test.fields['nulltesttype']) === 0)
        this.required([test.fields['arg']!], refuted);
      return result;
    });
    return [...results, within(refuted, node.fields['defresult'])];
  }

  private nameOf(oid: number): string {
    return this.catalogue.functions.get(oid)?.name ?? '';
  }

  private returnsValue(oid: number, args: TreeValue | undefined, queries: Queries): boolean {
    const fn = this.catalogue.functions.get(oid);
    if (!fn || SOMETIMES_NULL.has(fn.name)) return false;
    if (NEVER_NULL.has(fn.name) || this.neverNull.has(fn.name)) return true;
    return fn.strict && listOf(args).every(arg => this.filled(arg, queries));
  }

  private subquery(node: TreeNode, queries: Queries): boolean {
    const kind = numberOf(node.fields['subLinkType']);
    const inner = nodeOf(node.fields['subselect']);
    // EXISTS and ARRAY
    if (kind === 0 || kind === 6) return true;
    if (!inner) return false;
    const within = [...queries, inner];
    if (kind === 4) return alwaysOneRow(inner) && this.outputFilled(within, 0);
    const test = nodeOf(node.fields['testexpr']);
    return (
      test !== null &&
      listOf(test.fields['args']).every(arg => arg.kind === 'PARAM' || this.filled(arg, queries)) &&
      outputs(inner).every((_, index) => this.outputFilled(within, index))
    );
  }

  private aggregate(node: TreeNode, queries: Queries): boolean {
    const name = this.nameOf(numberOf(node.fields['aggfnoid']));
    if (NEVER_EMPTY.has(name)) return true;
    const query = queries.at(-1)!;
    if (listOf(query.fields['groupClause']).length === 0 || nodeOf(node.fields['aggfilter'])) return false;
    if (/^(jsonb?_|array_|jsonb?_object_)agg$/.test(name)) return true;
    return listOf(node.fields['args']).every(arg => this.filled(arg.fields['expr'], queries));
  }

  private variable(node: TreeNode, all: Queries): boolean {
    const queries = all.slice(0, all.length - numberOf(node.fields['varlevelsup']));
    const query = queries.at(-1);
    if (!query) return false;
    const [varno, attno] = [numberOf(node.fields['varno']), numberOf(node.fields['varattno'])];
    const proven = this.proven(query);
    if (proven.has(`${varno}.${attno}`)) return true;
    if (setOf(node.fields['varnullingrels']).length > 0 && ![...proven].some(one => one.startsWith(`${varno}.`)))
      return false;
    return this.assigned(query, varno, attno, queries) || this.columnOf(varno, attno, queries);
  }

  /** What RETURNING gives of a column that the statement has just set. */
  private assigned(query: TreeNode, varno: number, attno: number, queries: Queries): boolean {
    const f = query.fields;
    if (varno !== numberOf(f['resultRelation']) || !/^[23]$/.test(String(f['commandType'])) || nodeOf(f['onConflict']))
      return false;
    const target = listOf(f['targetList']).find(({ fields }) => numberOf(fields['resno']) === attno);
    return target !== undefined && target.fields['resjunk'] !== 'true' && this.filled(target.fields['expr'], queries);
  }

  /** Column `attno` of the query's table number `varno`. */
  private columnOf(varno: number, attno: number, queries: Queries): boolean {
    const query = queries.at(-1)!;
    const table = listOf(query.fields['rtable'])[varno - 1];
    if (!table) return false;
    const f = table.fields;
    switch (numberOf(f['rtekind'])) {
      case 0:
        return attno <= 0 || (this.catalogue.relations.get(numberOf(f['relid']))?.columns.get(attno)?.notNull ?? false);
      case 1:
        return attno === 0 || this.outputFilled([...queries, nodeOf(f['subquery'])!], attno - 1);
      case 2:
        return this.filled(listOf(f['joinaliasvars'])[attno - 1], queries);
      case 3:
        return this.fromFunction(table, attno, queries);
      case 5:
        return (f['values_lists'] as TreeValue[]).every(row => this.filled(listOf(row)[attno - 1], queries));
      case 6:
        return this.fromWith(table, attno, queries);
      case 9:
        return this.filled(listOf(f['groupexprs'])[attno - 1], queries);
      default:
        return false;
    }
  }

  private fromFunction(table: TreeNode, attno: number, queries: Queries): boolean {
    const [fn] = listOf(table.fields['functions']);
    if (table.fields['funcordinality'] === 'true' && attno > numberOf(fn?.fields['funccolcount'])) return true;
    const call = nodeOf(fn?.fields['funcexpr']);
    const name = this.nameOf(numberOf(call?.fields['funcid']));
    const column = nodeOf(table.fields['eref'])?.fields['colnames'];
    if (Array.isArray(column) && this.neverNull.has(`${name}.${String(column[attno - 1])}`)) return true;
    // The code gives lists without holes; a column of them has none either.
    if (name === 'unnest') return true;
    return (
      /^(generate_series|regexp_split_to_table|jsonb?_array_elements(_text)?)$/.test(name) &&
      this.filled(call!, queries)
    );
  }

  private fromWith(table: TreeNode, attno: number, queries: Queries): boolean {
    const outer = queries.slice(0, queries.length - numberOf(table.fields['ctelevelsup']));
    const found = listOf(outer.at(-1)?.fields['cteList']).find(
      cte => cte.fields['ctename'] === table.fields['ctename'],
    );
    const query = nodeOf(found?.fields['ctequery']);
    // One that refers to itself would be asked for ever.
    if (!query || found?.fields['cterecursive'] === 'true') return false;
    return this.outputFilled([...outer, query], attno - 1);
  }

  /** Columns that no row has empty, because WHERE or an inner join asks something of them that null never answers. */
  private proven(query: TreeNode): Set<string> {
    const known = PROVEN.get(query);
    if (known) return known;
    const found = new Set<string>();
    PROVEN.set(query, found);
    const source = (value: TreeValue | undefined): void => {
      const node = nodeOf(value);
      if (!node) return;
      if (node.kind === 'FROMEXPR') listOf(node.fields['fromlist']).forEach(source);
      // A left join keeps rows of its left side only; the condition proves nothing.
      const inner = node.kind === 'FROMEXPR' || numberOf(node.fields['jointype']) === 0;
      if (node.kind === 'JOINEXPR') {
        if (inner || numberOf(node.fields['jointype']) === 1) source(node.fields['larg']);
        if (inner) source(node.fields['rarg']);
      }
      if (inner) this.condition(node.fields['quals'], found);
    };
    source(query.fields['jointree']);
    return found;
  }

  /** What holds where a condition does. */
  private condition(value: TreeValue | undefined, found: Set<string>): void {
    const node = nodeOf(value);
    if (!node) return;
    const { kind, fields: f } = node;
    if (kind === 'BOOLEXPR' && f['boolop'] === 'and') listOf(f['args']).forEach(part => this.condition(part, found));
    else if (kind === 'BOOLEXPR' && f['boolop'] === 'not') this.required(f['args'], found);
    else if (kind === 'NULLTEST' && numberOf(f['nulltesttype']) === 1) this.required([f['arg']!], found);
    else if (kind === 'VAR' || kind === 'OPEXPR' || kind === 'SCALARARRAYOPEXPR') this.required([node], found);
  }

  private required(values: TreeValue | undefined, found: Set<string>): void {
    for (const node of listOf(values)) {
      const { kind, fields: f } = node;
      if (kind === 'VAR' && numberOf(f['varlevelsup']) === 0)
        found.add(`${numberOf(f['varno'])}.${numberOf(f['varattno'])}`);
      if (kind === 'SCALARARRAYOPEXPR') this.required(listOf(f['args']).slice(0, 1), found);
      if (kind === 'OPEXPR' || kind === 'FUNCEXPR') {
        const fn = this.catalogue.functions.get(numberOf(f[kind === 'OPEXPR' ? 'opfuncid' : 'funcid']));
        if (fn?.strict) this.required(f['args'], found);
      }
      if (kind === 'RELABELTYPE' || kind === 'COERCEVIAIO' || kind === 'COLLATEEXPR') this.required([f['arg']!], found);
    }
  }
}

const PROVEN = new WeakMap<TreeNode, Set<string>>();

/** The columns that a query gives: what it selects or returns. */
export function outputs(query: TreeNode): TreeNode[] {
  const list = numberOf(query.fields['commandType']) === 1 ? query.fields['targetList'] : query.fields['returningList'];
  return listOf(list).filter(target => target.fields['resjunk'] !== 'true');
}

/** An aggregate over everything has one row, whatever there is. */
const alwaysOneRow = (query: TreeNode) =>
  query.fields['hasAggs'] === 'true' &&
  listOf(query.fields['groupClause']).length === 0 &&
  !nodeOf(query.fields['havingQual']) &&
  !nodeOf(query.fields['limitCount']);

function leavesOf(node: TreeNode): number[] {
  if (node.kind === 'RANGETBLREF') return [numberOf(node.fields['rtindex'])];
  return [node.fields['larg'], node.fields['rarg']].flatMap(side => leavesOf(nodeOf(side)!));
}
