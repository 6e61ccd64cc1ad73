import { accented, argument, environment, fenced, fraction, matrix, root, scripts, underlined } from './latex-parts';
import { isFunctionName, joined, nameLatex, symbolsLatex, textLatex } from './latex-symbols';
import { localName } from './mathml';

const MAX_DEPTH = 60;
const LARGE: Readonly<Record<string, string>> = { '': '\\int' };

/** An element's parts of one name. Word wraps them in the elements of its typefaces, which mean nothing here. */
function partsOf(element: Element, name: string): Element[] {
  const found: Element[] = [];
  for (const child of element.children) {
    if (localName(child) === name) found.push(child);
    else if (!isMaths(child)) found.push(...partsOf(child, name));
  }
  return found;
}

const isMaths = (element: Element): boolean => element.nodeName.toLowerCase().startsWith('m:');

const part = (element: Element, name: string): Element | undefined => partsOf(element, name)[0];

/** A property such as `m:chr`, or undefined where it is not given. */
function property(element: Element, name: string): string | undefined {
  const properties = [...element.children].find(child => localName(child) === `${localName(element)}pr`);
  if (!properties) return undefined;
  for (const child of properties.getElementsByTagName('*')) {
    if (localName(child) === name) return child.getAttribute('m:val') ?? child.getAttribute('val') ?? 'on';
  }
  return undefined;
}

const isOn = (value: string | undefined): boolean => value !== undefined && !/^(?:off|0|false)$/i.test(value);

/** LaTeX that means the same as Word's own equation (`m:oMath`), or null when there is nothing in it. */
export function ommlToLatex(equation: Element): string | null {
  // Each line of a paragraph of equations is one of its own.
  const lines = localName(equation) === 'omathpara' ? partsOf(equation, 'omath').map(line => all(line, 0).trim()) : [];
  const filled = lines.filter(Boolean);
  if (filled.length > 1)
    return environment(
      'aligned',
      filled.map(line => [`&${line}`]),
    );
  return all(equation, 0).trim() || null;
}

function all(element: Element | undefined, depth: number): string {
  if (!element || depth > MAX_DEPTH) return '';
  return joined([...element.children].map(child => node(child, depth + 1)));
}

const inner = (element: Element, name: string, depth: number): string => all(part(element, name), depth);

function node(element: Element, depth: number): string {
  const name = localName(element);
  if (!isMaths(element)) return all(element, depth);
  switch (name) {
    case 'r':
      return run(element);
    case 'f': {
      const [above, below] = [inner(element, 'num', depth), inner(element, 'den', depth)];
      const type = property(element, 'type');
      if (type === 'lin' || type === 'skw') return `{${above}}/{${below}}`;
      return type === 'noBar' ? `{${above}\\atop ${below}}` : fraction(above, below);
    }
    case 'ssup':
    case 'ssub':
    case 'ssubsup':
      return scripts(inner(element, 'e', depth), inner(element, 'sub', depth), inner(element, 'sup', depth));
    case 'spre':
      return scripts('', inner(element, 'sub', depth), inner(element, 'sup', depth)) + inner(element, 'e', depth);
    case 'rad':
      return root(inner(element, 'e', depth), isOn(property(element, 'deghide')) ? '' : inner(element, 'deg', depth));
    case 'd':
      return delimited(element, depth);
    case 'nary':
      return large(element, depth);
    case 'func': {
      const called = inner(element, 'fname', depth);
      return joined([isFunctionName(called) ? `\\${called}` : called, spaced(called, inner(element, 'e', depth))]);
    }
    case 'limlow':
      return limit(element, '_', depth);
    case 'limupp':
      return limit(element, '^', depth);
    case 'acc': {
      const sign = property(element, 'chr') ?? '\u0302';
      const base = inner(element, 'e', depth);
      return accented(sign, base) ?? `\\overset{${symbolsLatex(sign)}}{${base}}`;
    }
    case 'bar':
      return `\\${property(element, 'pos') === 'top' ? 'over' : 'under'}line{${inner(element, 'e', depth)}}`;
    case 'groupchr': {
      const [sign, base] = [property(element, 'chr') ?? '⏟', inner(element, 'e', depth)];
      const made = property(element, 'pos') === 'top' ? accented(sign, base) : underlined(sign, base);
      return made ?? `\\overset{${symbolsLatex(sign)}}{${base}}`;
    }
    case 'borderbox':
      return `\\boxed{${inner(element, 'e', depth)}}`;
    case 'phant':
      return isOn(property(element, 'show')) ? inner(element, 'e', depth) : `\\phantom{${inner(element, 'e', depth)}}`;
    case 'm':
      return environment('matrix', matrixRows(element, depth));
    case 'eqarr':
      return environment('aligned', equationRows(element, depth));
    default:
      return name.endsWith('pr') ? '' : all(element, depth);
  }
}

