import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';

const SOURCE = readFileSync(path.resolve(import.meta.dirname, '../../../web/public/sw.js'), 'utf8');
const ORIGIN = 'https://tessellate.example';
const INDEX =
  '<meta name="application-name" content="Tessellate" /><script src="/theme.js"></script><link href="/assets/index-1.js">';

interface Answer {
  ok: boolean;
  status: number;
  headers: { get(): string };
  text(): Promise<string>;
  clone(): Answer;
}
const answer = (body: string, type: string): Answer => ({
  ok: true,
  status: 200,
  headers: { get: () => type },
  text: () => Promise.resolve(body),
  clone: () => answer(body, type),
});
const page = (body: string) => answer(body, 'text/html');
const script = () => answer('1', 'text/javascript');
const portal = () => page('<title>Accept the terms</title>');

/** The worker with a network and a cache of its own. */
function start(network: (path: string) => Answer) {
  const kept = new Map<string, Answer>();
  const pathOf = (asked: string | { url: string }) => (typeof asked === 'string' ? asked : new URL(asked.url).pathname);
  const cache = {
    match: (asked: string | { url: string }) => Promise.resolve(kept.get(pathOf(asked))),
    put: (asked: string | { url: string }, value: Answer) => Promise.resolve(void kept.set(pathOf(asked), value)),
    keys: () => Promise.resolve([...kept.keys()].map(name => ({ url: ORIGIN + name }))),
    delete: (asked: { url: string }) => Promise.resolve(kept.delete(pathOf(asked))),
  };
  const listeners: Record<string, (event: unknown) => void> = {};
  runInNewContext(SOURCE, {
    URL,
    Set,
    Promise,
    self: {
      location: { origin: ORIGIN },
      addEventListener: (name: string, listener: (event: unknown) => void) => (listeners[name] = listener),
      skipWaiting: () => Promise.resolve(),
    },
    caches: { open: () => Promise.resolve(cache), match: cache.match },
    fetch: (asked: string | { url: string }) => Promise.resolve(network(pathOf(asked))),
  });
  /** Lets an event run to its end, with all that it waits for. */
  const run = async (name: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    const add = (promise: Promise<unknown>) => void work.push(promise);
    listeners[name]?.({ ...event, waitUntil: add, respondWith: add });
    for (let index = 0; index < work.length; index++) await work[index];
  };
  const open = (address: string, mode = 'navigate') =>
    run('fetch', { request: { method: 'GET', url: ORIGIN + address, mode } });
  return { kept, run, open };
}

describe('the offline worker', () => {
  it('keeps the app’s page and its files', async () => {
    const worker = start(name => (name === '/' ? page(INDEX) : script()));
    await worker.run('install');
    expect([...worker.kept.keys()].sort()).toEqual(['/', '/assets/index-1.js', '/theme.js']);
  });

  it('keeps nothing that a network answers in the server’s place', async () => {
    let ours = true;
    const worker = start(name => (ours ? (name === '/' ? page(INDEX) : script()) : portal()));
    await worker.run('install');
    ours = false;
    await worker.open('/discussions');
    await worker.open('/assets/thread-2.js', 'cors');
    expect([...worker.kept.keys()].sort()).toEqual(['/', '/assets/index-1.js', '/theme.js']);
    expect(await worker.kept.get('/')?.text()).toBe(INDEX);
  });

  it('is not installed on top of somebody else’s page', async () => {
    const worker = start(portal);
    await expect(worker.run('install')).rejects.toThrow('Something else answered');
    expect(worker.kept.size).toBe(0);
  });
});
