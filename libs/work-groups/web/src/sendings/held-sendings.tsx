import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { codeOf, type FragmentOf, messageOf, readFragment, useMutationId } from '@tessellate/web-kernel';
import { formatDateTime, lazyDialog, useAnnounce } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import { graphql } from '../gql';
import css from './sendings.module.css';

const HeldLettersDialog = lazyDialog(() => import('./held-letters-dialog').then(module => module.HeldLettersDialog));

export const HeldSendingFragment = graphql(/* GraphQL */ `
  fragment HeldSending on Sending {
    id
    title
    told
    dueAt
    state
    actor {
      id
      name
    }
  }
`);

const Recall = graphql(/* GraphQL */ `
  mutation RecallSending($input: SendingInput!) {
    recallSending(input: $input) {
      id
      state
    }
  }
`);

const SendHeld = graphql(/* GraphQL */ `
  mutation SendHeld($input: SendingInput!) {
    sendHeld(input: $input) {
      id
      state
    }
  }
`);

const SLACK_MS = 3_000;
/** The longest a timer of a browser waits. */
const LONGEST_MS = 2 ** 31 - 1;

interface HeldSendingsProps {
  sendings: readonly FragmentOf<typeof HeldSendingFragment>[];
  /** Something was sent or taken back: what is shown is out of date. */
  onChange: () => void;
}

/** What waits to be sent: until then it can be looked at and taken back. */
export function HeldSendings({ sendings, onChange }: HeldSendingsProps) {
  if (sendings.length === 0) return null;
  return (
    <section aria-label="Waiting to be sent">
      <ul className={css.held}>
        {sendings.map(sending => {
          const { id } = readFragment(HeldSendingFragment, sending);
          return <Held key={id} sending={sending} onChange={onChange} />;
        })}
      </ul>
    </section>
  );
}

function Held({ sending, onChange }: { sending: FragmentOf<typeof HeldSendingFragment>; onChange: () => void }) {
  const { id, title, told, dueAt, actor } = readFragment(HeldSendingFragment, sending);
  const [recall, recalling] = useMutation(Recall);
  const [send, sendingNow] = useMutation(SendHeld);
  const { mutationId, renew } = useMutationId();
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const announce = useAnnounce();
  useEffect(() => {
    const wait = Date.parse(dueAt) - Date.now() + SLACK_MS;
    const timer = setTimeout(onChange, Math.min(Math.max(wait, SLACK_MS), LONGEST_MS));
    return () => clearTimeout(timer);
  }, [dueAt, onChange]);
  const act = async (operation: typeof recall | typeof send, done: string) => {
    setProblem(null);
    try {
      await operation({ variables: { input: { mutationId: mutationId(), id } } });
      renew();
      announce(done);
      onChange();
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      setProblem(messageOf(error));
      if (codeOf(error) === 'LOCKED') onChange();
    }
  };
  return (
    <li>
      <p>
        <strong dir="auto">{title}</strong> by <bdi>{actor.name}</bdi>.{' '}
        <span className="muted">
          {told === 1 ? 'One person is' : `${told} people are`} told {formatDateTime(dueAt)}; nothing has gone out yet.
        </span>
      </p>
      <Group gap="xs">
        <Button
          size="compact-md"
          loading={recalling.loading}
          onClick={() => void act(recall, 'Taken back. Nobody was told.')}
        >
          Take back
        </Button>
        <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
          What they will read
        </Button>
        <Button
          variant="default"
          size="compact-md"
          loading={sendingNow.loading}
          onClick={() => void act(send, 'It is on its way.')}
        >
          Send now
        </Button>
      </Group>
      {problem ? (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      ) : null}
      {open ? <HeldLettersDialog opened id={id} title={title} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
