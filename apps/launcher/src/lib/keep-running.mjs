import { BackOff } from './back-off.mjs';
import { isStopping } from './shutdown.mjs';
import { say } from './terminal.mjs';

/**
 * Starts a part again whenever it has ended, for as long as this program runs: a full disk may have room again in an hour,
 * and nobody may be there to type the command.
 * @template T
 * @param {object} options
 * @param {string} options.name as it is said: “PostgreSQL”
 * @param {T} options.first the part that runs now
 * @param {(part: T) => Promise<unknown>} options.ended settles when that part has ended
 * @param {() => Promise<T>} options.start
 * @param {(part: T) => void} [options.onStarted]
 * @param {BackOff} [options.backOff]
 * @returns {Promise<void>} settles when everything is being stopped
 */
export async function keepRunning({ name, first, ended, start, onStarted, backOff = new BackOff() }) {
  let part = first;
  backOff.begun();
  for (;;) {
    const reason = await ended(part);
    if (isStopping()) return;
    say(`${reason instanceof Error ? reason.message : `${name} ended unexpectedly.`} Starting it again…`);
    let last = '';
    for (;;) {
      await backOff.pause();
      if (isStopping()) return;
      try {
        part = await start();
        break;
      } catch (error) {
        if (isStopping()) return;
        const { message } = /** @type {Error} */ (error);
        if (message !== last) say(`${message} Trying again until it works.`);
        last = message;
      }
    }
    backOff.begun();
    say(`${name} runs again.`);
    onStarted?.(part);
  }
}
