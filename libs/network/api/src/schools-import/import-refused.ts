/** The file as a whole cannot be imported. The message says why and what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}
