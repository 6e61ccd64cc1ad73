export { RichTextEditor, RichTextEditor as default } from './rich-text-editor';
export type { MentionCandidate, RichTextEditorHandle, RichTextEditorProps, UploadedPicture } from './types';
