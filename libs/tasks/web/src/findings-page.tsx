import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { TASK_PART_LABELS, TASK_PARTS, type TaskPart } from '@tessellate/tasks-contract';
import { isNotFound, messageOf, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
  formatDateTime,
} from '@tessellate/web-ui';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { graphql } from './gql';
import { FindingCard } from './finding-card';
import css from './findings.module.css';
import { findingsOf } from './findings';
import { PresentFindings } from './present-findings';

const TaskFindingsQuery = graphql(/* GraphQL */ `
  query TaskFindings($id: UUID!) {
    task(id: $id) {
      id
      number
      title
      nextWorkshop {
        id
        number
        title
        startsAt
      }
      workGroup {
        id
        title
      }
      sharedWork {
        id
        late
        ownerLeft
        person {
          id
          name
          pictureFileId
        }
        department {
          id
          school {
            id
            name
          }
        }
        parts {
          id
          part
          html
          text
        }
      }
    }
  }
`);

/** What everybody found, side by side: the start of the next workshop. To read, to show on a wall, to print. */
export function FindingsPage() {
  const { id: groupId = '', stepId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const [part, setPart] = useState<TaskPart>('REFLECTION');
  const [words, setWords] = useState('');
  const navigate = useNavigate();
  // The projector of a workshop leads straight to the wall, and takes over again afterwards.
  const fromProjector = useSearchParams()[0].get('present') === 'now';
  const [presenting, setPresenting] = useState(fromProjector);
  const { data, error, loading, again } = useLiveQuery(TaskFindingsQuery, { variables: { id: stepId } });
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    {
      onEvicted: () => setGone(true),
      'task.changed': change => change.stepId === stepId && again(),
      onResync: again,
    },
  );
  const task = data?.task;
  if (gone || isNotFound(error) || (task && task.workGroup.id !== groupId))
    return <NotFoundState what="These findings" />;
  if (!task) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page width="wide">
        <PageHeader title="Findings" />
        <ListSkeleton count={4} />
      </Page>
    );
  }
  const all = findingsOf(task.sharedWork, part);
  const shown = findingsOf(task.sharedWork, part, words);
  const next = task.nextWorkshop;
  const taskPath = `/group/${groupId}/tasks/${stepId}`;
  return (
    <Page width="wide">
      <PageHeader
        title={`What we found: ${task.title}`}
        crumbs={[
          { label: task.workGroup.title, to: `/group/${groupId}` },
          { label: `Task ${task.number}`, to: taskPath },
          { label: 'Findings' },
        ]}
        lead={
          next
            ? `For workshop ${next.number}: ${next.title}${next.startsAt ? `, ${formatDateTime(next.startsAt)}` : ''}.`
            : undefined
        }
        actions={
          <Group gap="sm" className="no-print">
            <Button onClick={() => setPresenting(true)} disabled={shown.length === 0}>
              Present
            </Button>
            <Button variant="default" onClick={() => window.print()} disabled={shown.length === 0}>
              Print
            </Button>
          </Group>
        }
      />
      <div className={`${css.filters} no-print`}>
        <NativeSelect
          label="Show"
          value={part}
          data={TASK_PARTS.map(value => ({ value, label: TASK_PART_LABELS[value] }))}
          onChange={event => setPart(event.currentTarget.value as TaskPart)}
        />
        <TextInput
          label="Filter by word, name or school"
          type="search"
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
        <p role="status" className={css.count}>
          {shown.length === all.length ? `${all.length} shared` : `${shown.length} of ${all.length} shown`}
        </p>
      </div>
      {all.length === 0 ? (
        <EmptyState
          title={`No ${TASK_PART_LABELS[part].toLowerCase()} is shared yet`}
          action={<Link to={taskPath}>Go to the task</Link>}
        >
          As soon as somebody shares theirs, it will appear here beside the others.
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState
          title="Nothing matches these words"
          action={
            <Button variant="default" onClick={() => setWords('')}>
              Show all
            </Button>
          }
        />
      ) : presenting ? null : (
        <ul className={css.board} aria-label="Findings">
          {shown.map(finding => (
            <FindingCard key={finding.id} finding={finding} path={`${taskPath}/work/${finding.id}`} />
          ))}
        </ul>
      )}
      {presenting ? (
        <PresentFindings
          title={`Task ${task.number}: ${task.title}`}
          findings={shown}
          onClose={() => (fromProjector ? void navigate(-1) : setPresenting(false))}
        />
      ) : null}
    </Page>
  );
}
