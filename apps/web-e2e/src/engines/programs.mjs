import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const PATIENCE_MS = 30_000;

/** @param {string[]} names of programs, or their whole paths @returns {string | undefined} the first that can be run */
export function firstInstalled(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap(name => (path.isAbsolute(name) ? [name] : folders.map(folder => path.join(folder, name))))
    .find(file => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Waits for a program to say that it is ready.
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('node:stream').Readable} stream
 * @param {RegExp} pattern
 * @returns {Promise<RegExpExecArray>}
 */
export function firstMatch(child, stream, pattern) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (/** @type {string} */ why) => reject(new Error(`${child.spawnfile} ${why}. ${said.slice(-2_000)}`));
    const timer = setTimeout(() => fail('is not ready in time'), PATIENCE_MS);
    child.once('error', error => fail(error.message));
    child.once('exit', code => fail(`ended with exit code ${code}`));
    stream.setEncoding('utf8').on('data', text => {
      said += text;
      const match = pattern.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
