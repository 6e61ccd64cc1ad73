import { workshopPath } from '@tessellate/cycle-contract';
import { VIEWER_HEADER } from '@tessellate/contract';
import { CACHES, cacheOf, KEPT_DOCUMENTS } from './kept-documents';

export interface KeptPage {
  sort: 'Strategy' | 'Workshop' | 'Task' | 'Thread';
  title: string;
  to: string;
  /** When the server gave it. */
  at: string;
}

interface Step {
  id: string;
  number: number;
  title: string;
  workGroup: { id: string };
}
interface Titled {
  id: string;
  title: string;
}

/** What a page is called and where it is, by what its question was answered. */
const PAGES: Record<string, (data: never) => Omit<KeptPage, 'at'>> = {
  StrategyPage: ({ strategy: { id, title } }: { strategy: Titled }) => ({
    sort: 'Strategy',
    title,
    to: `/practice/${id}`,
  }),
  WorkshopPage: ({ workshop: { id, number, title, workGroup } }: { workshop: Step }) => ({
    sort: 'Workshop',
    title: `Workshop ${number}: ${title}`,
    to: workshopPath(workGroup.id, id),
  }),
  TaskPage: ({ task: { id, title, workGroup } }: { task: Step }) => ({
    sort: 'Task',
    title,
    to: `/group/${workGroup.id}/tasks/${id}`,
  }),
  ThreadPage: ({ thread: { id, title } }: { thread: Titled }) => ({
    sort: 'Thread',
    title,
    to: `/discussions/${id}`,
  }),
};

/** The pages that the device keeps for a person, newest first. None where it keeps nothing, or cannot. */
export async function keptPages(personId: string | null): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  try {
    for (const name of new Set(Object.keys(PAGES).map(document => cacheOf(KEPT_DOCUMENTS[document]!.shelf)))) {
      if (!(await caches.has(name))) continue;
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        const answer = await cache.match(key, { ignoreVary: true });
        const describe = PAGES[new URL(key.url).pathname.split('/')[2] ?? ''];
        if (!answer || !describe || !personId || answer.headers.get(VIEWER_HEADER) !== personId) continue;
        const { data } = (await answer.json()) as { data: never };
        const at = new Date(answer.headers.get('date') ?? 0).toISOString();
        const page = { ...describe(data), at };
        if ((pages.get(page.to)?.at ?? '') < at) pages.set(page.to, page);
      }
    }
  } catch {
    // No storage, or not from here: what was found so far is shown.
  }
  return [...pages.values()].sort((a, b) => b.at.localeCompare(a.at));
}

/** How much the pages and pictures take. */
export async function keptBytes(): Promise<number> {
  let sum = 0;
  try {
    for (const name of CACHES) {
      if (!(await caches.has(name))) continue;
      for (const answer of await (await caches.open(name)).matchAll()) sum += (await answer.blob()).size;
    }
  } catch {
    // nothing is kept where nothing can be
  }
  return sum;
}
