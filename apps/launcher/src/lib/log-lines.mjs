/**
 * The last lines of a log, with JSON records put as a person reads them.
 * @param {string} text
 * @param {number} count
 */
export function readableLog(text, count) {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(-count)
    .map(readable)
    .join('\n');
}

/** @param {string} line */
function readable(line) {
  if (!line.startsWith('{')) return line;
  try {
    /** @type {{ time?: number | string, msg?: string, context?: string, err?: { message?: string, stack?: string } }} */
    const record = JSON.parse(line);
    const time = record.time === undefined ? '' : `${new Date(record.time).toISOString().slice(11, 19)} `;
    const why = record.err?.stack ?? record.err?.message;
    return `${time}${record.context ? `[${record.context}] ` : ''}${record.msg ?? ''}${why ? `\n  ${why}` : ''}`;
  } catch {
    return line;
  }
}
