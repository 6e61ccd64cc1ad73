export type RichTextErrorCode =
  | 'NOT_A_DOCUMENT'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_MANY'
  | 'UNKNOWN_CONTENT'
  | 'NOT_ALLOWED_HERE'
  | 'BAD_ATTRIBUTE'
  | 'BAD_FORMULA'
  | 'BAD_TEXT'
  | 'BAD_STRUCTURE';

/** Leaves the walk at the first fault; `parseDocument` turns it into its result. */
export class Refusal extends Error {
  constructor(
    readonly code: RichTextErrorCode,
    message: string,
    readonly path: string,
  ) {
    super(message);
  }
}
