import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { workshopPath } from '@tessellate/cycle-contract';
import { messageOf, useOnce } from '@tessellate/web-kernel';
import { formatDateTime, FormProblem, NeedRow, useAnnounce } from '@tessellate/web-ui';
import { RSVP_ANCHOR, RSVP_LABELS, type RsvpChoice } from '@tessellate/workshops-contract';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { RsvpWorkshop } from '../rsvp.documents';
import css from './rsvp-row.module.css';
import type { WorkshopNeed } from './workshop-needs.documents';

/** The invitation to the next workshop, answered by one press. Apologies need a reason, which is written on its page. */
export function RsvpRow({ need, needKey }: { need: WorkshopNeed; needKey: string }) {
  const { workshopId, workGroupId, number, startsAt, endsAt, format, beforeMove } = need;
  const [answer] = useMutation(RsvpWorkshop);
  const [said, setSaid] = useState<RsvpChoice | null>(null);
  const [busy, setBusy] = useState<RsvpChoice | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const announce = useAnnounce();
  const once = useOnce();
  const link = useRef<HTMLAnchorElement>(null);
  const page = `${workshopPath(workGroupId, workshopId)}#${RSVP_ANCHOR}`;

  const say = async (choice: RsvpChoice) => {
    setBusy(choice);
    setProblem(null);
    try {
      await once(choice, mutationId =>
        answer({ variables: { input: { mutationId, workshopId, choice, reason: null } } }),
      );
      setSaid(choice);
      announce('Your answer is saved.');
      // The buttons go: whoever pressed one by key stays in the row.
      link.current?.focus();
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(null);
    }
  };
  const button = (choice: RsvpChoice, label: string) => (
    <Button
      size="compact-md"
      variant="default"
      loading={busy === choice}
      disabled={busy !== null}
      onClick={() => void say(choice)}
    >
      {label}
    </Button>
  );
  return (
    <NeedRow needKey={needKey} label={`Workshop ${number}`} done={said !== null}>
      <span>
        <Link to={page} ref={link}>
          Workshop {number}, {formatDateTime(startsAt, endsAt)}
        </Link>{' '}
        <span className="muted">
          {said
            ? `You said: ${RSVP_LABELS[said]}`
            : beforeMove
              ? 'The date has changed. Can you still come?'
              : 'Will you come?'}
        </span>
        <FormProblem words={problem} />
      </span>
      {said ? null : (
        <span className={css.answers} role="group" aria-label={`Your answer for workshop ${number}`}>
          {button('COMING', 'I’m coming')}
          {format === 'BLENDED' ? button('ONLINE', 'I’ll join online') : null}
          <Link to={page}>I can’t come</Link>
        </span>
      )}
    </NeedRow>
  );
}
