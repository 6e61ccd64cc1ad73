import type { ApolloCache, Modifiers, Reference } from '@apollo/client/cache';
import type {
  LiveActivity,
  LiveEdit,
  LiveMessage,
  LivePerson,
  LiveRemoval,
  LiveThread,
} from '@tessellate/discussions-contract';
import type { ResultOf } from '@tessellate/web-kernel';
import type { StoredEdge, StoredPage } from './discussions.policies';
import {
  MessageItemFragment,
  ThreadPreviewFragment,
  ThreadStateFragment,
  ThreadWindowFragment,
} from './message.fragments';

/** The only writer of messages and threads to the cache, but for `marks.cache.ts`: answers to mutations and socket events both come here. */

export type Message = ResultOf<typeof MessageItemFragment>;
export type ThreadState = ResultOf<typeof ThreadStateFragment>;

/** `gap`: messages before it are missing. `elsewhere`: the window shown does not reach the thread's end. */
export type Arrival = 'added' | 'known' | 'gap' | 'elsewhere';

const messageRef = (id: string) => ({ __typename: 'Message', id });
const threadKey = (cache: ApolloCache, id: string) => cache.identify({ __typename: 'Thread', id });
const person = ({ id, name, pictureFileId }: LivePerson) => ({
  __typename: 'Person' as const,
  id,
  name,
  pictureFileId,
});

export const readThread = (cache: ApolloCache, id: string): ThreadState | null =>
  cache.readFragment({ id: threadKey(cache, id), fragment: ThreadStateFragment, fragmentName: 'ThreadState_thread' });

export const readMessage = (cache: ApolloCache, id: string): Message | null =>
  cache.readFragment({
    id: cache.identify(messageRef(id)),
    fragment: MessageItemFragment,
    fragmentName: 'MessageItem_message',
  });

/** The numbers on screen, and whether the thread goes on after them. `to` is 0 while there is nothing. */
export function windowOf(cache: ApolloCache, threadId: string): { from: number; to: number; reachesEnd: boolean } {
  const thread = cache.readFragment({
    id: threadKey(cache, threadId),
    fragment: ThreadWindowFragment,
    fragmentName: 'ThreadWindow_thread',
  });
  const edges = thread?.messages.edges ?? [];
  return {
    from: edges[0]?.node.number ?? 0,
    to: edges.at(-1)?.node.number ?? 0,
    reachesEnd: !thread?.messages.pageInfo.hasNextPage,
  };
}

export const writeMessage = (cache: ApolloCache, data: Message) =>
  cache.writeFragment({
    id: cache.identify(messageRef(data.id)),
    fragment: MessageItemFragment,
    fragmentName: 'MessageItem_message',
    data,
  });

function changeThread(cache: ApolloCache, id: string, fields: Modifiers): void {
  cache.modify({ id: threadKey(cache, id), fields });
}

/** A message told by the socket. What is the same for everybody comes with it; what only concerns the viewer is derived here. */
export function addLiveMessage(cache: ApolloCache, live: LiveMessage, viewerId: string | null): Arrival {
  const thread = readThread(cache, live.threadId);
  if (!readMessage(cache, live.id)) {
    const own = live.author.id === viewerId;
    const moderate = thread?.viewerCan.moderate ?? false;
    writeMessage(cache, {
      __typename: 'Message',
      id: live.id,
      threadId: live.threadId,
      number: live.number,
      createdAt: live.createdAt,
      editedAt: null,
      version: 1,
      html: live.html,
      excerpt: live.excerpt,
      author: person(live.author),
      quote: live.quote && {
        __typename: 'MessageQuote',
        id: live.quote.id,
        number: live.quote.number,
        excerpt: live.quote.excerpt,
        author: person(live.quote.author),
      },
      reactions: [],
      // Told by an event of its own.
      poll: null,
      removed: null,
      viewerCan: {
        __typename: 'MessageViewerCan',
        edit: own,
        remove: own || moderate,
        moderate: moderate && !own,
        restore: false,
        react: true,
      },
    });
  }
  const newcomer = { id: live.id, number: live.number, createdAt: live.createdAt, authorId: live.author.id };
  return addMessages(cache, live.threadId, [newcomer], viewerId);
}

interface Newcomer {
  id: string;
  number: number;
  createdAt: string;
  authorId: string;
}

/** Puts messages that the server answered at the end of the thread's window, in order and each once. */
export function storeMessages(
  cache: ApolloCache,
  threadId: string,
  messages: readonly Message[],
  viewerId: string | null,
): Arrival {
  for (const message of messages) writeMessage(cache, message);
  return addMessages(
    cache,
    threadId,
    messages.map(({ id, number, createdAt, author }) => ({ id, number, createdAt, authorId: author.id })),
    viewerId,
  );
}

function addMessages(
  cache: ApolloCache,
  threadId: string,
  messages: readonly Newcomer[],
  viewerId: string | null,
): Arrival {
  let arrival: Arrival = 'known';
  for (const message of [...messages].sort((a, b) => a.number - b.number)) {
    const next = append(cache, threadId, message);
    if (next !== 'known') arrival = next;
    if (next !== 'gap') raiseLastNumber(cache, threadId, message, viewerId);
  }
  return arrival;
}

