import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';
import { readableLog } from './log-lines.mjs';
import { apiMain, apiNodeOptions, at, dataDir, root } from './paths.mjs';
import { isStopping, onStop } from './shutdown.mjs';

const windows = process.platform === 'win32';
const pidFileIn = (/** @type {string} */ folder) => path.join(folder, 'api.pid');
const logIn = (/** @type {string} */ folder) => path.join(folder, 'logs', 'api.log');
const keptLogs = 5;
const patience = 12_000;

/**
 * Starts the API server and waits until it is ready.
 * @param {object} options
 * @param {number} options.port
 * @param {NodeJS.ProcessEnv} options.env
 * @param {'file' | 'stdout'} [options.log]
 * @param {string} [options.folder] where its log and the note of its process lie
 * @param {boolean} [options.again] goes on in the same log, so that what ended it is still there
 * @returns {Promise<{ pid: number, died: Promise<Failure>, stop: () => Promise<void> }>} `died` settles when it ends without having been asked to;
 *   `stop` ends it alone, for a restart
 */
export async function startApi({ port, env, log = 'file', folder = dataDir, again = false }) {
  const logFile = log !== 'file' ? undefined : again ? logIn(folder) : await rotateLogs(logIn(folder));
  const output = logFile ? openSync(logFile, 'a') : 'inherit';
  const follow = pathToFileURL(at('apps', 'launcher', 'src', 'lib', 'follow-parent.mjs')).href;
  // A group of its own: Ctrl-C reaches only the launcher, which stops the parts in order.
  const child = spawn(process.execPath, [...apiNodeOptions, '--import', follow, apiMain], {
    cwd: root,
    // Node 22 and later keep compiled code there, for a quicker next start; older ones ignore it.
    env: { NODE_COMPILE_CACHE: at('.data', 'compile-cache'), ...env },
    detached: !windows,
    stdio: ['ignore', output, output, 'ipc'],
    windowsHide: true,
  });
  if (typeof output === 'number') closeSync(output);
  const pidFile = pidFileIn(folder);
  // On a full disk the server is worth more than the note of it.
  await writeFile(pidFile, String(child.pid)).catch(() => {});

  let asked = false;
  let ended = false;
  const end = new Promise((/** @type {(reason: string) => void} */ resolve) => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  }).then(reason => {
    ended = true;
    return reason;
  });
  const died = new Promise((/** @type {(failure: Failure) => void} */ resolve) => {
    void end.then(async reason => {
      await rm(pidFile, { force: true });
      if (asked || isStopping()) return;
      resolve(
        new Failure(
          `The server ended (${reason}).${logFile ? ` Its log: ${path.relative(root, logFile)}` : ''}`,
          await tail(logFile),
        ),
      );
    });
  });
  const stop = async () => {
    asked = true;
    if (ended) return;
    if (windows && child.connected) child.send('stop');
    else child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await end;
    clearTimeout(timer);
  };
  const forget = onStop({ stop, force: () => child.kill('SIGKILL') });

  try {
    await waitUntilReady(port, died, logFile);
  } catch (error) {
    forget();
    await stop();
    throw error;
  }
  void died.then(forget);
  return {
    pid: /** @type {number} */ (child.pid),
    died,
    async stop() {
      forget();
      await stop();
    },
  };
}

/** @param {number} port @param {Promise<Failure>} died @param {string | undefined} logFile */
async function waitUntilReady(port, died, logFile) {
  /** @type {Failure | undefined} */
  let failure;
  void died.then(reason => (failure = reason));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (failure) throw failure;
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(3_000) }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
    await sleep(60);
  }
  throw new Failure('The server started but was not ready within a minute.', await tail(logFile));
}

/** @param {string} current */
async function rotateLogs(current) {
  await mkdir(path.dirname(current), { recursive: true });
  for (let number = keptLogs - 1; number >= 0; number--) {
    const from = number === 0 ? current : `${current}.${number}`;
    await rename(from, `${current}.${number + 1}`).catch(() => {});
  }
  return current;
}

/** @param {string | undefined} logFile */
async function tail(logFile) {
  if (!logFile) return '';
  const file = await open(logFile).catch(() => undefined);
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 32_000);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return readableLog(buffer.toString('utf8'), 15);
  } finally {
    await file.close();
  }
}

/**
 * Ends a server of this checkout whose launcher was killed, should it still be shutting down or have hung.
 * @returns {Promise<void>}
 */
export async function clearLeftoverApi() {
  const pidFile = pidFileIn(dataDir);
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return;
  for (let waited = 0; await isOurApi(pid); waited += 50) {
    if (waited === patience) process.kill(pid, 'SIGKILL');
    if (waited > patience * 2) return;
    await sleep(50);
  }
  await rm(pidFile, { force: true });
}

/** A server whose launcher lives has it for a parent; it is not a leftover. @param {number} pid */
async function isOurApi(pid) {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!command.includes(apiMain)) return false;
  const parent = /^PPid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1];
  return !(await readFile(`/proc/${parent}/cmdline`, 'utf8').catch(() => '')).includes('launcher');
}
