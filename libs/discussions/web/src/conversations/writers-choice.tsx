import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Switch, Text } from '@mantine/core';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { Card, ErrorState, SectionHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import css from './conversations.module.css';
import { BlockPersonMutation, ChooseWritersMutation, WritersChoiceQuery } from './conversations.documents';

/** Who may write to the person: their own choice, changed at once. */
export function WritersChoice() {
  const { data, error, refetch, loading } = useQuery(WritersChoiceQuery, { fetchPolicy: 'cache-and-network' });
  const [choose, choosing] = useMutation(ChooseWritersMutation);
  const [block, blocking] = useMutation(BlockPersonMutation, { refetchQueries: [WritersChoiceQuery] });
  const [problem, setProblem] = useState<string | null>(null);
  if (!data)
    return error ? <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} /> : null;
  const { leadersOnly, blocked } = data.writersChoice;
  const attempt = (act: Promise<unknown>) => {
    setProblem(null);
    act.catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <Card as="section">
      <SectionHeader title="Who can write to you" />
      <Switch
        label="Only those who lead my group or manage my hub"
        description="Otherwise everybody in your groups and your hub can. Whoever you write to can always answer you."
        checked={leadersOnly}
        disabled={choosing.loading}
        onChange={event =>
          attempt(
            choose({ variables: { input: { mutationId: newMutationId(), leadersOnly: event.currentTarget.checked } } }),
          )
        }
      />
      {blocked.length > 0 ? (
        <>
          <Text fw={500} mt="md">
            Blocked
          </Text>
          <ul className={css.blocked}>
            {blocked.map(({ id, name }) => (
              <li key={id}>
                <bdi>{name}</bdi>{' '}
                <Button
                  variant="subtle"
                  size="compact-sm"
                  disabled={blocking.loading}
                  aria-label={`Let ${name} write again`}
                  onClick={() =>
                    attempt(
                      block({ variables: { input: { mutationId: newMutationId(), personId: id, blocked: false } } }),
                    )
                  }
                >
                  Let them write again
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {problem ? (
        <Text role="alert" c="var(--needs)">
          {problem}
        </Text>
      ) : null}
    </Card>
  );
}
