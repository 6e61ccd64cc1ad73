import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, firstInstalled, firstMatch } from './programs.mjs';

/** The toolbar of the test browser would otherwise keep its window wider than a phone. */
const NARROW = '* { min-width: 0; padding: 0; }';
const BROWSERS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap(version =>
  [`/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`, '/usr/libexec', '/usr/lib'].map(folder =>
    path.join(folder, version, 'MiniBrowser'),
  ),
);

/** WebKitGTK over WebDriver, on a screen of its own. @type {import('./page.mjs').Engine} */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  installed: () => Boolean(firstInstalled(['WebKitWebDriver']) && firstInstalled(BROWSERS) && firstInstalled(['Xvfb'])),
  async open({ width, height }) {
    const home = await mkdtemp(path.join(tmpdir(), 'tessellate-webkit-'));
    await mkdir(path.join(home, 'gtk-3.0'));
    await writeFile(path.join(home, 'gtk-3.0/gtk.css'), NARROW);
    /** @type {import('node:child_process').ChildProcess[]} */
    const children = [];
    const close = async () => {
      for (const child of children.reverse()) await end(child);
      await rm(home, { recursive: true, force: true });
    };
    try {
      const display = await startScreen(children);
      const port = 23_000 + (process.pid % 5_000);
      children.push(
        spawn('WebKitWebDriver', [`--port=${port}`], {
          stdio: 'ignore',
          env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home },
        }),
      );
      const root = `http://127.0.0.1:${port}`;
      await answers(`${root}/status`);
      const { sessionId } = await command(root, 'POST', '/session', {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: firstInstalled(BROWSERS), args: ['--automation'] },
          },
        },
      });
      const session = `${root}/session/${sessionId}`;
      await command(session, 'POST', '/window/rect', { x: 0, y: 0, width, height });
      return {
        navigate: url => command(session, 'POST', '/url', { url }),
        evaluate: async expression =>
          JSON.parse(
            (await command(session, 'POST', '/execute/sync', { script: `return ${expression}`, args: [] })) ?? 'null',
          ),
        perform: actions => command(session, 'POST', '/actions', { actions }),
        screenshot: () => command(session, 'GET', '/screenshot'),
        close: async () => {
          await command(session, 'DELETE', '').catch(() => undefined);
          await close();
        },
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
};

/** @param {import('node:child_process').ChildProcess[]} children @returns {Promise<string>} the name of its display */
async function startScreen(children) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const [, number] = await firstMatch(
    screen,
    /** @type {import('node:stream').Readable} */ (screen.stdio[3]),
    /(\d+)\n/,
  );
  return `:${number}`;
}

/** @param {string} url */
async function answers(url) {
  for (let left = 100; left > 0; left--) {
    if (
      await fetch(url).then(
        answer => answer.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** @param {string} base @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
async function command(base, method, path, body) {
  const answer = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (!answer.ok) throw new Error(`WebKit refused ${method} ${path}: ${value?.message || value?.error}`);
  return value;
}
