import { useApolloClient } from '@apollo/client/react';
import { FRESH } from '@tessellate/web-kernel';
import { useNotify, useSingleKeys } from '@tessellate/web-ui';
import { useNavigate } from 'react-router';
import type { ThreadState } from '../discussions.cache';
import { ThreadListQuery, UnreadThreadsQuery } from '../list.documents';
import { ConversationListQuery } from '../conversations/conversations.documents';
import { UnreadThreadIdsQuery } from '../marks/marks.documents';

const PAGE = 50;

/** u goes to the next thread with something unread, here first and then elsewhere; ] and [ to the next and previous of the list. */
export function useThreadJumps({
  id,
  audienceId,
  audienceKind,
}: Pick<ThreadState, 'id' | 'audienceId' | 'audienceKind'>): void {
  const client = useApolloClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const open = (threadId: string) => void navigate(`/discussions/${threadId}`);

  const conversations = async () => {
    const { data } = await client.query({ query: ConversationListQuery, variables: { first: PAGE }, ...FRESH });
    return data?.conversations.edges.map(({ node }) => node) ?? [];
  };
  const unreadIn = async (audience: string, kind: ThreadState['audienceKind']) => {
    if (kind === 'PEOPLE')
      return (await conversations()).find(other => other.id !== id && other.unreadCount > 0 && other.level !== 'MUTED')
        ?.id;
    const { data } = await client.query({ query: UnreadThreadIdsQuery, variables: { audienceId: audience }, ...FRESH });
    return data?.threads.edges.map(({ node }) => node.id).find(other => other !== id);
  };
  const nextUnread = async () => {
    const here = await unreadIn(audienceId, audienceKind);
    if (here) return open(here);
    const { data } = await client.query({ query: UnreadThreadsQuery, ...FRESH });
    const elsewhere = data?.unreadThreads.audiences.find(
      audience =>
        audience.threads > 0 &&
        audience.audienceId !== audienceId &&
        !(audience.kind === audienceKind && audience.kind === 'PEOPLE'),
    );
    const there = elsewhere && (await unreadIn(elsewhere.audienceId, elsewhere.kind));
    if (there) open(there);
    else notify('Nothing else is unread.');
  };
  const listed = async () => {
    if (audienceKind === 'PEOPLE') return (await conversations()).map(node => node.id);
    const { data } = await client.query({ query: ThreadListQuery, variables: { audienceId, first: PAGE } });
    return data?.threads.edges.map(({ node }) => node.id) ?? [];
  };
  const step = async (by: 1 | -1) => {
    const ids = await listed();
    const next = ids[ids.indexOf(id) + by];
    if (next && ids.includes(id)) open(next);
    else notify(by === 1 ? 'This is the last thread in the list.' : 'This is the first thread in the list.');
  };
  const attempt = (act: Promise<void>) =>
    void act.catch(() => notify('That did not work. Check your connection and try again.'));
  useSingleKeys({
    u: () => attempt(nextUnread()),
    ']': () => attempt(step(1)),
    '[': () => attempt(step(-1)),
  });
}
