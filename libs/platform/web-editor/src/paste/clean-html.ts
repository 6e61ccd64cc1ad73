import type { RichTextProfile } from '@tessellate/rich-text/light';
import { resolveConditionalComments } from './conditional-comments';
import { takeEmoji } from './emoji';
import { takeFormulas } from './formulas';
import { takeLists } from './lists';
import type { PasteReport } from './paste-report';
import { takePictures } from './pictures';
import { takeRaisedText } from './raised-text';
import { takeSymbolFonts } from './symbol-fonts';
import { boldClasses, takeTables } from './tables';
import { takeWrittenFormulas } from './written-formulas';

/** Nobody writes as deep; a page that does so would hold up the browser for half a minute. */
const MAX_DEPTH = 100;

/** Levels of lists that the server accepts in each kind of text, with room for what is inside an item. */
const LIST_DEPTH: Readonly<Record<RichTextProfile, number>> = { document: 8, message: 5 };

/**
 * Pasted HTML as the editor can read it: formulas, lists, tables, emoji, powers. It is read in a document of its own that
 * runs no script and loads no picture.
 */
export function cleanHtml(html: string, profile: RichTextProfile, report: PasteReport): string {
  const document = new DOMParser().parseFromString(
    resolveConditionalComments(html.replaceAll('\u0000', '')),
    'text/html',
  );
  const { body } = document;
  if (isTooDeep(body)) {
    report.shortened = true;
    const words = document.createElement('p');
    words.textContent = body.textContent;
    return words.outerHTML;
  }
  const bold = boldClasses(document);
  takeAway(body, report);
  takeFormulas(body, report);
  takeEmoji(body);
  takePictures(body, report);
  takeLists(body, LIST_DEPTH[profile]);
  takeSymbolFonts(body);
  takeTables(body, bold, report);
  takeRaisedText(body, report);
  takeWrittenFormulas(body, report);
  takeHeadings(body, profile);
  takeLinks(body);
  return body.innerHTML;
}

function isTooDeep(body: Element): boolean {
  let depth = 0;
  for (let element: Element | null = body; element && depth <= MAX_DEPTH;) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element && element !== body && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === body ? null : (element?.nextElementSibling ?? null);
  }
  return depth > MAX_DEPTH;
}

const NEVER =
  'style,meta,link,title,iframe,object,embed,template,noscript,xml,.EOP,select,audio,video,script:not([type^="math/tex"])';
const WORD_COMMENTS =
  '.MsoCommentReference,.MsoCommentText,.msocomanchor,.msocomtxt,[style*="mso-element:comment" i],[style*="mso-comment" i]';

function takeAway(body: HTMLElement, report: PasteReport): void {
  for (const element of body.querySelectorAll(NEVER)) element.remove();
  for (const element of body.querySelectorAll(WORD_COMMENTS)) {
    if (!body.contains(element)) continue;
    // A comment's beginning and end stand around text that stays.
    if (/mso-comment-(?:continuation|parent|date)/i.test(element.getAttribute('style') ?? '') && !element.className)
      continue;
    report.comments += 1;
    element.remove();
  }
  // With a date they are changes that somebody proposed; without, text that is struck through.
  for (const deleted of body.querySelectorAll('del[datetime],del[cite],.msoDel')) {
    report.deletions += 1;
    deleted.remove();
  }
  for (const hidden of body.querySelectorAll<HTMLElement>('[style*="mso-hide"],[style*="display" i]')) {
    const style = hidden.getAttribute('style') ?? '';
    // MathJax and Wikipedia hide the very part that can be read.
    const isHidden =
      /mso-hide:\s*all/i.test(style) || (/display:\s*none/i.test(style) && !/^t[rd]$/i.test(hidden.nodeName));
    if (isHidden && !hidden.querySelector('math,annotation') && !hidden.matches('math,math *,script')) hidden.remove();
  }
  // Google Docs wraps everything in a bold element that is not bold.
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]'))
    wrapper.replaceWith(...wrapper.childNodes);
}

/** The highest level of headings is that of a page's title, which a text here has not got. Messages have none at all. */
function takeHeadings(body: HTMLElement, profile: RichTextProfile): void {
  const headings = [...body.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const shift = headings.some(heading => heading.nodeName === 'H1') ? 1 : 0;
  for (const heading of headings) {
    const level = Math.min(4, Math.max(2, Number(heading.nodeName.slice(1)) + shift));
    const made = body.ownerDocument.createElement(profile === 'document' ? `h${level}` : 'p');
    const holder = profile === 'document' ? made : made.appendChild(body.ownerDocument.createElement('strong'));
    holder.append(...heading.childNodes);
    if (made.textContent?.trim() || made.querySelector('[data-latex],img')) heading.replaceWith(made);
    else heading.remove();
  }
}

/** Addresses of this site as paths, so that they stay right wherever the site is reached. */
function takeLinks(body: HTMLElement): void {
  const { origin } = window.location;
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith(`${origin}/`)) link.setAttribute('href', href.slice(origin.length));
  }
}
