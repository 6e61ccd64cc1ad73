import { Button, Group } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, ListSkeleton, SectionHeader } from '@tessellate/web-ui';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { CycleLine } from '../cycle-line';
import { lineOf, stepName, whenAndHow } from '../cycle';
import { useMyCycle } from './my-cycle';
import css from './where-are-we.module.css';

/** Home: the group's cycle with “you are here”, and the way to the step that is now. `managesHub`: who would begin a group. */
export function WhereAreWe({ managesHub = false }: { managesHub?: boolean }) {
  const { group, groupCount, known, error, loading, refetch } = useMyCycle();
  if (!known) {
    if (error) return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return <ListSkeleton count={3} />;
  }
  if (!group) return managesHub ? <HubWithoutGroup /> : <NoGroup />;
  const now = group.steps.find(step => step.state === 'NOW');
  return (
    <Card
      as="section"
      tone="accent"
      className={css.card}
      aria-labelledby="home-cycle"
      style={{ '--accent-line': group.hub.colour } as CSSProperties}
    >
      <SectionHeader
        id="home-cycle"
        title={`${group.title} · ${group.hub.shortName}`}
        action={<Link to={groupCount > 1 ? '/group' : `/group/${group.id}`}>Open group</Link>}
      />
      {group.steps.length > 0 ? (
        <CycleLine steps={lineOf(group.steps, group.id)} label="The cycle of your group" compact />
      ) : (
        <p className="muted">
          Workshops and tasks will appear here once{' '}
          {group.viewerRole === 'FACILITATOR' ? 'you have' : 'your facilitator has'} planned them.
        </p>
      )}
      {now ? (
        <Group gap="sm" className={css.now}>
          <Button component={Link} to={`/group/${group.id}/${now.kind === 'TASK' ? 'tasks' : 'workshops'}/${now.id}`}>
            {now.kind === 'TASK' ? 'Read the task' : 'See the workshop'}
          </Button>
          <span className={css.when}>
            {stepName(now)}, {whenAndHow(now)}
          </span>
        </Group>
      ) : null}
    </Card>
  );
}

function NoGroup() {
  return (
    <EmptyState
      title="You are not in a Work Group this year"
      action={
        <Group gap="sm" justify="center">
          <Button component={Link} to="/departments">
            See your department
          </Button>
          <Button component={Link} to="/community" variant="default">
            Go to the community
          </Button>
        </Group>
      }
    >
      When your hub adds you to one, its workshops and tasks will appear here.
    </EmptyState>
  );
}

function HubWithoutGroup() {
  return (
    <EmptyState
      title="Your hub has no Work Group this year"
      action={
        <Button component={Link} to="/hub">
          Open your hub
        </Button>
      }
    >
      Once you have created one and somebody leads it, its workshops and tasks will appear here.
    </EmptyState>
  );
}
