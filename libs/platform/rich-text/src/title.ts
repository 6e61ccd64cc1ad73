import { isSaidWhole, readable, said } from './readable';
import { INLINE_FORMULA, isBalanced } from './typing';
import { inDollars } from './written-formulas';

const FORMULAS = new RegExp(INLINE_FORMULA.source, 'gu');

/**
 * A title as it is kept: formulas as they are said, since titles stand in lists, tabs, mails and calendars, where none is set.
 * A formula with something in it that cannot be said stays as it was typed, and so do sums of money.
 */
export function titleText(typed: string): string {
  const title = inDollars(typed, true).replace(FORMULAS, (source, latex: string) =>
    isBalanced(latex) && isSaidWhole(latex) ? said(latex).trim().replace(/\s+/g, ' ') : source,
  );
  // A command without dollars around it can be nothing else; a folder of Windows has no name that is known.
  const bare = /\\[A-Za-z]/.test(title) && !title.includes('$') && isBalanced(title);
  return bare && isSaidWhole(title) ? readable(title) : title;
}
