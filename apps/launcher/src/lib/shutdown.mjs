import { readFileSync } from 'node:fs';

/** @typedef {{ stop: () => Promise<unknown> | void, force?: () => void }} Part */

/** @type {Part[]} */
const parts = [];
/** Those being stopped just now. @type {Part[]} */
const leaving = [];
/** @type {Promise<void> | undefined} */
let stopping;

/** Registers something to stop at the end; the last registered is stopped first. @param {Part} part */
export function onStop(part) {
  parts.push(part);
  return () => {
    const index = parts.indexOf(part);
    if (index >= 0) parts.splice(index, 1);
  };
}

export const isStopping = () => stopping !== undefined;

export function stopAll() {
  return (stopping ??= (async () => {
    for (;;) {
      const part = parts.pop();
      if (!part) return;
      leaving.push(part);
      await part.stop();
      leaving.pop();
    }
  })());
}

/**
 * Stops everything in order on Ctrl-C, SIGTERM or a closed terminal; a second Ctrl-C does not wait.
 * @param {{ exitCode: () => number }} options
 */
export function listenForSignals({ exitCode }) {
  let first = 0;
  /** @param {NodeJS.Signals} signal */
  const handle = signal => {
    if (first === 0) {
      first = Date.now();
      if (process.stdout.isTTY) process.stdout.write('\n');
      console.log('Stopping… (Ctrl-C again to force)');
      stopAll().then(
        () => process.exit(exitCode()),
        error => {
          console.error(error);
          process.exit(1);
        },
      );
      return;
    }
    // npm passes the terminal's Ctrl-C on, so one key press arrives twice.
    if (signal !== 'SIGINT' || Date.now() - first < 700) return;
    for (const part of [...leaving, ...parts]) part.force?.();
    process.exit(130);
  };
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => handle(signal));

  // A killed npm leaves its command behind, which would hold the port for ever.
  if (!process.env['npm_lifecycle_event']) return;
  const family = ancestors();
  setInterval(() => {
    if (ancestors() !== family) handle('SIGTERM');
  }, 1_000).unref();
}

/** This program's parent, which is a shell when npm started it, and where the system tells also that shell's parent. */
function ancestors() {
  try {
    return `${process.ppid} ${/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}
