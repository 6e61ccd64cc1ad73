import ts from 'typescript';
import type { Catalogue } from './catalogue';
import type { JsonShape } from './json-shape';
import type { Site } from './statements';

export interface ResultColumn {
  name: string;
  type: number;
  nullable: boolean;
  json: JsonShape;
}

const UNTYPED = 'its rows are used without a type';
const STRINGS = /^(text|varchar|bpchar|char|uuid|name|citext|int8|numeric|inet|xid8|regclass)$/;
const NUMBERS = /^(int2|int4|float4|float8|oid)$/;
const JSON_NUMBERS = /^(int2|int4|int8|numeric|float4|float8|oid)$/;
const DATES = /^(timestamptz|timestamp|date)$/;

/** Compares what the code says of a statement's rows with what PostgreSQL gives. */
export class RowTypes {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly catalogue: Catalogue,
  ) {}

  /** What the code takes a statement's answer for: null when it looks at none of it. */
  declared(site: Site): ts.Type | null {
    let node: ts.Node = site.call;
    while (ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) node = node.parent;
    if (ts.isAsExpression(node.parent)) return this.checker.getTypeAtLocation(node.parent);
    const ignored = ts.isExpressionStatement(node.parent) || ts.isVoidExpression(node.parent);
    if (ignored && !site.call.typeArguments) return null;
    const type = this.checker.getTypeAtLocation(site.call);
    return this.checker.getAwaitedType(type) ?? type;
  }

  /** The type of one row, or a complaint. `changes` tells UPDATE and DELETE, whose rows TypeORM gives with their count. */
  rowOf(site: Site, changes: boolean): ts.Type | string | null {
    const declared = this.declared(site);
    if (!declared) return null;
    if (declared.flags & ts.TypeFlags.Void) return null;
    if (declared.flags & ts.TypeFlags.Any) return UNTYPED;
    if (declared.flags & ts.TypeFlags.Unknown) return null;
    if (site.answer === 'result') {
      const rows = declared.getProperty('rows');
      const row = rows && this.itemOf(this.checker.getTypeOfSymbol(rows));
      const untyped = typeof row === 'object' && row.flags & ts.TypeFlags.Any;
      return row && !untyped ? row : UNTYPED;
    }
    if (site.answer === 'typeorm' && changes) {
      if (!this.checker.isTupleType(declared)) return 'TypeORM answers an UPDATE or DELETE with a pair, [rows, count]';
      const [rows] = this.checker.getTypeArguments(declared as ts.TypeReference);
      return rows ? this.itemOf(rows) : null;
    }
    return this.itemOf(declared);
  }

  private itemOf(type: ts.Type): ts.Type | string {
    if (this.checker.isTupleType(type))
      return this.checker.getTypeArguments(type as ts.TypeReference)[0] ?? 'it is typed as no row';
    const item = this.checker.isArrayLikeType(type)
      ? this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
      : undefined;
    return item ?? `it answers with a list of rows, not \`${this.checker.typeToString(type)}\``;
  }

  compare(row: ts.Type, columns: ResultColumn[]): string[] {
    if (row.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return [];
    const shaped = ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union;
    if (row.getStringIndexType() || !(row.flags & shaped)) return [];
    const found: string[] = [];
    const given = new Map(columns.map(column => [column.name, column]));
    if (given.size < columns.length) found.push('two of its columns have one name');
    for (const property of this.checker.getPropertiesOfType(row)) {
      const type = this.checker.getTypeOfSymbol(property);
      const column = given.get(property.name);
      if (column) found.push(...this.column(column, type).map(words => `\`${property.name}\` ${words}`));
      else if (!(property.flags & ts.SymbolFlags.Optional) && type.getCallSignatures().length === 0)
        found.push(`\`${property.name}\` is in the row type and not in the result`);
    }
    for (const { name } of columns)
      if (!this.checker.getPropertyOfType(row, name))
        found.push(`\`${name}\` is in the result and not in the row type`);
    return found;
  }

  private column({ type, nullable, json }: ResultColumn, declared: ts.Type): string[] {
    const words: string[] = [];
    if (nullable && !this.mayBeNull(declared)) words.push('can be null, and its type says it never is');
    const name = this.catalogue.types.get(type)?.name ?? '?';
    if (/^jsonb?$/.test(name)) return [...words, ...this.json(json, declared)];
    if (!this.fits(type, declared, false))
      words.push(`is ${name}, which does not come as \`${this.checker.typeToString(declared)}\``);
    return words;
  }

  private json(shape: JsonShape, declared: ts.Type): string[] {
    const type = this.checker.getNonNullableType(declared);
    if (!shape || type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return [];
    if (shape.kind === 'scalar') {
      const name = this.catalogue.types.get(shape.type)?.name;
      return this.fits(shape.type, type, true)
        ? []
        : [`is ${name} within JSON, which does not come as \`${this.checker.typeToString(declared)}\``];
    }
    if (shape.kind === 'list') {
      const item = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      return item ? this.json(shape.item, item) : ['is a list within JSON'];
    }
    const found: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const member = shape.members.get(property.name);
      const of = this.checker.getTypeOfSymbol(property);
      if (!member) {
        if (!(property.flags & ts.SymbolFlags.Optional)) found.push(`lacks \`${property.name}\` within JSON`);
        continue;
      }
      if (member.nullable && !this.mayBeNull(of)) found.push(`has \`${property.name}\` within JSON, which can be null`);
      found.push(...this.json(member.shape, of).map(words => `has \`${property.name}\`, which ${words}`));
    }
    for (const name of shape.members.keys())
      if (!this.checker.getPropertyOfType(type, name))
        found.push(`has \`${name}\` within JSON, which its type does not`);
    return found;
  }

  private mayBeNull(type: ts.Type): boolean {
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(part => (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0);
  }

  /** Whether a value of a PostgreSQL type comes as a TypeScript type says, apart from null. */
  fits(oid: number, declared: ts.Type, inJson: boolean): boolean {
    const info = this.catalogue.types.get(oid);
    const type = this.checker.getNonNullableType(declared);
    if (!info || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return true;
    if (declared.flags & ts.TypeFlags.Null) return true;
    if (info.item !== null) {
      const item = this.checker.isArrayLikeType(type) && this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      return item ? this.fits(info.item, item, inJson) : false;
    }
    const every = (flag: ts.TypeFlags) =>
      (type.isUnion() ? type.types : [type]).every(part => (part.flags & (flag | ts.TypeFlags.Undefined)) !== 0);
    if ((inJson ? JSON_NUMBERS : NUMBERS).test(info.name)) return every(ts.TypeFlags.NumberLike);
    if (STRINGS.test(info.name) || (inJson && DATES.test(info.name))) return every(ts.TypeFlags.StringLike);
    if (info.name === 'bool') return every(ts.TypeFlags.BooleanLike);
    if (DATES.test(info.name)) return type.symbol?.name === 'Date';
    if (info.name === 'bytea') return /^(Buffer|Uint8Array)$/.test(type.symbol?.name ?? '');
    return false;
  }

  /** Whether what the code gives for a parameter is of a kind that PostgreSQL takes for its type. */
  parameterFits(oid: number, node: ts.Expression): boolean {
    const info = this.catalogue.types.get(oid);
    const type = this.checker.getNonNullableType(this.checker.getTypeAtLocation(node));
    const parts = type.isUnion() ? type.types : [type];
    if (
      !info ||
      parts.some(part => part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter))
    )
      return true;
    return parts.every(part => this.taken(info.oid, part));
  }

  private taken(oid: number, type: ts.Type): boolean {
    const { name, item } = this.catalogue.types.get(oid)!;
    const is = (flags: ts.TypeFlags) => (type.flags & flags) !== 0;
    if (is(ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return true;
    if (item !== null) {
      const of = this.checker.isArrayLikeType(type) && this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      const parts = of ? (of.isUnion() ? of.types : [of]) : [];
      return parts.length > 0 && parts.every(part => (part.flags & ts.TypeFlags.Any) !== 0 || this.taken(item, part));
    }
    // A list would be sent as PostgreSQL's array, not as JSON.
    if (/^jsonb?$/.test(name)) return !this.checker.isArrayLikeType(type);
    if (/^(int2|int4|int8|numeric|float4|float8|oid)$/.test(name))
      return is(ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.StringLike);
    if (name === 'bool') return is(ts.TypeFlags.BooleanLike);
    if (DATES.test(name)) return is(ts.TypeFlags.StringLike) || type.symbol?.name === 'Date';
    if (name === 'bytea') return /^(Buffer|Uint8Array)$/.test(type.symbol?.name ?? '');
    if (name === 'uuid') return is(ts.TypeFlags.StringLike);
    return is(ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike);
  }

  mayGiveNull(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(
      part =>
        (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0,
    );
  }
}
