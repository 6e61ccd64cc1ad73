import { isStopping, stopAll } from './shutdown.mjs';
import { endProgress } from './terminal.mjs';

/** A failure that the person can act on: one line, and what a program printed where that helps. */
export class Failure extends Error {
  /** @param {string} message @param {string} [detail] */
  constructor(message, detail) {
    super(message);
    this.name = 'Failure';
    this.detail = detail;
  }
}

/**
 * Runs a command to its end, and turns what goes wrong into one clear line and exit code 1.
 * @param {() => Promise<number | void>} main returns the exit code; undefined keeps the process running
 */
export async function runCommand(main) {
  try {
    const code = await main();
    if (code === undefined) return;
    await stopAll();
    process.exit(code);
  } catch (error) {
    endProgress();
    // A program that was stopped on purpose has failed only in appearance; the signal's handler ends this one.
    if (isStopping()) return;
    report(error);
    await stopAll().catch(report);
    process.exit(1);
  }
}

/** @param {unknown} error */
function report(error) {
  const failure = /** @type {NodeJS.ErrnoException & { detail?: string }} */ (error);
  if (failure.detail) console.error(`${failure.detail.trimEnd()}\n`);
  if (failure.name === 'Failure' || failure.name === 'PostgresStartError') console.error(failure.message);
  else if (isDiskFull(String(failure.message))) console.error(diskFullLine);
  else console.error(failure);
}

export const diskFullLine = 'The disk is full. Free some space and start again.';

/** @param {string} text what a program or the system said */
export function isDiskFull(text) {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|could not extend file/i.test(text);
}
