import { Button } from '@mantine/core';
import { Card, formatDay, formatTime, SectionHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import css from './lifecycle.module.css';
import { useWorkshopThread } from './use-workshop-thread';

const DAY_MS = 86_400_000;

interface WorkshopThreadPanelProps {
  /** When the workshop begins. */
  opensAt: string;
  thread: { id: string; unreadCount: number } | null;
}

/** The way to where a workshop writes along. Long before it, nothing. */
export function WorkshopThreadPanel({ opensAt, thread }: WorkshopThreadPanelProps) {
  const wait = Date.parse(opensAt) - Date.now();
  if (!thread && (wait > DAY_MS || wait < -DAY_MS)) return null;
  return (
    <Card as="section" aria-labelledby="workshop-thread">
      <SectionHeader id="workshop-thread" title="Thread of this workshop" />
      <p className={`muted ${css.lead}`}>
        Notes, links and questions from the day, for everybody in the group. It goes on as the thread of the task.
      </p>
      {thread ? (
        <Button component={Link} to={`/discussions/${thread.id}`} variant="default">
          Open the thread{thread.unreadCount > 0 ? ` (${thread.unreadCount} unread)` : ''}
        </Button>
      ) : (
        <p className={css.lead}>
          {wait > 0
            ? `It opens when the workshop begins, at ${formatTime(opensAt)} on ${formatDay(opensAt)}.`
            : 'It is opening now.'}
        </p>
      )}
    </Card>
  );
}

/** The same for a workshop, kept in step with the server. */
export function WorkshopThread({ workGroupId, workshopId }: { workGroupId: string; workshopId: string }) {
  const found = useWorkshopThread(workGroupId, workshopId);
  return found ? <WorkshopThreadPanel opensAt={found.opensAt} thread={found.thread} /> : null;
}
