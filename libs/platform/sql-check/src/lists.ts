import ts from 'typescript';

/** What is added to a list after it was made and before it is used: for certain, and where a condition holds. */
export function pushedBefore(
  checker: ts.TypeChecker,
  list: ts.Symbol,
  declaration: ts.Node,
  used: ts.Node,
): { always: ts.Expression[]; sometimes: ts.Expression[] } {
  const added = { always: [] as ts.Expression[], sometimes: [] as ts.Expression[] };
  const block = ts.findAncestor(declaration, ts.isBlock);
  const visit = (node: ts.Node): void => {
    if (node.pos >= used.pos) return;
    if (isPush(node) && checker.getSymbolAtLocation(node.expression.expression) === list) {
      const holder = ts.findAncestor(node, parent => parent === block || ts.isIfStatement(parent));
      added[holder === block ? 'always' : 'sometimes'].push(...node.arguments);
    }
    ts.forEachChild(node, visit);
  };
  if (block) visit(block);
  return added;
}

/** Whether a list came from elsewhere, or a function was given it before and may have added to it. */
export function isHandedOn(checker: ts.TypeChecker, list: ts.Expression): boolean {
  const symbol = checker.getSymbolAtLocation(list);
  const declaration = symbol?.valueDeclaration;
  if (declaration && ts.isParameter(declaration)) return true;
  const isList = (node: ts.Node) => ts.isIdentifier(node) && checker.getSymbolAtLocation(node) === symbol;
  const visit = (node: ts.Node): boolean =>
    node.pos < list.pos &&
    ((ts.isCallExpression(node) && node.arguments.some(isList)) || (ts.forEachChild(node, visit) ?? false));
  const block = declaration && ts.findAncestor(declaration, ts.isBlock);
  return block ? visit(block) : false;
}

const isPush = (node: ts.Node): node is ts.CallExpression & { expression: ts.PropertyAccessExpression } =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'push';
