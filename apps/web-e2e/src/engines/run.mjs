import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestServer } from '../support/test-server.mjs';
import { startCuttableProxy } from './cuttable-proxy.mjs';
import { firefox } from './firefox.mjs';
import { JOURNEYS } from './journeys.mjs';
import { Member } from './member.mjs';
import { Page } from './page.mjs';
import { webkit } from './webkit.mjs';

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 860 } };

const known = [firefox, webkit];
const installed = known.filter(engine => engine.installed());
for (const engine of known.filter(engine => !installed.includes(engine)))
  console.log(`${engine.name} is not here: apt-get install --no-install-recommends ${engine.packages.join(' ')}`);
const wanted = process.argv
  .slice(2)
  .filter(argument => argument !== '--list')
  .map(name => name.toLowerCase());
const chosen = installed.filter(engine => wanted.length === 0 || wanted.includes(engine.name.toLowerCase()));
// With nothing to walk in, the reason has been said; the launcher asks for it before it builds.
if (process.argv.includes('--list')) process.exitCode = chosen.length > 0 ? 0 : 1;
else process.exitCode = (await walkAll(chosen)) ? 0 : 1;

/** @param {import('./page.mjs').Engine[]} engines @returns {Promise<boolean>} whether all went well */
async function walkAll(engines) {
  const proxy = await startCuttableProxy();
  const server = await startTestServer({ publicUrl: proxy.url });
  const screens = await mkdtemp(path.join(tmpdir(), 'tessellate-engines-'));
  const counts = { passed: 0, failed: 0 };
  try {
    proxy.leadTo(server.port);
    for (const engine of engines)
      for (const [size, viewport] of Object.entries(SIZES)) {
        console.log(`\n━━ ${engine.name}, ${size} ━━\n`);
        const session = await engine.open(viewport);
        try {
          const page = new Page(session, proxy.url);
          const member = await Member.signIn(proxy.url);
          for (const [index, [title, walk]] of JOURNEYS.entries()) {
            const failure = await walk({ page, member, network: proxy }).then(
              () => undefined,
              error => error,
            );
            proxy.mend();
            counts[failure ? 'failed' : 'passed'] += 1;
            console.log(`  ${failure ? '✗' : '✓'} ${title}${failure ? `\n      ${failure.message}` : ''}`);
            const screen = path.join(screens, `${engine.name}-${size}-${index + 1}.png`.toLowerCase());
            if (failure || process.env['E2E_SCREENS']) {
              await page.screenshot(screen);
              console.log(`      ${screen}`);
            }
          }
        } finally {
          await session.close();
        }
      }
  } finally {
    await server.stop();
    await proxy.close();
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0;
}
