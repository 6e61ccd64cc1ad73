import ts from 'typescript';
import type { Catalogue, Described, FunctionInfo } from './catalogue';
import { listOf, nodesOf, numberOf } from './node-tree';
import type { Owner, Owners } from './owners';

export interface Use {
  table: string;
  writes: boolean;
}

const WRITING = 'insert update save upsert delete remove softDelete softRemove increment decrement into'.split(' ');
const READING =
  'find findBy findOne findOneBy findOneOrFail findOneByOrFail findAndCount count countBy exists existsBy from'.split(
    ' ',
  );

/** What statements, functions, triggers and entities do with tables of other domains than their own. */
export class Ownership {
  private readonly functions = new Map<number, Use[]>();

  constructor(
    private readonly owners: Owners,
    private readonly catalogue: Catalogue,
  ) {
    const known = new Set([...catalogue.relations.values()].map(({ name }) => name));
    for (const fn of catalogue.functions.values()) {
      const watched = catalogue.triggers.filter(trigger => trigger.fn === fn.oid);
      const tables = watched.map(({ table }) => ({ table: catalogue.relations.get(table)!.name, writes: false }));
      if (isOwn(fn)) this.functions.set(fn.oid, [...usesIn(fn.source, known), ...tables]);
    }
  }

  /** Tables that a statement reads and writes. A function that it calls counts as what the function reads. */
  usesOf({ query }: Described): Use[] {
    const uses: Use[] = [];
    for (const node of nodesOf(query)) {
      const called = numberOf(node.fields['funcid'] ?? node.fields['aggfnoid']);
      for (const { table } of this.functions.get(called) ?? []) uses.push({ table, writes: false });
      if (node.kind !== 'QUERY') continue;
      const target = numberOf(node.fields['resultRelation']);
      listOf(node.fields['rtable']).forEach(({ fields }, index) => {
        const name = numberOf(fields['rtekind']) === 0 && this.catalogue.relations.get(numberOf(fields['relid']))?.name;
        if (name) uses.push({ table: name, writes: target === index + 1 });
      });
    }
    return uses;
  }

  /** Whether a statement changes rows, itself or by a function that it calls. */
  changes(described: Described): boolean {
    const called = [...nodesOf(described.query)].flatMap(
      ({ fields }) => this.functions.get(numberOf(fields['funcid'] ?? fields['aggfnoid'])) ?? [],
    );
    return [...this.usesOf(described), ...called].some(({ writes }) => writes);
  }

  /** What somebody of a domain may not do, in words. */
  refused(owner: Owner, uses: Use[]): string[] {
    const words = uses.flatMap(({ table, writes }) => {
      const of = this.owners.ofTable(table);
      if (!of) return [`uses ${table}, which belongs to no domain`];
      if (of.domain === owner.domain) return [];
      if (writes) return [`writes ${table}`];
      return of.tier < owner.tier ? [] : [`reads ${table}`];
    });
    return [...new Set(words)];
  }

  /**
   * A function of the database belongs with the highest of the tables that it uses or is a trigger of. It may write no
   * other domain's, and read no other of that tier.
   */
  functionFaults(): string[] {
    return [...this.functions].flatMap(([oid, uses]) => {
      const owners = uses.flatMap(({ table }) => this.owners.ofTable(table) ?? []);
      const [highest] = owners.sort((a, b) => b.tier - a.tier);
      const name = `${this.catalogue.functions.get(oid)!.name}()`;
      return highest ? this.refused(highest, uses).map(words => `${name} ${words}`) : [];
    });
  }

  /** TypeORM's methods that are given an entity. */
  entityUse(call: ts.CallExpression, checker: ts.TypeChecker): Use | null {
    const [entity] = call.arguments;
    if (!entity || !ts.isIdentifier(entity) || !ts.isPropertyAccessExpression(call.expression)) return null;
    let symbol = checker.getSymbolAtLocation(entity);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const table = symbol && this.owners.tableOf(symbol);
    if (!table) return null;
    let method = call.expression.name.text;
    // getRepository(Person).insert(…)
    if (method === 'getRepository' && ts.isPropertyAccessExpression(call.parent)) method = call.parent.name.text;
    if (WRITING.includes(method)) return { table, writes: true };
    return READING.includes(method) ? { table, writes: false } : null;
  }
}

const isOwn = ({ language, schema }: FunctionInfo) =>
  (language === 'plpgsql' || language === 'sql') && !['pg_catalog', 'information_schema', 'pgboss'].includes(schema);

/** Tables that a function's source names, by the words before them: PostgreSQL keeps no tree of PL/pgSQL. */
function usesIn(source: string, known: Set<string>): Use[] {
  const text = source.replace(/--.*$/gm, '').replace(/"/g, '');
  const named = text.matchAll(
    /\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM|FROM|JOIN|USING)\s+(?:public\.)?([a-z_]+(?:\.[a-z_]+)?)/gi,
  );
  return [...named].flatMap(([, verb = '', table = '']) =>
    known.has(table) ? [{ table, writes: /^(INSERT|UPDATE|DELETE)/i.test(verb) }] : [],
  );
}