/** The letters of a run; Word says "upright" or "text" in its properties. */
function run(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const properties of partsOf(copy, 'rpr')) properties.remove();
  const text = (copy.textContent ?? '').replace(/[\r\n]+\s*/g, ' ');
  if (property(element, 'nor') !== undefined) return textLatex(text);
  const upright = property(element, 'sty') === 'p';
  if (upright && /^[A-Za-z]{2,}$/.test(text.trim())) return nameLatex(text.trim());
  const latex = symbolsLatex(text.trim());
  if (property(element, 'scr') === 'double-struck') return `\\mathbb{${latex}}`;
  if (property(element, 'scr') === 'script') return `\\mathcal{${latex}}`;
  return property(element, 'sty') === 'b' ? `\\mathbf{${latex}}` : latex;
}

const spaced = (before: string, after: string): string =>
  /^[A-Za-z0-9]/.test(after) && before !== '' ? ` ${after}` : after;

function delimited(element: Element, depth: number): string {
  const open = property(element, 'begchr') ?? '(';
  const close = property(element, 'endchr') ?? ')';
  const parts = partsOf(element, 'e');
  const only = parts.length === 1 ? soleMaths(parts[0]) : undefined;
  if (only && localName(only) === 'm') {
    const made = matrix(open, close, matrixRows(only, depth + 1));
    if (made) return made;
  }
  if (only && localName(only) === 'eqarr' && open === '{' && close === '') {
    return environment('cases', equationRows(only, depth + 1));
  }
  if (only && localName(only) === 'f' && open === '(' && property(only, 'type') === 'noBar') {
    return `\\binom${argument(inner(only, 'num', depth))}${argument(inner(only, 'den', depth))}`;
  }
  const separator = symbolsLatex(property(element, 'sepchr') ?? '|');
  return fenced(open, close, parts.map(each => all(each, depth + 1)).join(separator));
}

/** The one mathematical element inside, past the elements of typefaces. */
function soleMaths(element: Element | undefined): Element | undefined {
  const inside = [...(element?.children ?? [])].filter(child => !localName(child).endsWith('pr'));
  if (inside.length !== 1 || !inside[0]) return undefined;
  return isMaths(inside[0]) ? inside[0] : soleMaths(inside[0]);
}

function large(element: Element, depth: number): string {
  const sign = property(element, 'chr') ?? '';
  const sub = isOn(property(element, 'subhide')) ? '' : inner(element, 'sub', depth);
  const sup = isOn(property(element, 'suphide')) ? '' : inner(element, 'sup', depth);
  const head = scripts(LARGE[sign] ?? symbolsLatex(sign), sub, sup);
  return joined([head, spaced(head, inner(element, 'e', depth))]);
}

function limit(element: Element, side: '_' | '^', depth: number): string {
  const base = inner(element, 'e', depth);
  const edge = inner(element, 'lim', depth);
  const name = isFunctionName(base) ? `\\${base}` : base;
  if (/^\\(?:lim|max|min|sup|inf|(?:under|over)brace)/.test(name)) return `${name}${side}{${edge}}`;
  return `\\${side === '_' ? 'underset' : 'overset'}{${edge}}{${name}}`;
}

const matrixRows = (element: Element, depth: number): string[][] =>
  partsOf(element, 'mr').map(line => partsOf(line, 'e').map(cell => all(cell, depth + 1)));

/** In Word's arrays of equations an ampersand is where they are aligned. */
const equationRows = (element: Element, depth: number): string[][] =>
  partsOf(element, 'e').map(line => [all(line, depth + 1).replace(/\\&/g, '&')]);
