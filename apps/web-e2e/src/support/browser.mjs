import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Nothing is fetched from elsewhere: the browser stays silent on a closed network.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<import('@playwright/test').LaunchOptions>} how to start a browser on this machine */
export async function launchOptions() {
  const given = process.env['E2E_BROWSER'];
  if (given) return { executablePath: given, args: flags };
  if (process.platform === 'linux' && process.arch === 'x64')
    return { executablePath: await packedChromium(), args: flags };
  // Elsewhere: an installed Chrome, or the one that `npx playwright install chromium` brought.
  return installedChrome() ? { channel: 'chrome', args: flags } : { args: flags };
}

function installedChrome() {
  const places =
    process.platform === 'darwin'
      ? ['/Applications/Google Chrome.app']
      : process.platform === 'win32'
        ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name =>
            path.join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
          )
        : ['/opt/google/chrome/chrome'];
  return places.some(place => existsSync(place));
}

/** The browser of the package, unpacked once per machine. Workers inherit what this sets in the environment. */
async function packedChromium() {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const version = /chromium@?([\d.]+)?/.exec(packageFile)?.[1] ?? '153';
  const account = process.getuid?.() ?? 'me';
  const home = path.join(tmpdir(), `tessellate-chromium-${version}-${account}`);
  if (!existsSync(home)) await unpack(home);
  const executable = path.join(home, 'chromium');
  if (!starts(executable)) {
    const { setupLambdaEnvironment } = await import('@sparticuz/chromium');
    setupLambdaEnvironment(path.join(home, 'al2023', 'lib'));
    process.env['FONTCONFIG_PATH'] = path.join(home, 'fonts');
  }
  process.env['E2E_BROWSER'] = executable;
  return executable;
}

/** @param {string} executable @returns {boolean} whether the machine has the libraries that it needs */
function starts(executable) {
  return spawnSync(executable, ['--version'], { timeout: 10_000 }).status === 0;
}

/**
 * Unpacks beside its place and moves it there whole: two runs at once never see half a browser.
 * @param {string} home
 */
async function unpack(home) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const bin = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const before = process.env['TMPDIR'];
  await mkdir(path.dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  process.env['TMPDIR'] = draft;
  try {
    await chromium.executablePath(bin);
    await inflate(path.join(bin, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await rename(draft, home).catch(async error => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
}
