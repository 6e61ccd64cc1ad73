import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RegisterLine } from './workshops.documents';
import css from './workshops.module.css';

interface AllPresentProps {
  /** Members without a mark. */
  unmarked: readonly RegisterLine[];
  open: boolean;
  /** @returns the act, by which it can be undone */
  onMarkAll: (personIds: string[]) => string;
  onUndo: (act: string, personIds: string[]) => void;
}

const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);

/** Marks everybody who has no mark yet and sent no apologies, says whom it passed over, and can be undone. */
export function AllPresent({ unmarked, open, onMarkAll, onUndo }: AllPresentProps) {
  const [done, setDone] = useState<{ act: string; personIds: string[]; sorry: number } | null>(null);
  const [undone, setUndone] = useState(false);
  const sorry = unmarked.filter(({ rsvp }) => rsvp?.choice === 'APOLOGIES').length;
  const personIds = unmarked.filter(({ rsvp }) => rsvp?.choice !== 'APOLOGIES').map(({ person }) => person.id);
  return (
    <div className={css.together}>
      <Button
        variant="default"
        disabled={!open || personIds.length === 0}
        onClick={() => {
          setUndone(false);
          setDone({ act: onMarkAll(personIds), personIds, sorry });
        }}
      >
        All present
      </Button>
      <p role="status">
        {done
          ? `${done.personIds.length === 1 ? 'One person is' : `${done.personIds.length} people are`} marked as present.${
              done.sorry > 0
                ? ` ${done.sorry === 1 ? 'One person who sent apologies is' : `${done.sorry} people who sent apologies are`} left as before.`
                : ''
            }`
          : undone
            ? 'Undone: the register is as it was before.'
            : sorry > 0 && open && personIds.length > 0
              ? `Leaves out ${people(sorry)} who sent apologies.`
              : null}
      </p>
      {done ? (
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            onUndo(done.act, done.personIds);
            setDone(null);
            setUndone(true);
          }}
        >
          Undo
        </Button>
      ) : null}
    </div>
  );
}
