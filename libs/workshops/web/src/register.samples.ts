import { fieldsOf, PEOPLE } from '@tessellate/web-ui/stories';
import { RegisterEntryFragment } from './workshops.documents';

/** Somebody of the register who has not answered and has no mark yet, for stories. */
export const REGISTER_ENTRY = fieldsOf(RegisterEntryFragment, {
  member: true,
  person: PEOPLE.usual,
  school: { id: 's1', name: 'Hillside School' },
  rsvp: null,
  attendance: null,
  days: { credit: 2.5, possible: 4, days: 4, outOfReach: false },
});

/** Somebody the code took. */
export const BY_CODE = {
  mark: 'PRESENT' as const,
  credit: 0.5,
  way: 'CODE' as const,
  markedAt: '2026-11-20T13:58:00Z',
  arrivedAt: '2026-11-20T13:58:00Z',
  freeUntil: null,
};
