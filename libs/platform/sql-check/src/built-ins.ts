import ts from 'typescript';
import { isFunction, type Scope, type Value } from './values';

interface Reader {
  value(node: ts.Expression, scope: Scope): Value;
  text(node: ts.Expression, scope: Scope): string;
  attempt(read: () => Value): Value;
  known(value: Value, asked: ts.Node): string;
  property(owner: Value, name: string, asked: ts.Node): Value;
  apply(fn: { fn: ts.SignatureDeclaration; scope: Scope }, values: Value[]): Value;
}

/** Methods of strings and lists that statements are put together with. */
export function builtIn(
  reader: Reader,
  checker: ts.TypeChecker,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): Value | undefined {
  const name = callee.name.text;
  if (callee.getText() === 'Array.from') return arrayFrom(reader, node, scope);
  if (!['join', 'map', 'filter', 'flatMap', 'replace', 'replaceAll', 'trim', 'concat'].includes(name)) return undefined;
  const owner = reader.attempt(() => reader.value(callee.expression, scope)) ?? anyList(checker, callee.expression);
  const [first, second] = node.arguments;
  if (typeof owner === 'string') {
    if (name === 'trim') return owner.trim();
    if (name === 'replace') return owner.replace(reader.text(first!, scope), () => reader.text(second!, scope));
    if (name === 'replaceAll') return owner.replaceAll(reader.text(first!, scope), () => reader.text(second!, scope));
    return undefined;
  }
  if (!Array.isArray(owner)) return undefined;
  if (name === 'join') {
    const separator = first ? reader.text(first, scope) : ',';
    return owner.map(item => reader.known(item, node)).join(separator);
  }
  if (name === 'concat') return [...owner, ...node.arguments.flatMap(argument => reader.value(argument, scope))];
  if (name === 'filter')
    return first?.getText() === 'Boolean' ? owner.filter(item => reader.known(item, node) !== '') : owner;
  const fn = first && reader.value(first, scope);
  if (!isFunction(fn)) return undefined;
  const mapped = owner.map((item, index) => reader.apply(fn, [item, String(index)]));
  return name === 'flatMap' ? mapped.flat() : mapped;
}

function arrayFrom(reader: Reader, node: ts.CallExpression, scope: Scope): Value | undefined {
  const [made, each] = node.arguments;
  const length = made && reader.property(reader.value(made, scope), 'length', made);
  const fn = each && reader.value(each, scope);
  if (typeof length !== 'string' || !isFunction(fn)) return undefined;
  return Array.from({ length: Number(length) }, (_, index) => reader.apply(fn, [null, String(index)]));
}

/** A list of unknown length stands for any of it: two items without a value. */
function anyList(checker: ts.TypeChecker, node: ts.Expression): Value {
  const type = checker.getTypeAtLocation(node);
  return checker.isArrayLikeType(type) ? [null, null] : null;
}
