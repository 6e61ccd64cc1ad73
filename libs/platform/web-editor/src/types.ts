import type { RichDocument, RichTextProfile } from '@tessellate/rich-text/light';
import type { Ref } from 'react';
import type { UploadOptions } from '@tessellate/files-web';
import type { PlainState } from './talk-box/take-over';

export interface UploadedPicture {
  fileId: string;
  /** Pixels. */
  width: number;
  height: number;
}

export type UploadPicture = (file: File, options: UploadOptions) => Promise<UploadedPicture>;

export interface MentionCandidate {
  id: string;
  name: string;
  /** What tells two people of one name apart, such as role and school. */
  detail: string;
}

export interface RichTextEditorHandle {
  focus(): void;
  /** Empties the text, for example after it was sent, and forgets what could be undone. */
  clear(): void;
  insertText(text: string): void;
}

/** What the plain field in front of an editor asks of it besides. */
export interface EditorBehindField extends RichTextEditorHandle {
  takeOver(field: PlainState): void;
  /** Hands on what was pasted into the plain field. */
  paste(data: DataTransfer): void;
}

export interface RichTextEditorProps {
  value: RichDocument;
  onChange: (doc: RichDocument) => void;
  profile: RichTextProfile;
  /** What is written here, for a screen reader. Put a visible label beside it where there is room. */
  label: string;
  /** Id of a text that explains or of an error, for a screen reader. */
  describedBy?: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** Called for Ctrl+Enter or ⌘+Enter. */
  onSubmit?: () => void;
  /** Enter alone submits as well, except on touch screens and inside lists and code. */
  submitOnEnter?: boolean;
  /** Rejects with an Error whose message tells the person what to do. Without it pictures are not offered. */
  uploadImage?: UploadPicture;
  /** Without it `@` is just a character. */
  searchPeople?: (query: string) => Promise<MentionCandidate[]>;
  minHeight?: number | string;
  editable?: boolean;
  /** Shown at the right end of the toolbar, for example a send button. */
  actions?: React.ReactNode;
  ref?: Ref<EditorBehindField>;
}
