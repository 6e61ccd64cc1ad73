/** A file that cannot be read here, with words that say what to do. */
export class RefusedImportError extends Error {
  override readonly name = 'RefusedImportError';
}
