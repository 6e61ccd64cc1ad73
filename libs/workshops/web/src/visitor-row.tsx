import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { messageOf, useOnce } from '@tessellate/web-kernel';
import { ConfirmDialog, formatDateTime, formatTime, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from './gql';
import type { Visitor } from './workshops.documents';
import css from './register.module.css';

const RemoveVisitor = graphql(/* GraphQL */ `
  mutation RemoveVisitor($input: VisitorInput!) {
    removeVisitor(input: $input) {
      id
      visitors {
        ...RegisterVisitor
      }
    }
  }
`);

const InviteVisitor = graphql(/* GraphQL */ `
  mutation InviteVisitor($input: VisitorInput!) {
    inviteVisitor(input: $input) {
      id
      visitors {
        ...RegisterVisitor
      }
    }
  }
`);

interface VisitorRowProps {
  visitor: Pick<Visitor, 'id' | 'name' | 'school' | 'email' | 'arrivedAt' | 'letterAt'>;
  /** Whether the viewer may have them written to. */
  manages: boolean;
  /** Not sent yet. */
  waiting?: boolean;
}

/** Somebody who came without belonging to the group. */
export function VisitorRow({ visitor, manages, waiting = false }: VisitorRowProps) {
  const { id, name, school, email, arrivedAt, letterAt } = visitor;
  const [asking, setAsking] = useState<'remove' | 'invite' | null>(null);
  const [remove] = useMutation(RemoveVisitor);
  const [invite] = useMutation(InviteVisitor);
  const once = useOnce();
  const announce = useAnnounce();
  const goesOut = letterAt ? new Date(letterAt) > new Date() : false;
  const notes = [
    waiting ? 'waiting to be sent' : null,
    `came at ${formatTime(arrivedAt)}`,
    letterAt
      ? `${goesOut ? 'letter goes out' : 'written to'} ${formatDateTime(letterAt)}`
      : email
        ? 'asks how to join'
        : null,
  ];
  return (
    <li className={css.visitor}>
      <div className={css.who}>
        <span className={css.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={css.school}>
          <bdi>{school}</bdi>
        </span>
      </div>
      <div className={css.notes}>{notes.filter(Boolean).join(' · ')}</div>
      {waiting ? null : (
        <div className={css.visitorActs}>
          {manages && email && !letterAt ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Send ${name} how to join`}
              onClick={() => setAsking('invite')}
            >
              Send how to join
            </Button>
          ) : null}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Remove ${name} from the visitors`}
            onClick={() => setAsking('remove')}
          >
            Remove
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={asking === 'remove'}
        title={`Remove ${name}?`}
        confirmLabel="Remove the visitor"
        dangerous
        onConfirm={async () => {
          await once(`remove ${id}`, mutationId => remove({ variables: { input: { mutationId, visitorId: id } } }));
          announce(`${name} is removed.`);
        }}
        onClose={() => setAsking(null)}
        errorMessage={messageOf}
      >
        What we hold about them is erased at once{goesOut ? ', and the letter does not go out' : ''}.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'invite'}
        title={`Send ${name} how to join?`}
        confirmLabel="Send the letter"
        onConfirm={async () => {
          await once(`invite ${id}`, mutationId => invite({ variables: { input: { mutationId, visitorId: id } } }));
          announce(`The letter to ${name} goes out in school hours.`);
        }}
        onClose={() => setAsking(null)}
        errorMessage={messageOf}
      >
        <p>
          One letter to <bdi>{email}</bdi>, in school hours: “You came to a workshop and asked how to join. Registering
          interest takes about ten minutes, costs nothing and commits you to nothing yet.” It has a link to register
          interest in this group.
        </p>
        <p>Their address is erased once it has gone out. Until then you can remove the visitor, and nothing is sent.</p>
      </ConfirmDialog>
    </li>
  );
}
