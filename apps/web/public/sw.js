// Lets the app open without a connection, to show what is kept on the device. Pages always come from the network when
// there is one, so that a new release is never hidden; only files whose name changes with their content are kept.
const SHELL = 'shell-v1';
const INDEX = '/';

self.addEventListener('install', event => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(name => name !== SHELL).map(name => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  // The public pages are not the app: the browser fetches them, and they must not be taken for a new release.
  if (request.mode === 'navigate' && /^\/(projects|hubs|site)(\/|$)/.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (url.pathname.startsWith('/assets/') || url.pathname === '/theme.js') event.respondWith(asset(request, url));
});

async function page(event) {
  if (/^\/(api|graphql|files|health|socket\.io)(\/|$)/.test(new URL(event.request.url).pathname))
    return fetch(event.request);
  try {
    const answer = await fetch(event.request);
    if (answer.ok && isPage(answer)) event.waitUntil(renew(answer.clone()));
    return answer;
  } catch (error) {
    const kept = await caches.match(INDEX);
    if (kept) return kept;
    throw error;
  }
}

const isPage = answer => (answer.headers.get('content-type') || '').includes('text/html');

// A filter or the sign-in page of a network answers in the server's place, with 200 and a page of its own. None of it may
// be kept: it would stand for the app, or for one of its files, long after the network lets us through.
const isOurs = html => html.includes('<meta name="application-name" content="Tessellate"');

// The name changes with the content, and that hardly ever.
const isTypeface = path => /^\/assets\/[^/]+\.woff2$/.test(path);

// A new release names other files: the old ones go.
async function renew(answer) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(INDEX);
  const [before, after] = [kept ? await kept.text() : '', await answer.clone().text()];
  if (before === after || !isOurs(after)) return;
  const stale = (await cache.keys()).filter(request => !isTypeface(new URL(request.url).pathname));
  await Promise.all(stale.map(request => cache.delete(request)));
  await keepShell();
}

async function keepShell() {
  const cache = await caches.open(SHELL);
  const answer = await fetch(INDEX, { cache: 'no-cache' });
  if (!answer.ok) throw new Error('The start page did not answer.');
  const html = await answer.clone().text();
  if (!isOurs(html)) throw new Error('Something else answered for the start page.');
  const files = [...html.matchAll(/(?:src|href|content)="(\/assets\/[^"]+|\/theme\.js)"/g)].map(match => match[1]);
  await Promise.all([...new Set(files)].map(file => keep(cache, file)));
  await cache.put(INDEX, answer);
}

async function keep(cache, file) {
  if (isTypeface(file) && (await cache.match(file))) return;
  const answer = await fetch(file);
  if (!answer.ok || isPage(answer)) throw new Error(`${file} did not come.`);
  await cache.put(file, answer);
}

async function asset(request, url) {
  const cache = await caches.open(SHELL);
  const unchanging = url.pathname.startsWith('/assets/');
  const kept = await cache.match(request);
  if (kept && unchanging) return kept;
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.status === 200 && !isPage(answer)) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
