import path from 'node:path';
import ts from 'typescript';
import { eachWay } from './choices';
import { Evaluator } from './evaluator';
import { type Scope, Unresolved } from './values';

/** A place in the code that sends a statement. */
export interface Site {
  call: ts.CallExpression;
  file: string;
  line: number;
  /** How rows come back: `rows` as a list, `typeorm` as TypeORM hands them, `result` as `pg` does. */
  answer: 'rows' | 'typeorm' | 'result';
  method: string;
  /** Every text it can send. */
  texts: Reading[];
  /** Why none is known. */
  unresolved: string | null;
}

export interface Reading {
  text: string;
  /** The expressions given for `$1`, `$2` …; null where the code puts them together as it runs. */
  values: (ts.Expression | null)[] | null;
}

const MOST_READINGS = 64;
/** Methods that take a statement, by their class; those with a name before the text say so. */
const ENTRY_POINTS: Record<string, string[]> = {
  Database: ['read', 'readAdHoc', 'write'],
  CommandService: ['statement'],
};
const NAMED = ['read', 'write', 'statement'];

export class StatementReader {
  private readonly calls = new Map<ts.Node, ts.CallExpression[]>();
  private readonly checker: ts.TypeChecker;

  constructor(
    private readonly program: ts.Program,
    private readonly root: string,
    private readonly wanted: (file: string) => boolean,
  ) {
    this.checker = program.getTypeChecker();
  }

  sites(): Site[] {
    const found: { call: ts.CallExpression; answer: Site['answer']; method: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const declaration = this.checker.getResolvedSignature(node)?.declaration;
        if (declaration && this.isOurs(declaration))
          this.calls.set(declaration, [...(this.calls.get(declaration) ?? []), node]);
        const way = this.wayOf(node);
        if (way) found.push({ call: node, ...way });
      }
      ts.forEachChild(node, visit);
    };
    for (const source of this.program.getSourceFiles()) if (this.isOurs(source)) visit(source);
    return found.filter(({ call }) => !isEntryPoint(call)).map(one => this.site(one));
  }

  private isOurs(node: ts.Node): boolean {
    return this.wanted(path.relative(this.root, node.getSourceFile().fileName));
  }

  private wayOf(call: ts.CallExpression): { answer: Site['answer']; method: string } | null {
    const callee = call.expression;
    if (!ts.isPropertyAccessExpression(callee)) return null;
    const method = callee.name.text;
    if (Object.values(ENTRY_POINTS).flat().includes(method)) {
      const owner = this.checker.getNonNullableType(this.checker.getTypeAtLocation(callee.expression));
      return ENTRY_POINTS[owner.symbol?.name ?? '']?.includes(method) ? { answer: 'rows', method } : null;
    }
    const [text] = call.arguments;
    if (method !== 'query' || !text || !isStatement(this.checker.getTypeAtLocation(text))) return null;
    const promised = this.checker.getTypeAtLocation(call);
    const answer = this.checker.getAwaitedType(promised) ?? promised;
    return { answer: answer.getProperty('rowCount') ? 'result' : 'typeorm', method };
  }

  private site({ call, answer, method }: { call: ts.CallExpression; answer: Site['answer']; method: string }): Site {
    const source = call.getSourceFile();
    const site: Site = {
      call,
      file: path.relative(this.root, source.fileName),
      line: source.getLineAndCharacterOfPosition(call.getStart()).line + 1,
      answer,
      method,
      texts: [],
      unresolved: null,
    };
    try {
      const readings = eachWay(MOST_READINGS, choices => {
        const evaluator = new Evaluator(this.checker, fn => this.calls.get(fn) ?? [], choices);
        return this.reading(call, method, evaluator);
      });
      site.texts = [...new Map(readings.map(reading => [reading.text, reading])).values()];
    } catch (error) {
      site.unresolved = (error as Error).message;
    }
    return site;
  }

  private reading(call: ts.CallExpression, method: string, evaluator: Evaluator): Reading {
    const scope: Scope = new Map();
    let [text, values] = NAMED.includes(method) ? call.arguments.slice(1) : call.arguments;
    const whole = text && configOf(text);
    if (whole) {
      text = memberOf(whole, 'text');
      values = memberOf(whole, 'values');
    }
    if (!text) throw new Unresolved(call, 'it has no text');
    return { text: evaluator.text(text, scope), values: values ? elementsOf(values, this.checker) : [] };
  }
}

const isStatement = (type: ts.Type) =>
  (type.flags & ts.TypeFlags.StringLike) !== 0 || type.getProperty('text') !== undefined;

const configOf = (node: ts.Expression) => (ts.isObjectLiteralExpression(node) ? node : null);

function memberOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const member of node.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === name) return member.initializer;
    if (ts.isShorthandPropertyAssignment(member) && member.name.text === name) return member.name;
  }
  return undefined;
}

/** The members of a list of values, where the code writes them as a list. */
function elementsOf(node: ts.Expression, checker: ts.TypeChecker): Reading['values'] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.some(ts.isSpreadElement) ? null : [...node.elements];
  if (!ts.isIdentifier(node)) return null;
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const uses = ts.findAncestor(declaration, ts.isBlock)?.getText() ?? '';
  return uses.includes(`${node.text}.push(`) ? null : elementsOf(declaration.initializer, checker);
}

/** The entry points themselves hand on what others give them. */
function isEntryPoint(node: ts.Node): boolean {
  const method = ts.findAncestor(node, ts.isMethodDeclaration);
  const owner = method?.parent;
  return (
    !!owner && ts.isClassDeclaration(owner) && !!ENTRY_POINTS[owner.name?.text ?? '']?.includes(method.name.getText())
  );
}
