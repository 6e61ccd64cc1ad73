import { TASK_PART_LABELS, TASK_PARTS } from '@tessellate/tasks-contract';
import { isNotFound, messageOf, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import {
  ArticleSkeleton,
  DateText,
  ErrorState,
  NotFoundState,
  Page,
  PageHeader,
  PersonLine,
  RichText,
  Tag,
  TagRow,
} from '@tessellate/web-ui';
import { AttachmentList } from '@tessellate/files-web';
import { Reactions } from '@tessellate/reactions-web';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from './gql';
import css from './work-page.module.css';

const TaskWorkPageQuery = graphql(/* GraphQL */ `
  query TaskWorkPage($id: UUID!) {
    taskWork(id: $id) {
      id
      sharedAt
      late
      ownerLeft
      task {
        id
        number
        title
        workGroup {
          id
          title
        }
      }
      person {
        id
        name
        jobTitle
        pictureFileId
      }
      department {
        id
        school {
          id
          name
          town
        }
      }
      parts {
        id
        part
        html
        sharedAt
        firstSharedAt
        files {
          id
          name
          mediaType
          bytes
        }
      }
      reactions {
        kind
        count
        mine
      }
    }
  }
`);

/** A colleague's work on a task, with what others say about it; `comments` is filled in by the app. */
export function TaskWorkPage({ comments }: { comments: ReactNode }) {
  const { id: groupId = '', stepId = '', workId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(TaskWorkPageQuery, { variables: { id: workId } });
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    {
      onEvicted: () => setGone(true),
      'task.changed': change => change.workId === workId && again(),
      onResync: again,
    },
  );
  useRoom(
    { type: 'TASK_WORK', id: workId },
    { 'reaction.changed': change => change.targetId === workId && again(), onResync: again },
  );
  const work = data?.taskWork;
  if (gone || isNotFound(error) || (work && work.task.id !== stepId)) return <NotFoundState what="This work" />;
  if (!work) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return <ArticleSkeleton />;
  }
  const { task, person, department } = work;
  const place = department ? `${department.school.name}, ${department.school.town}` : null;
  const missing = TASK_PARTS.filter(part => !work.parts.some(shared => shared.part === part));
  return (
    <Page>
      <article>
        <PageHeader
          size="large"
          title={`${person.name}: ${task.title}`}
          crumbs={[
            { label: task.workGroup.title, to: `/group/${task.workGroup.id}` },
            { label: `Task ${task.number}`, to: `/group/${task.workGroup.id}/tasks/${task.id}` },
            { label: 'Shared work' },
          ]}
        />
        <div className={css.by}>
          <PersonLine size="medium" person={person} detail={[person.jobTitle, place].filter(Boolean).join(', ')} />
        </div>
        <TagRow>
          {work.late ? <Tag>shared a little later</Tag> : null}
          {work.ownerLeft ? <Tag>has left the group</Tag> : null}
        </TagRow>
        {work.parts.map(({ id, part, html, files, sharedAt, firstSharedAt }) => (
          <section key={id} className={css.part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{TASK_PART_LABELS[part]}</h2>
            <p className={css.when}>
              shared <DateText from={firstSharedAt} format="day" />
              {sharedAt === firstSharedAt ? null : (
                <>
                  , changed <DateText from={sharedAt} format="day" />
                </>
              )}
            </p>
            <RichText html={html} />
            {files.length > 0 ? <AttachmentList items={files} label={`${TASK_PART_LABELS[part]}: files`} /> : null}
          </section>
        ))}
        {missing.length > 0 ? (
          <p className="muted">
            Not shared {work.parts.length > 0 ? 'yet' : 'now'}:{' '}
            {missing.map(part => TASK_PART_LABELS[part].toLowerCase()).join(', ')}.
          </p>
        ) : null}
      </article>
      {work.parts.length > 0 ? (
        <>
          <Reactions to={{ type: 'TASK_WORK', __typename: 'TaskWork', id: workId }} counts={work.reactions} />
          {comments}
        </>
      ) : null}
    </Page>
  );
}
