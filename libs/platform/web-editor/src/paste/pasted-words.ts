import { checkLatex, escapePercent } from '@tessellate/rich-text/latex';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { findLinks, INLINE_FORMULA, isBalanced } from '@tessellate/rich-text/typing';
import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import type { PasteReport } from './paste-report';

const FORMULAS = new RegExp(INLINE_FORMULA.source, 'gu');

/**
 * Formulas in dollars and web addresses in what is pasted, by the rules of typing. In one pass before it is put in: each as a
 * change of its own, thousands of them would hold up the page for good.
 */
export function takeWords(slice: Slice, report: PasteReport): Slice {
  return new Slice(within(slice.content, report), slice.openStart, slice.openEnd);
}

function within(content: Fragment, report: PasteReport): Fragment {
  const nodes: Node[] = [];
  content.forEach(node => {
    if (node.isText) nodes.push(...partsOf(node, report));
    else nodes.push(node.isLeaf || node.type.spec.code ? node : node.copy(within(node.content, report)));
  });
  return Fragment.fromArray(nodes);
}

function partsOf(node: Node, report: PasteReport): Node[] {
  const { text = '', marks, type } = node;
  const formula = type.schema.nodes['mathInline'];
  if (!formula || !/[$.@]/.test(text) || marks.some(mark => mark.type.spec.code)) return [node];
  const parts: Node[] = [];
  let done = 0;
  for (const match of text.matchAll(FORMULAS)) {
    const latex = match[1] ?? '';
    if (!isSound(latex) || !report.takesFormula()) continue;
    const made = formula.create({ latex: escapePercent(latex) }, null, marks);
    parts.push(...linked(node, done, match.index), made);
    done = match.index + match[0].length;
  }
  return [...parts, ...linked(node, done, text.length)];
}

const isSound = (latex: string): boolean =>
  isBalanced(latex) && checkLatex(latex) === null && !formulaHtml(latex, false).includes('math-error');

function linked(node: Node, from: number, to: number): Node[] {
  if (from >= to) return [];
  const text = (node.text ?? '').slice(from, to);
  const { schema } = node.type;
  const link = schema.marks['link'];
  const words = (start: number, end: number, marks: readonly Mark[]) =>
    start < end ? [schema.text(text.slice(start, end), marks)] : [];
  if (!link || link.isInSet(node.marks)) return words(0, text.length, node.marks);
  let done = 0;
  const parts = findLinks(text).flatMap(found => {
    const before = words(done, found.from, node.marks);
    done = found.to;
    return [...before, ...words(found.from, found.to, link.create({ href: found.href }).addToSet(node.marks))];
  });
  return [...parts, ...words(done, text.length, node.marks)];
}
