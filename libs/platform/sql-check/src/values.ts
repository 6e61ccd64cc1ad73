import ts from 'typescript';

/** Why a text cannot be known without running the code. */
export class Unresolved extends Error {
  constructor(
    readonly node: ts.Node,
    reason: string,
  ) {
    super(reason);
  }
}

/** A list stands for itself; a list of unknown length for any of it, as two items without a value. */
export type Value =
  string | Value[] | { fn: ts.SignatureDeclaration; scope: Scope } | { node: ts.Expression; scope: Scope } | null;

/** What parameters are bound to, by their symbols. */
export type Scope = Map<ts.Symbol, Value>;

/** Functions that call the one whose parameter is asked for. */
export type Callers = (fn: ts.SignatureDeclaration) => ts.CallExpression[];

/** Parameters from here on are numbered by the code as it runs. */
export const COUNTED = 9000;

export const isFunction = (value: Value | undefined): value is { fn: ts.SignatureDeclaration; scope: Scope } =>
  value !== null && typeof value === 'object' && 'fn' in value;
export const isObject = (value: Value): value is { node: ts.ObjectLiteralExpression; scope: Scope } =>
  value !== null && typeof value === 'object' && 'node' in value && ts.isObjectLiteralExpression(value.node);
export const wraps = (node: ts.Expression) =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node);
export const nameOf = (name: ts.PropertyName) => (ts.isComputedPropertyName(name) ? name.getText() : name.text);
export const short = (node: ts.Node) => node.getText().replace(/\s+/g, ' ').slice(0, 60);
