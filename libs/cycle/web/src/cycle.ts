import { graphql } from './gql';
import type { LineStep } from './cycle-line';
import { formatDateTime, formatDay, formatShortDay } from '@tessellate/web-ui';
import { dayWords } from '@tessellate/workshops-contract';
import type { StepDates } from '@tessellate/cycle-contract';
import type { ResultOf } from '@tessellate/web-kernel';

/** Data of several fragments can stand in one object; only their marks would differ. */
export type Unnamed<Data> = Omit<Data, ' $fragmentName'>;

export const CycleStepFragment = graphql(/* GraphQL */ `
  fragment CycleStepParts on CycleStep {
    id
    kind
    number
    title
    brief
    startsAt
    endsAt
    dueAt
    format
    venue
    dayEquivalent
    state
    draft
    cancelledAt
  }
`);

export type Step = Unnamed<ResultOf<typeof CycleStepFragment>>;

const STATES = { DONE: 'done', NOW: 'now', NEXT: 'next' } as const;
const FORMATS = { FACE_TO_FACE: 'face to face', ONLINE: 'online', BLENDED: 'face to face and online' } as const;

/** “Workshop 3”, “Task 2” */
export const stepName = ({ kind, number }: Pick<Step, 'kind' | 'number'>): string =>
  `${kind === 'WORKSHOP' ? 'Workshop' : 'Task'} ${number}`;

/** The times of a step as dates, as the rules of the cycle take them. */
export const datesOf = ({
  kind,
  number,
  startsAt,
  endsAt,
  dueAt,
  cancelledAt,
  draft,
}: Step): StepDates & { number: number } => ({
  kind,
  number,
  startsAt: date(startsAt),
  endsAt: date(endsAt),
  dueAt: date(dueAt),
  cancelledAt: date(cancelledAt),
  draft,
});

const date = (value: string | null): Date | null => (value ? new Date(value) : null);

/** “Thu 14 Jan, 1:30–4 pm · online”, “due Sat 5 Dec” */
export function whenAndHow(step: Step): string {
  if (step.kind === 'TASK') return step.dueAt ? `due ${formatDay(step.dueAt)}` : 'no date yet';
  const when = step.startsAt ? formatDateTime(step.startsAt, step.endsAt) : 'date to be confirmed';
  return step.format ? `${when} · ${FORMATS[step.format]}` : when;
}

/** Steps as the cycle line takes them, without drafts and cancelled ones; only where the group is now has its full title. */
export function lineOf(steps: readonly Step[], groupId: string): LineStep[] {
  const living = steps.filter(step => !step.draft && !step.cancelledAt);
  return living.map(step => ({
    id: step.id,
    kind: step.kind === 'WORKSHOP' ? 'workshop' : 'task',
    name: stepName(step),
    title: step.state === 'NOW' ? step.title : undefined,
    detail: shortDate(step),
    state: STATES[step.state],
    to: `/group/${groupId}#step-${step.id}`,
  }));
}

function shortDate({ kind, startsAt, dueAt, format, state }: Step): string {
  if (kind === 'TASK') return dueAt ? (state === 'DONE' ? dayInCycle(dueAt) : `due ${dayInCycle(dueAt)}`) : '';
  if (!startsAt) return '';
  return format === 'ONLINE' && state !== 'DONE' ? `${dayInCycle(startsAt)}, online` : dayInCycle(startsAt);
}

/** “14 Jan”, unbroken. A cycle lies within one academic year, so the calendar year says nothing here. */
const dayInCycle = (at: string): string => formatShortDay(at, at).replace(' ', '\u00a0');

/** “counts as half a day” */
export const dayCredit = (dayEquivalent: number): string => `counts as ${dayWords(dayEquivalent)}`;
