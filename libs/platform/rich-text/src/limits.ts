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
  },
  message: {
    maxBytes: 40_000,
    maxDepth: 14,
    maxNodes: 1_500,
    maxFormulas: 60,
    maxLatex: 8_000,
    maxImages: 10,
    maxMentions: 20,
  },
};

export const MAX_ALT_LENGTH = 500;
export const MAX_LABEL_LENGTH = 120;
