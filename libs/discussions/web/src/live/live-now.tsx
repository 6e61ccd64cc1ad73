import { useQuery } from '@apollo/client/react';
import { readFragment } from '@tessellate/web-kernel';
import { Card, CountBadge, RelativeTime, SectionHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { ThreadRowFragment } from '../list.documents';
import { useThreadList } from '../list/use-thread-list';
import css from '../list/thread-list.module.css';
import { DiscussionGroupsQuery } from '../list.documents';

const SHOWN = 3;

/** The threads of a Work Group where something happened last, for Home's context column. Shows nothing when there are none. */
export function LiveNow({ audienceId }: { audienceId: string }) {
  const { threads } = useThreadList({ kind: 'WORK_GROUP', id: audienceId });
  const { data } = useQuery(DiscussionGroupsQuery, { fetchPolicy: 'cache-first' });
  const steps = data?.myWorkGroups.find(group => group.id === audienceId)?.steps ?? [];
  const rows = (threads ?? [])
    .map(thread => readFragment(ThreadRowFragment, thread))
    .filter(thread => thread.lastNumber > 0);
  if (rows.length === 0) return null;
  const newest = rows.sort((a, b) => b.lastMessageAt.localeCompare(a.lastMessageAt)).slice(0, SHOWN);
  return (
    <section aria-labelledby="live-now">
      <SectionHeader level={3} id="live-now" title="Live now" action={<Link to="/discussions">All</Link>} />
      <Card padding="list">
        <ul className={css.list}>
          {newest.map(thread => {
            const step = steps.find(other => other.id === thread.stepId);
            return (
              <li key={thread.id} className={css.row} data-unread={thread.unreadCount > 0 || undefined}>
                <div className={css.words}>
                  <p className={css.title} dir="auto">
                    <Link to={`/discussions/${thread.id}`}>{thread.title}</Link>
                  </p>
                  <p className={css.excerpt} dir="auto">
                    {step ? `${step.kind === 'TASK' ? 'Task' : 'Workshop'} ${step.number} · ` : ''}last message{' '}
                    <RelativeTime at={thread.lastMessageAt} />
                  </p>
                </div>
                <div className={css.side}>
                  <CountBadge count={thread.unreadCount} label="unread" />
                </div>
              </li>
            );
          })}
        </ul>
      </Card>
    </section>
  );
}
