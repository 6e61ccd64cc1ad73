/** Everything for whole pages; `message` leaves out headings, for comments and talk. */
export type RichTextProfile = 'document' | 'message';

export interface RichMark {
  type: string;
  attrs?: Record<string, unknown>;
}

export interface RichNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: RichNode[];
  marks?: RichMark[];
  text?: string;
}

/** A whole rich text, as TipTap's JSON. Only what `parseDocument` returned may be stored. */
export interface RichDocument extends RichNode {
  type: 'doc';
  content: RichNode[];
}

export interface Formula {
  latex: string;
  display: boolean;
}

export interface Mention {
  personId: string;
  label: string;
}
