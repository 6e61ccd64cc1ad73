/**
 * The last telling lines of a log, with JSON records put as a person reads them: warnings, errors and plain text, since
 * records of ordinary work are written later than the message of a crash. Without any of those, the last lines.
 * @param {string} text
 * @param {number} count
 */
export function readableLog(text, count) {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const telling = lines.filter(line => !/^\{"level":[123]0,/.test(line));
  return (telling.length > 0 ? telling : lines).slice(-count).map(readable).join('\n');
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
