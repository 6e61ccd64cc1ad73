import { daysAhead } from '@tessellate/cycle-contract';
import { londonDaysBetween } from '@tessellate/school-time-contract';
import { isNotFound, messageOf, type ResultOf, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import {
  ArticleSkeleton,
  Card,
  ErrorState,
  formatDay,
  NotFoundState,
  Page,
  PageHeader,
  SectionHeader,
} from '@tessellate/web-ui';
import { AttachmentList } from '@tessellate/files-web';
import { Fragment, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from './gql';
import { MyWork } from './my-work';
import { SharedWork } from './shared-work';
import { TaskProgress } from './task-lead';
import css from './task-page.module.css';
import { TaskPairing } from './task-pairs';

const TaskPageQuery = graphql(/* GraphQL */ `
  query TaskPage($id: UUID!) {
    task(id: $id) {
      id
      number
      title
      brief
      dueAt
      draft
      cancelledAt
      cancelReason
      nextWorkshop {
        id
        number
      }
      resources {
        label
        url
        file {
          id
          name
          mediaType
          bytes
        }
      }
      workGroup {
        id
        title
      }
      viewerCan {
        write
        lead
      }
      reads {
        workId
        person {
          id
          name
        }
      }
      readBy {
        person {
          id
          name
        }
      }
      ...MyTaskWork
      ...SharedTaskWork
      ...TaskProgressParts
      ...TaskPairs
    }
  }
`);

type Task = ResultOf<typeof TaskPageQuery>['task'];

/** A school-based task: its brief, one's own work, and what colleagues share. */
export function TaskPage() {
  const { id: groupId = '', stepId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(TaskPageQuery, { variables: { id: stepId } });
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    {
      onEvicted: () => setGone(true),
      'task.changed': change => change.stepId === stepId && again(),
      onResync: again,
    },
  );
  if (gone || isNotFound(error) || (data && data.task.workGroup.id !== groupId))
    return <NotFoundState what="This task" />;
  if (!data) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return <ArticleSkeleton />;
  }
  const { task } = data;
  const lead = task.viewerCan.lead;
  return (
    <Page aside={lead ? <TaskPairing task={task} /> : undefined} asideLabel="Who reads whose work">
      <PageHeader
        title={task.title}
        documentTitle={`Task ${task.number}: ${task.title}`}
        crumbs={[
          { label: task.workGroup.title, to: `/group/${groupId}#step-${task.id}` },
          { label: `Task ${task.number}` },
        ]}
        lead={whenDue(task)}
      />
      {task.draft ? <Card tone="quiet">This task is not published yet. Participants cannot see it.</Card> : null}
      {task.cancelledAt ? (
        <Card tone="quiet" role="note">
          <strong>This task was cancelled.</strong> {task.cancelReason} What was written is kept; there is nothing more
          to share.
        </Card>
      ) : null}
      <section aria-labelledby="task-brief">
        <SectionHeader id="task-brief" title="The task" />
        <p className={css.brief} dir="auto">
          {task.brief}
        </p>
        <Resources resources={task.resources} />
      </section>
      <Peers task={task} />
      {lead ? null : <MyWork task={task} closed={!task.viewerCan.write} onStale={again} />}
      {lead ? <TaskProgress task={task} /> : null}
      <SharedWork task={task} />
    </Page>
  );
}

function whenDue({ number, dueAt, nextWorkshop, cancelledAt }: Task): string {
  const next = nextWorkshop ? `, before workshop ${nextWorkshop.number}` : '';
  if (!dueAt || cancelledAt) return `Task ${number}${next}.`;
  const days = londonDaysBetween(new Date(), new Date(dueAt));
  if (days < 0) return `It was due on ${formatDay(dueAt)}. You can still share: better late than never.`;
  return `Due ${formatDay(dueAt)}, ${daysAhead(days)}${next}.`;
}

function Resources({ resources }: { resources: Task['resources'] }) {
  const links = resources.filter(resource => resource.url);
  const files = resources.flatMap(resource => resource.file ?? []);
  if (resources.length === 0) return null;
  return (
    <div className={css.resources}>
      {links.length > 0 ? (
        <ul>
          {links.map(({ label, url }) => (
            <li key={`${label}${url}`}>
              <a href={url ?? undefined} target="_blank" rel="noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {files.length > 0 ? <AttachmentList items={files} label="Files for the task" /> : null}
    </div>
  );
}

/** “Read and comment on …”: the colleague one was paired with. */
function Peers({ task }: { task: Task }) {
  const { reads, readBy, workGroup, id } = task;
  if (reads.length === 0) return null;
  return (
    <Card as="section" aria-label="Your partner for this task">
      {reads.map(({ person, workId }) => (
        <p key={person.id} className={css.peer}>
          <strong>Read and comment on </strong>
          {workId ? (
            <Link to={`/group/${workGroup.id}/tasks/${id}/work/${workId}`}>
              <bdi>{person.name}</bdi>’s work
            </Link>
          ) : (
            <>
              <bdi>{person.name}</bdi>’s work. It will open here as soon as they share it.
            </>
          )}
        </p>
      ))}
      {readBy.length > 0 ? (
        <p className={css.peer}>
          {readBy.map(({ person }, index) => (
            <Fragment key={person.id}>
              {index > 0 ? ' and ' : null}
              <bdi>{person.name}</bdi>
            </Fragment>
          ))}{' '}
          will read yours.
        </p>
      ) : null}
    </Card>
  );
}
