import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { TASK_PART_LABELS } from '@tessellate/tasks-contract';
import { type FragmentOf, messageOf, readFragment, type ResultOf, useOnce } from '@tessellate/web-kernel';
import { Card, CardRow, DateText, PersonLine, SectionHeader, Tag, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from './gql';
import css from './task-page.module.css';

export const TaskProgressFragment = graphql(/* GraphQL */ `
  fragment TaskProgressParts on Task {
    id
    draft
    cancelledAt
    progress {
      state
      savedAt
      sharedAt
      sharedParts
      late
      remindedAt
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
    }
  }
`);

const Remind = graphql(/* GraphQL */ `
  mutation RemindOfTask($input: RemindOfTaskInput!) {
    remindOfTask(input: $input) {
      task {
        id
        ...TaskProgressParts
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof TaskProgressFragment>['progress']>[number];
const HEADINGS = { NOT_BEGUN: 'Not started', BEGUN: 'Started', SHARED: 'Shared' } as const;

/** For those who lead: who has not begun, who has, who has shared. Names and dates; drafts stay closed to everybody. */
export function TaskProgress({ task }: { task: FragmentOf<typeof TaskProgressFragment> }) {
  const { id, draft, cancelledAt, progress } = readFragment(TaskProgressFragment, task);
  const [remindThem] = useMutation(Remind);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const announce = useAnnounce();
  const once = useOnce();
  const rows = progress ?? [];
  const idle = rows.filter(row => row.state === 'NOT_BEGUN');
  const open = !draft && !cancelledAt;

  const remind = async (people: readonly Row[]) => {
    setBusy(true);
    setFailure(null);
    try {
      const personIds = people.map(row => row.person.id);
      await once(personIds.join(), mutationId =>
        remindThem({ variables: { input: { mutationId, stepId: id, personIds } } }),
      );
      announce(
        people.length === 1 && people[0] ? `${people[0].person.name} has been reminded.` : 'They have been reminded.',
      );
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="task-progress">
      <SectionHeader id="task-progress" title="How everybody is getting on" />
      <p className="muted">You see names and dates. Nobody else can open work that has not been shared.</p>
      {(['NOT_BEGUN', 'BEGUN', 'SHARED'] as const).map(state => {
        const those = rows.filter(row => row.state === state);
        return those.length > 0 ? (
          <Card key={state} padding="list" as="section" aria-label={HEADINGS[state]} className={css.progress}>
            <h3 className={css.state}>
              {HEADINGS[state]} ({those.length})
            </h3>
            {those.map(row => (
              <CardRow key={row.person.id}>
                <PersonLine person={row.person} detail={row.department?.school.name} below={<When row={row} />} />
                {state === 'NOT_BEGUN' && open ? (
                  <Button
                    variant="default"
                    size="xs"
                    disabled={busy}
                    onClick={() => void remind([row])}
                    aria-label={`Remind ${row.person.name}`}
                  >
                    Remind
                  </Button>
                ) : null}
                {row.late ? <Tag>a little later</Tag> : null}
              </CardRow>
            ))}
          </Card>
        ) : null;
      })}
      {rows.length === 0 ? <p className="muted">Nobody has joined this group yet.</p> : null}
      {failure ? (
        <p className={css.problem} role="alert">
          {failure}
        </p>
      ) : null}
      {idle.length > 1 && open ? (
        <Group>
          <Button variant="default" loading={busy} onClick={() => void remind(idle)}>
            Remind all {idle.length} who have not started
          </Button>
        </Group>
      ) : null}
    </section>
  );
}

function When({ row }: { row: Row }) {
  if (row.state === 'SHARED' && row.sharedAt) {
    return (
      <>
        {row.sharedParts.map(part => TASK_PART_LABELS[part]).join(', ')} · <DateText from={row.sharedAt} format="day" />
      </>
    );
  }
  if (row.state === 'BEGUN' && row.savedAt) {
    return (
      <>
        last saved <DateText from={row.savedAt} format="day" />
      </>
    );
  }
  return row.remindedAt ? (
    <>
      reminded <DateText from={row.remindedAt} format="day" />
    </>
  ) : null;
}