function append(cache: ApolloCache, threadId: string, message: Newcomer): Arrival {
  let arrival: Arrival = 'elsewhere';
  changeThread(cache, threadId, {
    messages(stored: unknown, { readField, toReference }) {
      const page = stored as StoredPage;
      const last = page.edges.at(-1);
      const lastNumber = last ? (readField<number>('number', last.node) ?? 0) : 0;
      if (message.number <= lastNumber) {
        arrival = 'known';
        return page;
      }
      if (page.pageInfo.hasNextPage) return page;
      if (message.number > lastNumber + 1) {
        arrival = 'gap';
        return page;
      }
      arrival = 'added';
      const edge: StoredEdge = {
        __typename: 'MessageEdge',
        cursor: '',
        node: toReference(messageRef(message.id)) as Reference,
      };
      return { ...page, edges: [...page.edges, edge], pageInfo: { ...page.pageInfo, endCursor: '' } };
    },
  });
  return arrival;
}

/** Own messages count as read; others wait until they were on the screen. */
function raiseLastNumber(
  cache: ApolloCache,
  threadId: string,
  { number, createdAt, authorId }: Newcomer,
  viewerId: string | null,
): void {
  const thread = readThread(cache, threadId);
  if (!thread || number <= thread.lastNumber) return;
  const lastReadNumber = authorId === viewerId ? number : thread.lastReadNumber;
  changeThread(cache, threadId, {
    lastNumber: () => number,
    lastMessageAt: () => createdAt,
    lastReadNumber: () => lastReadNumber,
    // Not the difference of the numbers: what was removed counts no longer.
    unreadCount: (current: unknown) => (lastReadNumber === number ? 0 : Number(current) + number - thread.lastNumber),
  });
}

export function applyEdit(cache: ApolloCache, { id, html, excerpt, editedAt, version }: LiveEdit): void {
  const message = readMessage(cache, id);
  if (!message || message.version >= version || message.removed) return;
  writeMessage(cache, { ...message, html, excerpt, editedAt, version });
  showQuoted(cache, id, excerpt);
}

export function applyRemoval(cache: ApolloCache, { id, by, removedAt, reason }: LiveRemoval): void {
  const message = readMessage(cache, id);
  showQuoted(cache, id, '');
  if (!message) return;
  const thread = readThread(cache, message.threadId);
  if (!message.removed && thread && message.number > thread.lastReadNumber)
    changeThread(cache, message.threadId, { unreadCount: (current: unknown) => Math.max(0, Number(current) - 1) });
  writeMessage(cache, {
    ...message,
    html: '',
    excerpt: '',
    quote: null,
    reactions: [],
    poll: null,
    // The room is told without the reason, the author with it: the one that knows more wins.
    removed: {
      __typename: 'MessageRemoval',
      at: removedAt,
      by: person(by),
      reason: reason ?? message.removed?.reason ?? null,
    },
    viewerCan: {
      ...message.viewerCan,
      edit: false,
      remove: false,
      moderate: false,
      restore: message.viewerCan.restore || (message.viewerCan.moderate && by.id !== message.author.id),
      react: false,
    },
  });
}

/** A removed message stands again, as the server answered it. */
export function applyRestored(cache: ApolloCache, message: Message): void {
  const before = readMessage(cache, message.id);
  showQuoted(cache, message.id, message.excerpt);
  if (!before) return;
  const thread = readThread(cache, message.threadId);
  if (before.removed && !message.removed && thread && message.number > thread.lastReadNumber)
    changeThread(cache, message.threadId, { unreadCount: (current: unknown) => Number(current) + 1 });
  writeMessage(cache, message);
}

/** The words that answers to a message quote of it. */
const showQuoted = (cache: ApolloCache, id: string, excerpt: string) =>
  cache.modify({ id: cache.identify({ __typename: 'MessageQuote', id }), fields: { excerpt: () => excerpt } });

export function applyThread(cache: ApolloCache, live: LiveThread): void {
  const thread = readThread(cache, live.threadId);
  if (!thread) return;
  const locked = live.locked && {
    __typename: 'ThreadLock' as const,
    at: live.locked.at,
    reason: live.locked.reason,
    by: live.locked.by && person(live.locked.by),
  };
  cache.writeFragment({
    id: threadKey(cache, live.threadId),
    fragment: ThreadStateFragment,
    fragmentName: 'ThreadState_thread',
    data: {
      ...thread,
      // Few people’s conversation has none of its own: it is called by their names.
      title: live.title || thread.title,
      pinned: live.pinned,
      locked,
      viewerCan: { ...thread.viewerCan, post: !locked },
    },
  });
}

/** News of a thread that may not be open: lists show its newest message and what is unread. */
export function applyActivity(cache: ApolloCache, activity: LiveActivity, viewerId: string | null): void {
  const { threadId, messageId, lastNumber, lastMessageAt, author, excerpt } = activity;
  changeThread(cache, threadId, {
    lastMessage: () =>
      cache.writeFragment({
        fragment: ThreadPreviewFragment,
        fragmentName: 'ThreadPreview_preview',
        data: { __typename: 'ThreadPreview', id: messageId, excerpt, author: person(author) },
      }),
    unreadCount: (current: unknown, { readField }) => {
      const known = readField<number>('lastNumber') ?? 0;
      return Number(current) + (author.id === viewerId ? 0 : Math.max(0, lastNumber - known));
    },
    lastMessageAt: () => lastMessageAt,
    lastNumber: (current: unknown) => Math.max(Number(current), lastNumber),
  });
}
