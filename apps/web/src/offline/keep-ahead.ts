import { OPERATION_HEADER } from '@tessellate/contract';
import { cacheOf } from './kept-documents';

/** The hashes of the questions asked here; Vite puts them in. */
declare const AHEAD_HASHES: Record<AheadQuestion, string>;

type AheadQuestion =
  | 'DiscussionGroups'
  | 'WorkshopPage'
  | 'TaskPage'
  | 'WorkGroupPage'
  | 'GroupSteps'
  | 'ThreadList'
  | 'ThreadContext'
  | 'ThreadLifecycle'
  | 'ThreadPage'
  | 'ConversationList';

interface Step {
  id: string;
  kind: string;
  state: string;
}
interface Groups {
  myWorkGroups: { id: string; steps: Step[] }[];
}
interface Threads {
  threads: { edges: { node: { id: string; locked: object | null } }[] };
}
interface Conversations {
  conversations: { edges: { node: { id: string } }[] };
}

const GROUPS = 2;
const THREADS = 8;
const CONVERSATIONS = 5;
const AT_MOST_EVERY_MS = 30 * 60_000;
const KEY = 'tessellate.kept-ahead';

/** Asks as the pages do, past Apollo: the worker keeps the answer, and nothing on the screen changes. Null where it failed. */
async function ask<Data>(name: AheadQuestion, variables: object = {}): Promise<Data | null> {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [OPERATION_HEADER]: name },
      body: JSON.stringify({
        operationName: name,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: AHEAD_HASHES[name] } },
      }),
    });
    return ((await answer.json()) as { data?: Data | null }).data ?? null;
  } catch {
    return null;
  }
}

/** Where the group is now, and the workshop and the task that come next. */
export function stepsAhead(steps: readonly Step[]): Step[] {
  const next = (kind: string) => steps.find(step => step.kind === kind && step.state === 'NEXT');
  return [...steps.filter(({ state }) => state === 'NOW'), next('WORKSHOP'), next('TASK')].filter(step => !!step);
}

/** A thread as it is opened, so that what has been said meanwhile is there as well. */
export const keepThread = (id: string) => ask('ThreadPage', { id, last: 50 });

/** What is needed next is on the device before anybody has opened it: the current workshop and task, and open threads. */
export async function keepAhead(personId: string): Promise<void> {
  try {
    const [whose, at] = (localStorage.getItem(KEY) ?? '').split(' ');
    const isRecent = whose === personId && Date.now() - Number(at) < AT_MOST_EVERY_MS;
    // Removed since then, with everything else.
    if (isRecent && (await caches.has(cacheOf('steps')))) return;
    localStorage.setItem(KEY, `${personId} ${Date.now()}`);
  } catch {
    return;
  }
  // One after the other: nobody waits for it.
  const groups = (await ask<Groups>('DiscussionGroups'))?.myWorkGroups ?? [];
  for (const { id, steps } of groups.slice(0, GROUPS)) {
    for (const step of stepsAhead(steps))
      await ask(step.kind === 'TASK' ? 'TaskPage' : 'WorkshopPage', { id: step.id });
    await ask('WorkGroupPage', { id });
    await ask('GroupSteps', { id });
    await ask('ThreadContext', { workGroupId: id });
    const list = await ask<Threads>('ThreadList', { audienceId: id, first: 50 });
    const open = (list?.threads.edges ?? []).filter(({ node }) => !node.locked).slice(0, THREADS);
    for (const { node } of open) {
      await keepThread(node.id);
      await ask('ThreadLifecycle', { id: node.id });
    }
  }
  // As the list asks for its first page.
  const messages = await ask<Conversations>('ConversationList', { first: 30 });
  for (const { node } of (messages?.conversations.edges ?? []).slice(0, CONVERSATIONS)) await keepThread(node.id);
}
