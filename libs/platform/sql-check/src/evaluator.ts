import ts from 'typescript';
import { Choices } from './choices';
import { builtIn } from './built-ins';
import { isHandedOn, pushedBefore } from './lists';
import {
  type Callers,
  COUNTED,
  isFunction,
  isObject,
  nameOf,
  type Scope,
  short,
  Unresolved,
  type Value,
  wraps,
} from './values';

/** Finds what an expression's text is from constants, conditions, parameters and small functions, without running it. */
export class Evaluator {
  private depth = 0;
  private readonly counted: ts.Node[] = [];

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly callers: Callers,
    readonly choices: Choices,
  ) {}

  text(node: ts.Expression, scope: Scope = new Map()): string {
    const value = this.value(node, scope);
    if (typeof value === 'string') return value;
    throw new Unresolved(node, `\`${short(node)}\` is not known before it runs`);
  }

  known(value: Value, asked: ts.Node): string {
    const forced = this.force(value);
    return typeof forced === 'string' ? forced : this.unknown(asked);
  }

  /** What an expression that was put off is; lists and arguments are read only where a text needs them. */
  private force(value: Value): Value {
    return value !== null && typeof value === 'object' && 'node' in value && !isObject(value)
      ? this.value(value.node, value.scope)
      : value;
  }

  value(node: ts.Expression, scope: Scope): Value {
    if (++this.depth > 200) throw new Unresolved(node, `\`${short(node)}\` calls itself`);
    try {
      return this.read(node, scope);
    } finally {
      this.depth--;
    }
  }

  private read(node: ts.Expression, scope: Scope): Value {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
    if (ts.isTemplateExpression(node)) return this.template(node, scope);
    if (wraps(node)) return this.value(node.expression, scope);
    if (ts.isConditionalExpression(node))
      return this.value(this.branch(node.condition) ? node.whenTrue : node.whenFalse, scope);
    if (ts.isBinaryExpression(node)) return this.binary(node, scope);
    if (ts.isArrayLiteralExpression(node)) return this.list(node, scope);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { fn: node, scope };
    if (ts.isObjectLiteralExpression(node)) return { node, scope };
    if (ts.isCallExpression(node)) return this.call(node, scope);
    if (ts.isIdentifier(node)) return this.identifier(node, scope);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return this.member(node, scope);
    return this.byType(node);
  }

  private template(node: ts.TemplateExpression, scope: Scope): string {
    let text = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const parameter = text.endsWith('$');
      const value = parameter
        ? (this.maybeText(expression, scope) ?? this.parameterNumber(expression))
        : this.text(expression, scope);
      text += value + literal.text;
    }
    return text;
  }

  /** A parameter whose number is counted as the code runs gets one that no statement has. */
  private parameterNumber(node: ts.Expression): string {
    if (!this.counted.includes(node)) this.counted.push(node);
    return String(COUNTED + this.counted.indexOf(node));
  }

  private branch(condition: ts.Expression): boolean {
    return this.choices.choose(`${condition.getSourceFile().fileName} ${condition.getText()}`, 2) === 0;
  }

  private binary(node: ts.BinaryExpression, scope: Scope): Value {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.PlusToken) {
      const [left, right] = [this.text(node.left, scope), this.text(node.right, scope)];
      const numeric = (this.checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
      return numeric ? String(Number(left) + Number(right)) : left + right;
    }
    if (operator === ts.SyntaxKind.AsteriskToken)
      return String(Number(this.text(node.left, scope)) * Number(this.text(node.right, scope)));
    if (operator === ts.SyntaxKind.MinusToken)
      return String(Number(this.text(node.left, scope)) - Number(this.text(node.right, scope)));
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken)
      return this.branch(node.left) ? this.value(node.right, scope) : '';
    if (operator === ts.SyntaxKind.QuestionQuestionToken || operator === ts.SyntaxKind.BarBarToken)
      return this.value(this.branch(node.left) ? node.left : node.right, scope);
    throw new Unresolved(node, `\`${short(node)}\` is not known before it runs`);
  }

  private list(node: ts.ArrayLiteralExpression, scope: Scope): Value[] {
    return node.elements.flatMap(element => {
      if (!ts.isSpreadElement(element)) return [{ node: element, scope }];
      const spread = this.value(element.expression, scope);
      if (!Array.isArray(spread)) throw new Unresolved(element, `\`${short(element)}\` is not known before it runs`);
      return spread;
    });
  }

  private identifier(node: ts.Identifier, scope: Scope): Value {
    let symbol = this.checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    const shorthand = symbol?.valueDeclaration && ts.isShorthandPropertyAssignment(symbol.valueDeclaration);
    if (shorthand) symbol = this.checker.getShorthandAssignmentValueSymbol(symbol!.valueDeclaration);
    const declaration = symbol?.valueDeclaration;
    if (!symbol || !declaration) return this.byType(node);
    if (scope.has(symbol)) return this.force(scope.get(symbol)!);
    if (ts.isVariableDeclaration(declaration) && declaration.initializer) {
      const constant = ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
      if (!constant) throw new Unresolved(node, `\`${node.text}\` is changed on the way`);
      const value = this.value(declaration.initializer, scope);
      return Array.isArray(value)
        ? [...value, ...this.pushed(symbol, declaration, node).map(added => ({ node: added, scope }))]
        : value;
    }
    if (ts.isBindingElement(declaration)) return this.bound(declaration, scope, node);
    if (ts.isFunctionDeclaration(declaration)) return { fn: declaration, scope };
    if (ts.isParameter(declaration)) return this.parameter(declaration, scope, node);
    return this.byType(node);
  }

  private pushed(list: ts.Symbol, declaration: ts.Node, used: ts.Node): ts.Expression[] {
    const { always, sometimes } = pushedBefore(this.checker, list, declaration, used);
    const key = `pushes ${used.getSourceFile().fileName}:${declaration.pos}`;
    return sometimes.length > 0 && this.choices.choose(key, 2) === 0 ? [...always, ...sometimes] : always;
  }

  /** An element of `const [a, b] = …` or `const { a } = …`. */
  private bound(declaration: ts.BindingElement, scope: Scope, asked: ts.Node): Value {
    const pattern = declaration.parent;
    const whole = pattern.parent;
    if (!ts.isVariableDeclaration(whole) || !whole.initializer) return this.byType(asked as ts.Expression);
    const value = this.value(whole.initializer, scope);
    if (ts.isArrayBindingPattern(pattern) && Array.isArray(value))
      return this.force(value[pattern.elements.indexOf(declaration)] ?? null);
    const name = (declaration.propertyName ?? declaration.name).getText();
    return this.property(value, name, asked);
  }

  private parameter(declaration: ts.ParameterDeclaration, scope: Scope, asked: ts.Expression): Value {
    const fn = declaration.parent;
    try {
      return this.byType(asked);
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
    }
    const calls = this.callers(fn);
    const index = fn.parameters.indexOf(declaration);
    if (calls.length === 0) throw new Unresolved(asked, `nobody calls \`${short(fn)}\` by name`);
    const call = calls[this.choices.choose(`callers ${fn.getSourceFile().fileName}:${fn.pos}`, calls.length)]!;
    const argument = call.arguments[index] ?? declaration.initializer;
    if (!argument) throw new Unresolved(asked, `\`${short(call)}\` does not give it`);
    return this.value(argument, new Map());
  }

  private member(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, scope: Scope): Value {
    try {
      return this.byType(node);
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword) {
      const declaration = this.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
      if (declaration && ts.isPropertyDeclaration(declaration) && declaration.initializer)
        return this.value(declaration.initializer, scope);
    }
    const owner = this.value(node.expression, scope);
    if (ts.isPropertyAccessExpression(node)) {
      if (node.name.text === 'length' && Array.isArray(owner))
        return isHandedOn(this.checker, node.expression) ? this.unknown(node) : String(owner.length);
      return this.property(owner, node.name.text, node);
    }
    if (isObject(owner)) {
      const members = owner.node.properties.filter(ts.isPropertyAssignment);
      const name = this.maybeText(node.argumentExpression, scope);
      const all = name === null ? members : members.filter(member => nameOf(member.name) === name);
      const chosen = all[this.choices.choose(`member ${node.argumentExpression.getText()}`, all.length)];
      if (chosen) return this.value(chosen.initializer, owner.scope);
    }
    if (Array.isArray(owner)) return this.force(owner[Number(this.text(node.argumentExpression, scope))] ?? null);
    throw new Unresolved(node, `\`${short(node)}\` is not known before it runs`);
  }

  private maybeText(node: ts.Expression, scope: Scope): string | null {
    const value = this.attempt(() => this.value(node, scope));
    return typeof value === 'string' ? value : null;
  }

  property(owner: Value, name: string, asked: ts.Node): Value {
    if (isObject(owner)) {
      for (const member of owner.node.properties) {
        if (!member.name || nameOf(member.name) !== name) continue;
        if (ts.isPropertyAssignment(member)) return this.value(member.initializer, owner.scope);
        if (ts.isShorthandPropertyAssignment(member)) return this.value(member.name, owner.scope);
        if (ts.isMethodDeclaration(member)) return { fn: member, scope: owner.scope };
      }
    }
    throw new Unresolved(asked, `\`${short(asked)}\` is not known before it runs`);
  }

  private call(node: ts.CallExpression, scope: Scope): Value {
    const callee = node.expression;
    if (ts.isPropertyAccessExpression(callee)) {
      const own = builtIn(this, this.checker, node, callee, scope);
      if (own !== undefined) return own;
    }
    const declaration = this.checker.getResolvedSignature(node)?.declaration;
    const called = this.attempt(() => this.value(callee, scope));
    const fn = isFunction(called)
      ? called
      : declaration && !ts.isJSDocSignature(declaration)
        ? { fn: declaration, scope }
        : null;
    if (!fn || !('body' in fn.fn) || !fn.fn.body) return this.byType(node);
    return this.apply(
      fn,
      node.arguments.map(argument => ({ node: argument, scope })),
    );
  }

  /** Runs a function that only builds text. Arguments that are not known may be given as null, where the text does not hold them. */
  apply({ fn, scope }: { fn: ts.SignatureDeclaration; scope: Scope }, values: Value[]): Value {
    const inner: Scope = new Map(scope);
    fn.parameters.forEach((parameter, index) => {
      const symbol = this.checker.getSymbolAtLocation(parameter.name);
      if (!symbol) return;
      const value =
        index < values.length
          ? values[index]!
          : parameter.initializer
            ? this.value(parameter.initializer, inner)
            : null;
      inner.set(symbol, value);
    });
    const { body } = fn as ts.FunctionLikeDeclaration;
    if (body && !ts.isBlock(body)) return this.value(body, inner);
    const returned = body && this.returned(body.statements, inner);
    if (returned === undefined) throw new Unresolved(fn, `\`${short(fn)}\` returns nothing`);
    return returned;
  }

  private returned(statements: readonly ts.Statement[], scope: Scope): Value | undefined {
    for (const statement of statements) {
      if (ts.isReturnStatement(statement) && statement.expression) return this.value(statement.expression, scope);
      if (ts.isIfStatement(statement)) {
        const taken = this.branch(statement.expression) ? statement.thenStatement : statement.elseStatement;
        const returned = taken && this.returned(ts.isBlock(taken) ? taken.statements : [taken], scope);
        if (returned !== undefined) return returned;
      }
    }
    return undefined;
  }

  attempt(read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      if (error instanceof Unresolved) return null;
      throw error;
    }
  }

  /** A constant, or each member of a small union, by its type. */
  private byType(node: ts.Expression): string {
    const type = this.checker.getTypeAtLocation(node);
    const options = (type.isUnion() ? type.types : [type]).map(option =>
      option.isStringLiteral() || option.isNumberLiteral() ? String(option.value) : null,
    );
    if (options.includes(null) || options.length > 12) return this.unknown(node);
    return options[this.choices.choose(`type ${node.getSourceFile().fileName} ${node.getText()}`, options.length)]!;
  }

  unknown(node: ts.Node): never {
    throw new Unresolved(node, `\`${short(node)}\` is not known before it runs`);
  }
}
