import { writtenFormulas } from '@tessellate/rich-text/written-formulas';
import { formulaElement, liftOut } from './formula-elements';
import type { PasteReport } from './paste-report';

/** Formulas that a page shows as they were typed, as `\(x^2\)` of a learning platform whose script did not run. */
export function takeWrittenFormulas(root: Element, report: PasteReport): void {
  root.normalize();
  for (const paragraph of root.querySelectorAll('p,div')) takeOverLines(paragraph, report);
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\\[([]|\$\$|\\begin/.test(text.data) && !text.parentElement?.closest('pre,code')) texts.push(text);
  }
  for (const text of texts) take(text, report);
}

/** A formula over several lines, which a page breaks with elements. */
function takeOverLines(paragraph: Element, report: PasteReport): void {
  if (!paragraph.querySelector(':scope > br') || paragraph.querySelector('p,div,ul,ol,table,[data-latex],img')) return;
  const lines = [...paragraph.childNodes]
    .map(child => (child.nodeName === 'BR' ? '\n' : (child.textContent ?? '')))
    .join('');
  if (lines.length > 4000 || !/^\s*(?:\\\[|\$\$|\\begin)/.test(lines)) return;
  const [only, ...others] = writtenFormulas(lines.trim());
  if (!only || 'text' in only || others.length > 0) return;
  paragraph.replaceWith(formulaElement(paragraph.ownerDocument, only.latex, true, report));
}

function take(text: Text, report: PasteReport): void {
  const parts = writtenFormulas(text.data);
  if (!parts.some(part => 'latex' in part)) return;
  const alone = text.parentElement?.childNodes.length === 1;
  const made: (Node | string)[] = [];
  for (const part of parts) {
    if ('latex' in part && report.hasRoom)
      made.push(formulaElement(text.ownerDocument, part.latex, part.display && alone, report));
    else {
      // As a page of thousands shows them: too many elements would hold up the browser.
      if ('latex' in part) report.takesFormula();
      const words = 'text' in part ? part.text : `$$${part.latex}$$`;
      if (typeof made.at(-1) === 'string') made.push(`${String(made.pop())}${words}`);
      else made.push(words);
    }
  }
  text.replaceWith(...made);
  for (const node of made) if (node instanceof HTMLElement && node.hasAttribute('data-math-block')) liftOut(node);
}
