import { ENDED_STATES, type ApplicationState } from '@tessellate/recruiting-contract';
import { formatShortDay } from '@tessellate/web-ui';

interface Asked {
  state: ApplicationState;
  headteacherAskedAt: string | null;
  headteacherAsked: number;
  chasingStoppedAt: string | null;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** When the headteacher was last written to: “asked twice, last on 12 Nov, no more reminders”. */
export function askedWords({ state, headteacherAskedAt, headteacherAsked, chasingStoppedAt }: Asked): string {
  if (!headteacherAskedAt || headteacherAsked === 0) return 'not asked yet';
  const words = `asked ${times(headteacherAsked)}, last on ${formatShortDay(headteacherAskedAt)}`;
  return chasingStoppedAt && !ENDED_STATES.includes(state) ? `${words}, reminders stopped` : words;
}
