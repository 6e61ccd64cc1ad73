import type { RichTextProfile } from './types';

export interface RichTextLimits {
  /** Size of the document as UTF-8 JSON. */
  maxBytes: number;
  /** Nodes inside one another, the text itself included. */
  maxDepth: number;
  maxNodes: number;
  maxFormulas: number;
  /** Characters of LaTeX in all formulas together: at worst 25 microseconds of rendering each. */
  maxLatex: number;
  maxImages: number;
  maxMentions: number;
  /** Characters of the HTML that readers get. One of LaTeX can become two hundred: a worksheet of a hundred formulas makes 400,000. */
  maxHtml: number;
}

export const RICH_TEXT_LIMITS: Readonly<Record<RichTextProfile, RichTextLimits>> = {
  document: {
    maxBytes: 400_000,
    maxDepth: 20,
    maxNodes: 12_000,
    maxFormulas: 400,
    maxLatex: 40_000,
    maxImages: 60,
    maxMentions: 50,
    maxHtml: 800_000,
  },
  message: {
    maxBytes: 40_000,
    maxDepth: 14,
    maxNodes: 1_500,
    maxFormulas: 60,
    maxLatex: 8_000,
    maxImages: 10,
    maxMentions: 20,
    maxHtml: 100_000,
  },
};

export const MAX_ALT_LENGTH = 500;
export const MAX_LABEL_LENGTH = 120;
