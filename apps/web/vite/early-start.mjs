import { queryHashes } from '@tessellate/web-kernel/vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';
import { startEarly } from './early-start.runtime.mjs';

const THEME = fileURLToPath(new URL('../public/theme.js', import.meta.url));
const UUID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';

/**
 * What the most visited pages need besides the first file: their own code, and the questions they ask as soon as they are
 * drawn. `$1` stands for the id in the address; in what needs an answer first (`then`), for the id that is found in it. A
 * question that no page asks any more costs a request and nothing else.
 */
const PAGES = [
  {
    address: '^/$',
    modules: [],
    asks: { MyCycle: {}, Needs: { first: 5, putOff: false, home: true }, NewFromGroup: {}, DiscussionGroups: {} },
    then: {
      of: 'UnreadThreads',
      finds: `"audienceId":"${UUID}"[^{}]*"kind":"WORK_GROUP"`,
      asks: { ThreadList: { audienceId: '$1', first: 50 } },
    },
  },
  { address: '^/practice$', modules: ['routes/strategy-feed.ts'], asks: { StrategyFeed: { first: 20, filter: {} } } },
  {
    address: `^/practice/${UUID}$`,
    modules: ['routes/strategy.tsx', 'routes/comments.ts'],
    asks: { StrategyPage: { id: '$1' } },
    then: { of: 'StrategyPage', finds: `"author":\\{[^{}]*"id":"${UUID}"`, asks: { MoreByAuthor: { authorId: '$1' } } },
  },
  {
    address: `^/discussions/${UUID}$`,
    modules: ['routes/thread.ts'],
    asks: { ThreadPage: { id: '$1', last: 50 }, ThreadLifecycle: { id: '$1' }, Draft: { key: 'thread:$1' } },
  },
  // For visitors: their first page of all. There is nothing to ask before they have signed in.
  { address: '^/sign-in$', modules: ['routes/sign-in.ts'], asks: null },
];
// Editors and menus come when they are used. A group of modules that takes one along doubles what a page waits for.
const HEAVY = /node_modules\/(@tiptap|prosemirror-|mathlive|katex|@floating-ui)/;
const ALWAYS = { ShellViewer: {}, UnreadThreads: {}, UnreadNotices: {} };

const APP = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const THEME_SCRIPT = '<script src="/theme.js"></script>';
const STYLES = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

/**
 * Lets the splash be drawn as soon as the page itself has arrived: a small script in it brings the styles and starts the app after
 * that, and meanwhile fetches the page's code and data, which must not come before the splash. The typefaces of the first text
 * are on their way with the app, so that it is drawn in them.
 */
export function earlyStart() {
  return {
    name: 'tessellate:early-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const [script, app] = APP.exec(html) ?? [];
        const [link, styles] = STYLES.exec(html) ?? [];
        if (!bundle || !script || !link)
          throw new Error('The page has no script or no styles of the app to start with.');
        const hashes = queryHashes();
        const questions = asks =>
          Object.entries(asks).map(([name, variables]) => {
            const hash = hashes.get(name);
            if (!hash) throw new Error(`The early start asks ${name}, which no page asks any more.`);
            return { name, hash, variables };
          });
        const pages = PAGES.map(({ address, modules, asks, then }) => ({
          address,
          files: filesOf(bundle, modules),
          questions: asks ? questions({ ...ALWAYS, ...asks }) : [],
          ...(then ? { followUp: { of: then.of, finds: then.finds, ...questions(then.asks)[0] } } : {}),
        }));
        const start = `(${startEarly.toString()})(${JSON.stringify({ app, pages })});`;
        const scripts = [readFileSync(THEME, 'utf8'), start].map(inline).join('\n    ');
        if (!html.includes(THEME_SCRIPT))
          throw new Error('The page does not name the script that chooses the colour scheme.');
        return (
          html
            .replace(THEME_SCRIPT, () => scripts)
            .replace(script, `<link rel="modulepreload" crossorigin href="${app}">`)
            // The page names its styles in a `meta`, where the script and the service worker find them.
            .replace(link, [`<meta name="styles" content="${styles}">`, ...typefacesOf(bundle)].join('\n    '))
            .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
        );
      },
    },
  };
}

/** In the page itself: a file of its own comes a round trip later. The server's security policy names what stands there. */
function inline(source) {
  const { code, errors } = minifySync('inline.js', source, { module: false });
  if (errors.length > 0 || code.includes('</')) throw new Error('A script does not fit into the page.');
  return `<script>${code.trim()}</script>`;
}

/** The files of the modules that the first page does not bring anyway. */
function filesOf(bundle, modules) {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
  const closure = (chunk, seen = new Set()) => {
    if (!chunk || seen.has(chunk.fileName)) return seen;
    seen.add(chunk.fileName);
    for (const file of chunk.imports) closure(bundle[file], seen);
    return seen;
  };
  const first = closure(chunks.find(chunk => chunk.isEntry));
  const wanted = modules.map(module => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/apps/web/src/${module}`));
    if (!chunk) throw new Error(`The early start names ${module}, which is no route any more.`);
    return chunk;
  });
  const files = new Set(wanted.flatMap(chunk => [...closure(chunk)]).filter(file => !first.has(file)));
  for (const file of [...first, ...files]) {
    const heavy = Object.keys(bundle[file]?.modules ?? {}).find(id => HEAVY.test(id));
    if (heavy) throw new Error(`${file}, which the most visited pages wait for, brings ${heavy}.`);
  }
  return [...files].map(file => `/${file}`);
}

/**
 * Reading and controls, upright: nearly every page sets its first text in these two. In the queue with the app's code, since
 * neither is of use without the other.
 */
function typefacesOf(bundle) {
  const files = Object.keys(bundle).filter(name => /^assets\/[^/]+-latin-wght-normal-[^/]+\.woff2$/.test(name));
  if (files.length !== 2) throw new Error('The typefaces of the first page are missing.');
  return files.map(
    file => `<link rel="preload" as="font" type="font/woff2" fetchpriority="low" crossorigin href="/${file}">`,
  );
}
