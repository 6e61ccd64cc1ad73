/**
 * MathML again from what MathJax drew. Copying takes only what can be selected, which its MathML for screen readers cannot; but
 * the elements of a drawing, in a typeface as in SVG, are those of the MathML that it was made from.
 * @returns an element `math`, or null where there is no drawing or it shows what cannot be told from it
 */
export function drawnMath(root: Element): Element | null {
  const drawn = root.querySelector(DRAWING);
  if (!drawn) return null;
  try {
    return made(root.ownerDocument, 'math', partsOf(drawn));
  } catch (error) {
    if (error instanceof Unclear) return null;
    throw error;
  }
}

const DRAWING = 'mjx-math,[data-mml-node="math"]';
class Unclear extends Error {}

const NAMES = new Set(
  'math mi mn mo mtext ms mspace mrow texatom mstyle mpadded mphantom mfrac msqrt mroot msup msub msubsup mover munder munderover mtable mtr mlabeledtr mtd menclose mmultiscripts merror'.split(
    ' ',
  ),
);

/** What an element of MathML is drawn as, or nothing where it is only a box for drawing. */
function nameOf(element: Element): string | undefined {
  const name = (element.getAttribute('data-mml-node') ?? /^mjx-(.*)$/i.exec(element.nodeName)?.[1] ?? '').toLowerCase();
  // The lower half of a drawing with limits above and below has the name of one with a limit below.
  if (name === 'munder' && /^mjx-munderover$/i.test(element.parentElement?.parentElement?.nodeName ?? '') && isBox(element.parentElement)) return undefined; // prettier-ignore
  return NAMES.has(name) ? name : undefined;
}

const isBox = (element: Element | null): boolean => /^mjx-box$/i.test(element?.nodeName ?? '');

/** The elements of MathML inside, past the boxes around them. */
function drawingsIn(element: Element): Element[] {
  return [...element.children].flatMap(child => (nameOf(child) ? [child] : drawingsIn(child)));
}

const partsOf = (element: Element): Element[] => drawingsIn(element).flatMap(mathmlOf);

/** The box of a name that belongs to this element and not to one within it. */
function boxOf(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (child.nodeName.toLowerCase() === `mjx-${name}`) return child;
    const inside = nameOf(child) ? undefined : boxOf(child, name);
    if (inside) return inside;
  }
  return undefined;
}

function made(document: Document, name: string, inside: readonly (Element | string)[]): Element {
  const element = document.createElementNS('http://www.w3.org/1998/Math/MathML', name);
  element.append(...inside);
  return element;
}

function mathmlOf(element: Element): Element[] {
  const name = nameOf(element) ?? '';
  const { ownerDocument: document } = element;
  const make = (as: string, inside: readonly (Element | string)[]) => [made(document, as, inside)];
  /** Of a drawing in SVG the first box is what stands under the root's sign. */
  const boxed = () => partsOf(boxOf(element, 'box') ?? element.firstElementChild ?? element);
  const exactly = (parts: Element[], count: number) => {
    if (parts.length !== count) throw new Unclear();
    return parts;
  };
  switch (name) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
    case 'ms':
      return letters(element, name);
    case 'mspace':
      return space(element);
    case 'texatom':
    case 'mstyle':
    case 'mpadded':
    case 'mrow': {
      const parts = partsOf(element);
      return parts.length === 1 ? parts : make('mrow', parts);
    }
    case 'mfrac': {
      const [fraction] = make('mfrac', exactly(partsOf(element), 2));
      const hasLine = boxOf(element, 'frac')?.hasAttribute('atop') === false || hasChild(element, 'rect');
      if (!hasLine) fraction?.setAttribute('linethickness', '0');
      return fraction ? [fraction] : [];
    }
    case 'msqrt':
      return make('msqrt', boxed());
    case 'mroot': {
      const degree = boxOf(element, 'root');
      const shown = degree ? partsOf(degree) : [...element.children].slice(1, 2).flatMap(mathmlOf);
      return make('mroot', [made(document, 'mrow', boxed()), made(document, 'mrow', shown)]);
    }
    case 'msup':
    case 'msub':
    case 'mover':
    case 'munder':
      return make(name, exactly(onTwoLevels(element), 2));
    case 'msubsup':
    case 'munderover': {
      const [base, ...around] = exactly(onTwoLevels(element), 3);
      const [lower, upper] = isLowerFirst(element) ? around : around.reverse();
      return make(
        name,
        [base, lower, upper].filter(part => part !== undefined),
      );
    }
    case 'mtable':
      return table(element);
    case 'mtr':
    case 'mlabeledtr':
      return make('mtr', partsOf(element));
    case 'mtd':
    case 'mphantom':
      return make(name, partsOf(element));
    case 'menclose': {
      const [enclosed] = make('menclose', boxed());
      enclosed?.setAttribute('notation', notation(element));
      return enclosed ? [enclosed] : [];
    }
    default:
      throw new Unclear();
  }
}

