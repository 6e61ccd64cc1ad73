import type { AttendanceMark } from '@tessellate/workshops-contract';
import { dayWords, hasPartCredit, RSVP_LABELS } from '@tessellate/workshops-contract';
import { formatTime } from '@tessellate/web-ui';
import type { RegisterLine } from './workshops.documents';

export interface Mark {
  personId: string;
  mark: AttendanceMark;
  credit?: number | null;
}

/** What is on its way to the server for one person. */
export interface Waiting {
  /** Null when there will be no mark again. */
  mark: Mark | null;
  /** Whether it carries a reason. After it, every change needs one. */
  reasoned: boolean;
  /** The server wants a reason first. */
  unsettled: boolean;
}

/** The marks as they stand in a row. The part of a workshop that counts is said for those who were late or left early. */
export const ROW_MARKS: readonly AttendanceMark[] = ['PRESENT', 'LATE', 'LEFT_EARLY', 'APOLOGIES', 'ABSENT'];

export const MARK_KEYS: Record<string, AttendanceMark> = {
  p: 'PRESENT',
  l: 'LATE',
  e: 'LEFT_EARLY',
  a: 'APOLOGIES',
  x: 'ABSENT',
};

export interface Shown {
  mark: AttendanceMark;
  credit: number;
}

/** How somebody is marked, with what is still on its way. */
export function shownOf(line: RegisterLine, waiting: Waiting | undefined, worth: number): Shown | null {
  if (waiting === undefined) return line.attendance;
  if (!waiting.mark) return null;
  const { mark, credit } = waiting.mark;
  if (mark === 'PRESENT') return { mark, credit: worth };
  return { mark, credit: hasPartCredit(mark) ? (credit ?? worth) : 0 };
}

/** Whether a change of this line is asked for a reason; the server decides. */
export function needsReason({ attendance }: RegisterLine, waiting: Waiting | undefined): boolean {
  if (waiting) return waiting.mark !== null && (waiting.reasoned || waiting.unsettled);
  if (!attendance) return false;
  return !attendance.freeUntil || new Date(attendance.freeUntil) <= new Date();
}

/** What a tap on somebody without a mark means: those who sent apologies are not expected. */
export const expectedMark = ({ rsvp }: RegisterLine): AttendanceMark =>
  rsvp?.choice === 'APOLOGIES' && !rsvp.beforeMove ? 'APOLOGIES' : 'PRESENT';

/** What is known about somebody beside the mark, the most pressing first; `more` is what a narrow row may cut off. */
export function notesOf(
  line: RegisterLine,
  waiting: Waiting | undefined,
  shown: Shown | null,
): { pressing: string[]; more: string[] } {
  const { attendance, rsvp, days, member } = line;
  const answer = rsvp ? [RSVP_LABELS[rsvp.choice], rsvp.reason].filter(Boolean).join(': ') : 'no answer';
  const moved = rsvp?.beforeMove ? ', before it moved' : '';
  // Once somebody is here, that they said they would come is no news.
  const said = shown && rsvp?.choice !== 'APOLOGIES' ? null : answer + moved;
  const pressing = [
    waiting === undefined ? null : waiting.unsettled ? 'needs a reason' : 'waiting to be sent',
    shown && hasPartCredit(shown.mark) && shown.credit > 0 ? dayWords(shown.credit) : null,
    attendance?.arrivedAt ? `arrived ${formatTime(attendance.arrivedAt)}` : null,
    rsvp ? said : null,
    days?.outOfReach ? `can reach ${dayWords(days.possible)}` : null,
    member ? null : 'has left the group',
  ];
  return { pressing: pressing.filter(note => note !== null), more: rsvp || said === null ? [] : [said] };
}
