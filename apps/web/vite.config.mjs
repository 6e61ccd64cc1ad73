import { gqlDocuments, queryHashes } from '@tessellate/web-kernel/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { directIcons } from './vite/direct-icons.mjs';
import { earlyStart } from './vite/early-start.mjs';
import { offlineWorker } from './vite/offline-worker.mjs';
import { precompress } from './vite/precompress.mjs';
import { productionBuilds } from './vite/production-builds.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const api = process.env.API_URL ?? 'http://localhost:3000';
const CONTROLS =
  /@mantine|@tabler|@apollo|libs\/platform\/(web-ui|web-kernel|contract|(files|drafts|reactions)\/(web|contract))|libs\/platform\/web-editor\/src\/(talk-box|mentions)/;
// Small pieces of the most visited pages: a request each would take longer than their bytes.
const PIECES =
  /rich-text\/src\/(light|links|readable)|use-mention-search|written-text|send-message|MentionCandidates|message-box|lifecycle\/counts|strategy-text|routes\/comments-of/;
const OVERLAYS =
  /web-ui\/src\/dialogs\/reason-dialog|@floating-ui|react-remove-scroll|aria-hidden|use-sidecar|use-callback-ref|react-style-singleton|@mantine\/core\/esm\/(utils\/Floating|components\/(Modal|ModalBase|Drawer|Menu|Popover|HoverCard|Tooltip|FocusTrap|ScrollArea|Overlay|Portal|Combobox(?!\/ComboboxChevron)|Select|MultiSelect|Autocomplete|PillsInput|Tabs|Switch|Radio|Checkbox|Chip|Fieldset))/;
// Of the pages before signing in, which would wait for all dialogs and menus otherwise.
const ACCOUNT =
  /@mantine\/core\/esm\/components\/(PasswordInput|SegmentedControl|FloatingIndicator)|libs\/identity\/web\/src\/(account|sign-in|sign-up\/resend-verification)|shell\/theme-switch/;
// What signing in has in common with the pages after it: these fields alone, not all that those share.
const FIELDS =
  /@mantine\/core\/esm\/(components\/(Input|InputBase|TextInput|ActionIcon|CloseButton)\/|core\/(styles-api\/use-resolved|utils\/(primitive|get-env)|MantineProvider\/use-mantine-color-scheme))|@mantine\/hooks\/esm\/(utils|use-(uncontrolled|timeout|mounted|merged-ref|mutation-observer|callback-ref|click-outside|color-scheme|shallow-effect))/;
const SENDING = /web-kernel\/src\/forms\/use-(draft-form|sending)/;
// Numbers are asked for in forms that few open, and what takes them is large.
const NUMBERS = /@mantine\/core\/esm\/components\/NumberInput|node_modules\/react-number-format\//;
const FORMS = /node_modules\/(@mantine\/form|klona|fast-deep-equal)\/|web-kernel\/src\/forms\/use-server-form/;
// Comparing versions is for pages of one text: lists are read without it.
const VERSIONS = /web-ui\/src\/versions\//;
// A group takes along whatever its modules import: one of these in it, and every page brings the editor.
const EDITOR = /web-editor\/src\/(talk-box\/take-over|mentions\/mention-(node|popup))|rich-text\/src\/(schema|parse)/;
// Questions that are asked past Apollo, to keep their answers on the device (keep-ahead.ts).
const AHEAD =
  'DiscussionGroups WorkshopPage TaskPage WorkGroupPage GroupSteps ThreadList ThreadContext ThreadLifecycle ThreadPage ConversationList';
const toApi = { target: api, changeOrigin: false };

function hashesOf(names) {
  const hashes = queryHashes();
  const missing = names.filter(name => !hashes.has(name));
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: no page asks this any more, and keep-ahead.ts does.`);
  return Object.fromEntries(names.map(name => [name, hashes.get(name)]));
}

export default defineConfig({
  root: here,
  logLevel: 'warn',
  define: { AHEAD_HASHES: JSON.stringify(hashesOf(AHEAD.split(' '))) },
  plugins: [productionBuilds(), gqlDocuments(), directIcons(), react(), earlyStart(), offlineWorker(), precompress()],
  build: {
    target: 'es2022',
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One stylesheet: a page's own would hold up its first drawing by a round trip.
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // What every page needs comes in one file and not in thirty of a few hundred bytes each.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 3 },
            { name: 'fields', test: FIELDS, minShareCount: 2, priority: 2.5 },
            // Drafts are sent on pages that many read, and need no library of forms: they would bring it along.
            { name: 'sending', test: SENDING, priority: 2.6 },
            // Forms in dialogs and pages that few open: not in what every page brings.
            { name: 'forms', test: FORMS, priority: 2.5 },
            { name: 'numbers', test: NUMBERS, priority: 2.5 },
            // What several pages need before they can be read: one more file.
            {
              name: 'pages',
              test: id =>
                (CONTROLS.test(id) || PIECES.test(id)) &&
                !OVERLAYS.test(id) &&
                !ACCOUNT.test(id) &&
                !EDITOR.test(id) &&
                !VERSIONS.test(id),
              minShareCount: 2,
              priority: 2,
            },
            { name: 'account', test: ACCOUNT, minShareCount: 2, priority: 1 },
            { name: 'versions', test: VERSIONS, minShareCount: 2, priority: 1 },
            // What comes once somebody asks for it, such as menus and dialogs, and what only forms need. Editors come by themselves.
            { name: 'overlays', test: OVERLAYS, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: {
      '/graphql': toApi,
      '/api': toApi,
      '/files': toApi,
      '/calendar': toApi,
      '/health': toApi,
      '^/(projects|hubs|site)(/|$|\\?)': toApi,
      '/robots.txt': toApi,
      '/sitemap.xml': toApi,
      '/socket.io': { ...toApi, ws: true },
    },
  },
});
