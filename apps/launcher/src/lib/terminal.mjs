import { performance } from 'node:perf_hooks';

const terminal = process.stdout.isTTY === true;
let open = false;
let lastPlain = 0;

/** @param {string} [line] */
export function say(line = '') {
  endProgress();
  console.log(line);
}

/** Shows how far a long step is: in place on a terminal, else now and then as a line. @param {string} text */
export function progress(text) {
  if (terminal) {
    const width = (process.stdout.columns || 80) - 1;
    process.stdout.write(`\r\u001b[2K${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
    open = true;
  } else if (Date.now() - lastPlain > 15_000) {
    lastPlain = Date.now();
    console.log(text);
  }
}

export function endProgress() {
  if (open) process.stdout.write('\r\u001b[2K');
  open = false;
}

/** @param {number} since from performance.now() */
export function seconds(since) {
  const elapsed = (performance.now() - since) / 1000;
  return elapsed < 60 ? `${elapsed.toFixed(1)} s` : `${Math.floor(elapsed / 60)} min ${Math.round(elapsed % 60)} s`;
}

/**
 * Repeats a progress text with the time it has taken, while something runs.
 * @template T
 * @param {() => string} text
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileWaiting(text, work) {
  const start = performance.now();
  const show = () => progress(`${text()} (${Math.round((performance.now() - start) / 1000)} s)`);
  show();
  const timer = setInterval(show, 500);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    endProgress();
  }
}

// A reader that went away (`npm start | head`) must not take the server with it.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  });
}
