import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { onStop } from './shutdown.mjs';

/**
 * Runs a program to its end. It ends with this one.
 * @param {string} program
 * @param {string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] added to this program's
 * @param {(line: string) => void} [options.onLine] gets each line of output, which is collected too
 * @param {boolean} [options.inherit] prints straight to the terminal instead
 * @param {string} [options.cwd]
 * @param {boolean} [options.shell]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, onLine, inherit = false, cwd = root, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const ended = new Promise(done => child.once('close', done));
    const forget = onStop({
      stop: async () => {
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
        await ended;
        clearTimeout(timer);
      },
      force: () => child.kill('SIGKILL'),
    });
    let output = '';
    let rest = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output = (output + text).slice(-400_000);
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) onLine?.(line);
      });
    }
    child.once('error', error => {
      forget();
      reject(error);
    });
    child.once('close', (code, signal) => {
      forget();
      if (rest) onLine?.(rest);
      resolve({ code: code ?? (signal ? 1 : 0), output });
    });
  });
}

/** Runs a JavaScript file with this same Node. @param {string} file @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);