const hasChild = (element: Element, name: string): boolean =>
  [...element.children].some(child => child.nodeName.toLowerCase() === name);

/** Base, above, below: in boxes of these names, or one after another. */
function onTwoLevels(element: Element): Element[] {
  const base = boxOf(element, 'base');
  if (!base) return partsOf(element);
  const around = [boxOf(element, 'over'), boxOf(element, 'under')].filter(box => box !== undefined);
  return [base, ...around].flatMap(box => {
    const parts = partsOf(box);
    return parts.length === 1 ? parts : [made(box.ownerDocument, 'mrow', parts)];
  });
}

/** In SVG heights tell them apart, since their order depends on where they stand; in a typeface what is above comes first. */
function isLowerFirst(element: Element): boolean {
  const [, second, third] = element.hasAttribute('data-mml-node')
    ? drawingsIn(element).map(part => placeOf(part).y)
    : [];
  return second !== undefined && third !== undefined && second < third;
}

function placeOf(element: Element | null | undefined): { x: number; y: number } {
  const [, x = '0', y = '0'] = /translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?/.exec(element?.getAttribute('transform') ?? '') ?? []; // prettier-ignore
  return { x: Number(x), y: Number(y) };
}

/** Equations one below another have a cell that begins with nothing, and then the equals sign. */
function table(element: Element): Element[] {
  const rows = partsOf(element);
  const all = made(element.ownerDocument, 'mtable', rows);
  const seconds = rows.map(row => row.children[1]?.firstElementChild);
  if (rows.length > 0 && seconds.every(first => first?.nodeName.toLowerCase() === 'mi' && !first.textContent))
    all.setAttribute('columnalign', 'right left');
  return [all];
}

function notation(element: Element): string {
  const shown = [...element.children].map(child => child.nodeName.toLowerCase()).slice(1);
  const box = boxOf(element, 'box');
  if (shown.length === 1 && /^(?:mjx-[ud]strike|line)$/.test(shown[0] ?? '')) return 'updiagonalstrike';
  if (shown.length === 1 && shown[0] === 'rect') return 'box';
  if (shown.length === 0 && box && /border(?:-width)?:(?! *(?:none|0(?![.\d])))/.test(box.getAttribute('style') ?? '')) return 'box'; // prettier-ignore
  throw new Unclear();
}

/** How wide a gap is: as its style says, or in SVG how far from it the next thing stands. */
function space(element: Element): Element[] {
  const style = element.getAttribute('style') ?? '';
  const width = element.hasAttribute('data-mml-node')
    ? distanceToNext(element) / 1000
    : Number(/(?:^|[^-])width:\s*(-?[\d.]+)em/.exec(style)?.[1] ?? 0);
  if (width < 0.1) return [];
  const gap = made(element.ownerDocument, 'mspace', []);
  gap.setAttribute('width', `${width.toFixed(2)}em`);
  return [gap];
}

function distanceToNext(element: Element): number {
  let outer = element;
  while (!outer.nextElementSibling && outer.parentElement && /^(?:mstyle|mpadded|TeXAtom)$/.test(outer.parentElement.getAttribute('data-mml-node') ?? '')) outer = outer.parentElement; // prettier-ignore
  return outer.nextElementSibling ? placeOf(outer.nextElementSibling).x - placeOf(outer).x : 0;
}

function letters(element: Element, name: string): Element[] {
  const shown = charactersOf(element);
  const text = name === 'mo' ? signOf(element, shown) : shown;
  const part = made(element.ownerDocument, name, [text]);
  if (name === 'mi' && /^[A-Za-z]$/.test(text)) part.setAttribute('mathvariant', 'normal');
  return [part];
}

/** A sign that was put together from pieces says which ones they are. */
function signOf(element: Element, shown: string): string {
  if (shown === '∣' && hasChild(element, 'svg')) return '|';
  return STRETCHED[shown] ?? STRETCHED[shown.charAt(0)] ?? shown;
}

/** Each character says which one it is, in its class or its attribute; where the typeface has none it is text. */
function charactersOf(element: Element): string {
  return [...element.children]
    .map(child => {
      const code = child.getAttribute('data-c') ?? /(?:^|\s)mjx-c([0-9A-F]{1,6})(?:\s|$)/.exec(child.getAttribute('class') ?? '')?.[1]; // prettier-ignore
      if (code && /^[0-9A-F]{1,6}$/i.test(code)) return String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
      return child.children.length > 0 ? charactersOf(child) : /^(?:text|mjx-utext)$/i.test(child.nodeName) ? (child.textContent ?? '') : ''; // prettier-ignore
    })
    .join('');
}

/** By all pieces or the first of them. */
const STRETCHED: Readonly<Record<string, string>> = {
  '⎛': '(', '⎞': ')', '⎡': '[', '⎤': ']', '⎧': '{', '⎫': '}', '\ue150': '⏞', '\ue152': '⏟', '←−': '←', '→−': '→', '←→−': '↔', '–': '‾',
}; // prettier-ignore
