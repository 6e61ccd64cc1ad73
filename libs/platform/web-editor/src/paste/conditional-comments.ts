const MARK = /<!(?:--)?\[(if [^\]]{0,80}|endif)\](?:--)?>/g;
const MATHS = /<(?:m:oMath|math|mml:math)[\s>]/;
const EMPTY_TAG = /<(m:\w{1,20})((?:\s[^<>]*)?)\/>/g;

/**
 * Word's clipboard says things twice, for itself and for browsers. Of an equation its own form is kept (hidden in a comment),
 * and not the picture; of everything else what browsers are given. Reads the text once, however many comments it holds.
 */
export function resolveConditionalComments(html: string): string {
  if (!html.includes('[if ')) return html;
  const kept: string[] = [];
  const open: { condition: string; hidden: boolean; from: number; before: number }[] = [];
  let last = 0;
  for (const mark of html.matchAll(MARK)) {
    const condition = mark[1] ?? '';
    // Inside a comment, only its end matters.
    const inner = open.at(-1);
    if (condition !== 'endif') {
      if (inner?.hidden) continue;
      kept.push(html.slice(last, mark.index));
      last = mark.index + mark[0].length;
      // `<!--[if …]>` hides what follows from browsers, `<![if …]>` and `<!--[if …]-->` do not.
      const hidden = mark[0].startsWith('<!--') && !mark[0].endsWith('-->');
      open.push({ condition, hidden, from: last, before: kept.length });
      continue;
    }
    if (inner?.hidden && !mark[0].endsWith('-->')) continue;
    if (!inner) continue;
    open.pop();
    const rest = html.slice(last, mark.index);
    last = mark.index + mark[0].length;
    if (inner.hidden) {
      if (MATHS.test(rest)) kept.push(rest.replace(EMPTY_TAG, '<$1$2></$1>'));
    } else if (/^if !(?:msEquation|mathML)$/i.test(inner.condition)) kept.length = inner.before;
    else kept.push(rest);
  }
  const unclosed = open.at(-1);
  if (unclosed?.hidden) last = unclosed.from;
  kept.push(html.slice(last));
  return kept.join('').replace(EMPTY_TAG, '<$1$2></$1>');
}
