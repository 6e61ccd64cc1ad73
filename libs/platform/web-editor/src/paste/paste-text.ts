import { checkLatex } from '@tessellate/rich-text/latex';
import { formulaHtml } from '@tessellate/rich-text/maths';
import type { RichNode } from '@tessellate/rich-text/light';
import { writtenFormulas } from '@tessellate/rich-text/written-formulas';
import { tidyLatex } from './formula-elements';
import { annotatedLatex, mathmlToLatex } from './mathml';
import type { PasteReport } from './paste-report';

/**
 * What plain text is made of when it holds more than words: MathML and LaTeX of equation editors, formulas in their signs,
 * rows of a spreadsheet. Null leaves it to be pasted as it is.
 */
export function blocksOfText(text: string, report: PasteReport): RichNode[] | null {
  const alone = formulaAlone(text.trim());
  if (alone) return [{ type: 'paragraph', content: [{ type: 'mathInline', attrs: { latex: alone } }] }];
  return tableOf(text, report) ?? withFormulas(text, report);
}

/** Word, MathType and Desmos give one equation as MathML or LaTeX, with nothing around it. */
function formulaAlone(text: string): string | null {
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s*)?<(?:\w{1,9}:)?math[\s>]/.test(text) &&
    /<\/(?:\w{1,9}:)?math>$/.test(text) &&
    text.length < 100_000
  ) {
    const body = new DOMParser()
      .parseFromString(text.replace(/<(\/?)\w{1,9}:/g, '<$1'), 'text/html')
      .querySelector('math');
    const latex = body && (annotatedLatex(body) ?? mathmlToLatex(body));
    return latex && isSound(tidyLatex(latex)) ? tidyLatex(latex) : null;
  }
  return isBareLatex(text) ? text : null;
}

const isSound = (latex: string): boolean =>
  checkLatex(latex) === null && !formulaHtml(latex, false).includes('math-error');

/** One line of LaTeX and no words: `y=\frac{1}{2}x+3`, but neither a path nor a sentence about a command. */
function isBareLatex(text: string): boolean {
  if (text.length > 500 || !/\\[a-zA-Z]{2,}/.test(text) || /[$\n]|\\[([]/.test(text)) return false;
  const rest = text
    .replace(/\\(?:text|mathrm|operatorname)\s*\{[^{}]*\}/g, '')
    .replace(/\\(?:begin|end)\{\w+\*?\}|\\[a-zA-Z]+/g, ' ');
  return !/[a-zA-Z]{3,}/.test(rest) && isSound(text);
}

/** Lines that all have the same number of tabs are rows of a table, as Numbers and others give them. */
function tableOf(text: string, report: PasteReport): RichNode[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const columns = lines[0]?.split('\t').length ?? 0;
  if (lines.length < 2 || columns < 2 || columns > 50) return null;
  const rows = lines.map(line => line.split('\t'));
  if (rows.some(row => row.length !== columns) || rows.every(row => row[0]?.trim() === '')) return null;
  const paragraph = (words: string): RichNode =>
    words.trim() === ''
      ? { type: 'paragraph' }
      : { type: 'paragraph', content: [{ type: 'text', text: words.trim() }] };
  const cell = (words: string): RichNode => ({ type: 'tableCell', content: [paragraph(words)] });
  return [
    {
      type: 'table',
      content: rows
        .filter(row => report.takesRow(row.length))
        .map(row => ({ type: 'tableRow', content: row.map(cell) })),
    },
  ];
}

function withFormulas(text: string, report: PasteReport): RichNode[] | null {
  const parts = writtenFormulas(text.replace(/\r\n?/g, '\n'));
  if (!parts.some(part => 'latex' in part)) return null;
  const blocks: RichNode[] = [];
  let line: RichNode[] = [];
  const endLine = () => {
    if (line.length > 0) blocks.push({ type: 'paragraph', content: line });
    line = [];
  };
  for (const part of parts) {
    if ('text' in part) {
      part.text.split('\n').forEach((words, index) => {
        if (index > 0) endLine();
        if (words !== '') line.push({ type: 'text', text: words });
      });
      continue;
    }
    const formula = formulaNode(part.latex, part.display, report);
    if (formula.type !== 'mathBlock') line.push(formula);
    else {
      if (line.every(node => node.type === 'text' && node.text?.trim() === '')) line = [];
      endLine();
      blocks.push(formula);
    }
  }
  if (!line.every(node => node.type === 'text' && node.text?.trim() === '')) endLine();
  return blocks;
}

function formulaNode(source: string, display: boolean, report: PasteReport): RichNode {
  const latex = tidyLatex(source);
  const isKept = checkLatex(latex) === null;
  if (!isKept || !report.takesFormula()) {
    if (!isKept) report.refused.push(latex);
    return { type: 'text', text: latex };
  }
  if (formulaHtml(latex, display).includes('math-error')) report.broken.push(latex);
  return { type: display ? 'mathBlock' : 'mathInline', attrs: { latex } };
}
