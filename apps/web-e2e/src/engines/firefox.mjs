import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { end, firstInstalled, firstMatch } from './programs.mjs';

const NAMES = ['firefox-esr', 'firefox'];
/** Nothing is fetched from elsewhere: the browser stays silent on a closed network. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // A window that nobody looks at has the focus all the same.
  'focusmanager.testmode': true,
  'intl.accept_languages': 'en-GB',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
};

/** Firefox over its own WebDriver BiDi: Debian has no geckodriver. @type {import('./page.mjs').Engine} */
export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  installed: () => Boolean(firstInstalled(NAMES)),
  async open(viewport) {
    const profile = await mkdtemp(path.join(tmpdir(), 'tessellate-firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
    const program = spawn(
      /** @type {string} */ (firstInstalled(NAMES)),
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
    );
    const close = async () => {
      await end(program);
      await rm(profile, { recursive: true, force: true });
    };
    try {
      const [address] = await firstMatch(program, program.stderr, /ws:\/\/\S+/);
      const send = await connect(`${address}/session`);
      await send('session.new', { capabilities: {} });
      // A tab of its own: in the first one the address bar keeps the focus.
      const { context } = await send('browsingContext.create', { type: 'tab' });
      await send('browsingContext.activate', { context });
      await send('browsingContext.setViewport', { context, viewport });
      return {
        navigate: url => send('browsingContext.navigate', { context, url, wait: 'complete' }),
        evaluate: async expression => {
          const { type, result, exceptionDetails } = await send('script.evaluate', {
            expression,
            target: { context },
            awaitPromise: true,
          });
          if (type === 'exception') throw new Error(exceptionDetails.text);
          return JSON.parse(result.value ?? 'null');
        },
        perform: actions => send('input.performActions', { context, actions }),
        screenshot: async () => (await send('browsingContext.captureScreenshot', { context })).data,
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
};

/** @param {string} address @returns {Promise<(method: string, params: object) => Promise<any>>} sends a command */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  socket.on('message', data => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const settle of waiting.values()) settle({ type: 'error', error: 'closed', message: 'Firefox has ended.' });
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, answer =>
        answer.type === 'error'
          ? reject(new Error(`Firefox refused ${method}: ${answer.error}: ${answer.message}`))
          : resolve(answer.result),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
}
