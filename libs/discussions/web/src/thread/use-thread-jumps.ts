import { useApolloClient } from '@apollo/client/react';
import { FRESH } from '@tessellate/web-kernel';
import { useNotify, useSingleKeys } from '@tessellate/web-ui';
import { useNavigate } from 'react-router';
import type { ThreadState } from '../discussions.cache';
import { ThreadListQuery, UnreadThreadsQuery } from '../list.documents';
import { UnreadThreadIdsQuery } from '../marks/marks.documents';

const PAGE = 50;

/** u goes to the next thread with something unread, here first and then elsewhere; ] and [ to the next and previous of the list. */
export function useThreadJumps({ id, audienceId }: Pick<ThreadState, 'id' | 'audienceId'>): void {
  const client = useApolloClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const open = (threadId: string) => void navigate(`/discussions/${threadId}`);

  const unreadIn = async (audience: string) => {
    const { data } = await client.query({ query: UnreadThreadIdsQuery, variables: { audienceId: audience }, ...FRESH });
    return data?.threads.edges.map(({ node }) => node.id).find(other => other !== id);
  };
  const nextUnread = async () => {
    const here = await unreadIn(audienceId);
    if (here) return open(here);
    const { data } = await client.query({ query: UnreadThreadsQuery, ...FRESH });
    const elsewhere = data?.unreadThreads.audiences.find(
      audience => audience.threads > 0 && audience.audienceId !== audienceId,
    );
    const there = elsewhere && (await unreadIn(elsewhere.audienceId));
    if (there) open(there);
    else notify('Nothing else is unread.');
  };
  const step = async (by: 1 | -1) => {
    const { data } = await client.query({ query: ThreadListQuery, variables: { audienceId, first: PAGE } });
    const ids = data?.threads.edges.map(({ node }) => node.id) ?? [];
    const next = ids[ids.indexOf(id) + by];
    if (next && ids.includes(id)) open(next);
    else notify(by === 1 ? 'This is the last thread of the list.' : 'This is the first thread of the list.');
  };
  const attempt = (act: Promise<void>) =>
    void act.catch(() => notify('That did not get through. Check the connection.'));
  useSingleKeys({
    u: () => attempt(nextUnread()),
    ']': () => attempt(step(1)),
    '[': () => attempt(step(-1)),
  });
}
