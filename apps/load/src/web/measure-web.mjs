import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { audit, CATEGORIES } from './audit.mjs';
import { openBrowser, transferred } from './browser.mjs';
import { findPages, signIn } from './member.mjs';

const SCRIPT_LIMIT = 196_000;
const SCORE_LIMIT = 95;
const VISITED = { project: '/projects/secondary-subject-leadership', 'sign-in': '/sign-in' };

/**
 * Measures the first pages of a visitor and those that a subject leader opens most, in a browser on this machine.
 * @param {{ url: string, root: string, email?: string, runs?: number, only?: string[], keep?: string, say?: (line: string) => void }} options
 *   `url`: a running server with the demo community; `root`: the repository's folder; `keep`: a folder for Lighthouse's full reports
 * @returns {Promise<{ rows: { what: string, measured: string, floor: string, target: string, met?: boolean }[], notes: string[] }>}
 */
export async function measureWeb({
  url,
  root,
  email = 'tom.ashdown@tessellate.example',
  runs = 3,
  only,
  keep,
  say = () => undefined,
}) {
  // The journeys choose the browser for this machine; the same one is measured.
  const { launchOptions } = await import(pathToFileURL(path.join(root, 'apps/web-e2e/src/support/browser.mjs')).href);
  const cookies = await signIn(url, email);
  const browser = await openBrowser(await launchOptions());
  try {
    const rows = [];
    const notes = [];
    const look = async pages => {
      for (const [name, address] of Object.entries(pages)) {
        if (only && !only.includes(name)) continue;
        say(`Lighthouse: ${name} ${address}`);
        const { scores, metrics, power, below } = await audit({
          url: url + address,
          name,
          port: browser.port,
          runs,
          keep,
        });
        const timings = Object.entries(metrics).map(([metric, value]) => `${metric} ${value}`);
        rows.push({
          what: `Web: Lighthouse, mobile, ${name} (performance / accessibility / best practices / SEO)`,
          measured: `${CATEGORIES.map(id => scores[id]).join(' / ')} (${timings.join(', ')}; on a machine of index ${power})`,
          floor: '',
          target: `≥ ${SCORE_LIMIT} each`,
          met: CATEGORIES.every(id => scores[id] >= SCORE_LIMIT),
        });
        notes.push(...below.map(line => `${name}: ${line}`));
      }
    };
    // Before anybody has signed in: what the first visit of all shows.
    await look(VISITED);
    await browser.context.addCookies(cookies.map(cookie => ({ ...cookie, url, httpOnly: true, sameSite: 'Lax' })));
    if (!only || only.includes('home')) {
      const first = await transferred(browser.context, url);
      for (const { url: file, bytes } of first.files)
        say(`${(bytes / 1_000).toFixed(1).padStart(7)} kB  ${new URL(file).pathname}`);
      rows.push({
        what: 'Web: first load of the signed-in home, compressed JavaScript',
        measured: `${kilobytes(first.script)} (styles ${kilobytes(first.style)}, fonts ${kilobytes(first.font)})`,
        floor: '',
        target: `≤ ${kilobytes(SCRIPT_LIMIT)}`,
        met: first.script <= SCRIPT_LIMIT,
      });
    }
    await look(await findPages(browser.context, url));
    return { rows, notes };
  } finally {
    await browser.close();
  }
}

const kilobytes = bytes => `${(bytes / 1_000).toFixed(0)} kB`;
