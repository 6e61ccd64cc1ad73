import { Button } from '@mantine/core';
import type { RegisterLine } from './workshops.documents';

interface AllPresentProps {
  /** Members without a mark. */
  unmarked: readonly RegisterLine[];
  open: boolean;
  onMarkAll: (personIds: string[], sorry: number) => void;
}

/** Marks everybody who has no mark yet and sent no apologies. */
export function AllPresent({ unmarked, open, onMarkAll }: AllPresentProps) {
  const sorry = unmarked.filter(({ rsvp }) => rsvp?.choice === 'APOLOGIES').length;
  const personIds = unmarked.filter(({ rsvp }) => rsvp?.choice !== 'APOLOGIES').map(({ person }) => person.id);
  return (
    <Button variant="default" disabled={!open || personIds.length === 0} onClick={() => onMarkAll(personIds, sorry)}>
      All present
    </Button>
  );
}

const many = (count: number, one: string, more: string) =>
  count === 1 ? `One person ${one}` : `${count} people ${more}`;

/** “3 people are marked as present. One person who sent apologies is left as before.” */
export const allPresentWords = (marked: number, sorry: number): string =>
  `${many(marked, 'is', 'are')} marked as present.${
    sorry > 0 ? ` ${many(sorry, 'who sent apologies is', 'who sent apologies are')} left as before.` : ''
  }`;
