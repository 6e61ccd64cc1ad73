export type { Formula, Mention, RichDocument, RichMark, RichNode, RichTextProfile } from './types';
export { RICH_TEXT_LIMITS, type RichTextLimits } from './limits';
export { type AcceptedText, type AcceptOptions, acceptText, isQuick } from './accept';
export { askedFormula } from './asked-formula';
export { LATEX_LIMITS, checkLatex } from './latex';
export { IMAGE_WIDTHS, fileUrl, isSafeHref, isUuid } from './links';
export { emptyDocument, isEmptyDocument, textDocument } from './light';
export { parseDocument, type ParseOptions, type ParseRefusal, type ParseResult } from './parse';
export type { RichTextErrorCode } from './refusal';
export { textHtml, toHtml, type HtmlOptions } from './html';
export { escapeHtml, formulaHtml } from './maths';
export { isolated } from './direction';
export { excerpt, excerptAround } from './excerpt';
export { titleText } from './title';
export {
  extractFileIds,
  extractFormulas,
  extractMentions,
  mentions,
  readingMinutes,
  toText,
  wholeMinutes,
  wordCount,
} from './text';
