import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { TASK_PART_LABELS } from '@tessellate/tasks-contract';
import { Card, CardRow, DateText, EmptyState, PersonLine, SectionHeader, Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from './gql';
import css from './task-page.module.css';

export const SharedTaskWorkFragment = graphql(/* GraphQL */ `
  fragment SharedTaskWork on Task {
    id
    workGroup {
      id
    }
    sharedWork {
      id
      sharedAt
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
      }
    }
  }
`);

/** What colleagues share on this task, with the way to read and comment on it. */
export function SharedWork({ task }: { task: FragmentOf<typeof SharedTaskWorkFragment> }) {
  const { id, workGroup, sharedWork } = readFragment(SharedTaskWorkFragment, task);
  const base = `/group/${workGroup.id}/tasks/${id}`;
  return (
    <section aria-labelledby="shared-work">
      <SectionHeader
        id="shared-work"
        title={sharedWork.length > 0 ? `Shared with the group (${sharedWork.length})` : 'Shared with the group'}
        action={sharedWork.length > 0 ? <Link to={`${base}/findings`}>Findings side by side</Link> : null}
      />
      {sharedWork.length === 0 ? (
        <EmptyState title="Nobody has shared yet">
          What colleagues share appears here: read it, and say what you would ask or borrow.
        </EmptyState>
      ) : (
        <Card padding="list">
          {sharedWork.map(work => (
            <CardRow key={work.id}>
              <PersonLine
                person={work.person}
                detail={work.department?.school.name}
                below={
                  <>
                    <Link to={`${base}/work/${work.id}`} className={css.parts}>
                      {work.parts.map(({ part }) => TASK_PART_LABELS[part]).join(', ')}
                      <span className={css.hidden}>
                        {' '}
                        by <bdi>{work.person.name}</bdi>
                      </span>
                    </Link>
                    {work.sharedAt ? (
                      <>
                        {' '}
                        · <DateText from={work.sharedAt} format="short-day" />
                      </>
                    ) : null}
                    {work.ownerLeft ? ' · has left the group' : ''}
                  </>
                }
              />
              {work.late ? <Tag>a little later</Tag> : null}
            </CardRow>
          ))}
        </Card>
      )}
    </section>
  );
}
