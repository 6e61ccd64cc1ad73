/** A failure that the person who started the server can act on; the message is one line and holds no secret. */
export class PostgresStartError extends Error {
  /**
   * @param {'disk-full' | 'port-taken' | 'no-access' | 'no-binaries' | 'wrong-version' | 'failed'} code
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PostgresStartError';
    this.code = code;
  }
}

/**
 * Turns what the operating system or PostgreSQL said into one line that tells what to do.
 * @param {unknown} error
 * @param {string} folder the folder that was written to
 * @returns {PostgresStartError}
 */
export function explain(error, folder) {
  if (error instanceof PostgresStartError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(text)) return diskFull(folder, error);
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system/i.test(text)) {
    return new PostgresStartError(
      'no-access',
      `PostgreSQL cannot use ${folder}: this account may not write there. Change the folder's owner, or start as the account that owns it.`,
      error,
    );
  }
  return new PostgresStartError('failed', `PostgreSQL could not start: ${lastLine(text)}`, error);
}

/** @param {string} folder @param {unknown} [cause] */
export function diskFull(folder, cause) {
  return new PostgresStartError(
    'disk-full',
    `The disk that holds ${folder} is full. Free some space (200 MB at least) and start again.`,
    cause,
  );
}

/** The most telling line of a server log: the last fatal or error one, else the last. @param {string} text */
export function lastLine(text) {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const fatal = lines.filter(line => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1);
  return (fatal ?? lines.at(-1) ?? 'no reason was given').trim();
}
