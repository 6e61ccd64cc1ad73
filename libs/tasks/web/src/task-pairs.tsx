import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { type FragmentOf, messageOf, readFragment, useOnce } from '@tessellate/web-kernel';
import { Card, ConfirmDialog, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from './gql';
import css from './task-page.module.css';

export const TaskPairsFragment = graphql(/* GraphQL */ `
  fragment TaskPairs on Task {
    id
    progress {
      person {
        id
      }
    }
    peerSets {
      people {
        id
        name
      }
    }
  }
`);

const Pair = graphql(/* GraphQL */ `
  mutation PairTaskPeers($input: PairTaskPeersInput!) {
    pairTaskPeers(input: $input) {
      task {
        id
        ...TaskPairs
      }
    }
  }
`);

/** For those who lead: who reads whose work. Everybody reads one and is read by one. */
export function TaskPairing({ task }: { task: FragmentOf<typeof TaskPairsFragment> }) {
  const { id, progress, peerSets } = readFragment(TaskPairsFragment, task);
  const [pair] = useMutation(Pair);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [mixing, setMixing] = useState(false);
  const announce = useAnnounce();
  const once = useOnce();
  const sets = peerSets ?? [];
  const placed = new Set(sets.flatMap(set => set.people.map(person => person.id)));
  const alone = (progress ?? []).filter(row => !placed.has(row.person.id)).length;

  const send = async (afresh: boolean) => {
    await once(String(afresh), mutationId => pair({ variables: { input: { mutationId, stepId: id, afresh } } }));
    announce('Everybody has been told whose work to read.');
  };
  const place = async () => {
    setBusy(true);
    setFailure(null);
    await send(false).catch((error: unknown) => setFailure(messageOf(error)));
    setBusy(false);
  };
  return (
    <section aria-labelledby="task-pairs">
      <SectionHeader id="task-pairs" title="Who reads whose work" />
      {sets.length === 0 ? (
        <p className="muted">
          Pair participants so that each reads and comments on one colleague’s work. People from the same school and
          last time’s partners are kept apart where possible; with an odd number, there is one group of three.
        </p>
      ) : (
        <Card padding="small">
          <ul className={css.sets}>
            {sets.map(({ people }) => (
              <li key={people.map(person => person.id).join()}>{people.map(person => person.name).join(' and ')}</li>
            ))}
          </ul>
        </Card>
      )}
      {failure ? (
        <p className={css.problem} role="alert">
          {failure}
        </p>
      ) : null}
      <Group gap="sm">
        {alone > 0 ? (
          <Button variant="default" loading={busy} onClick={() => void place()}>
            {sets.length === 0 ? 'Pair participants' : `Find a partner for ${alone}`}
          </Button>
        ) : null}
        {sets.length > 0 ? (
          <Button variant="subtle" onClick={() => setMixing(true)}>
            Shuffle again
          </Button>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={mixing}
        title="Shuffle the pairs?"
        confirmLabel="Shuffle again"
        onConfirm={() => send(true)}
        onClose={() => setMixing(false)}
        errorMessage={messageOf}
      >
        Anyone with a different colleague’s work to read will be told. Comments already made are kept.
      </ConfirmDialog>
    </section>
  );
}
