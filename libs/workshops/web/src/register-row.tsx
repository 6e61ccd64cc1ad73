import { Button } from '@mantine/core';
import {
  ATTENDANCE_LABELS,
  type AttendanceMark,
  creditSteps,
  daysOf,
  dayWords,
  RSVP_LABELS,
} from '@tessellate/workshops-contract';
import { LazyMenu, PersonLine, Tag } from '@tessellate/web-ui';
import type { Mark } from './use-mark-queue';
import type { RegisterLine } from './workshops.documents';
import css from './workshops.module.css';

interface RegisterRowProps {
  line: RegisterLine;
  /** What the workshop is worth, in days. */
  worth: number;
  /** On its way to the server; null when a mark is being taken back. */
  waiting: Mark | null | undefined;
  open: boolean;
  onMark: (mark: Mark) => void;
}

const SIMPLE: readonly AttendanceMark[] = ['ABSENT', 'APOLOGIES'];

/** One person of the register: what they said, how they are marked, and the four marks. */
export function RegisterRow({ line, worth, waiting, open, onMark }: RegisterRowProps) {
  const { person, school, rsvp, attendance, days, member } = line;
  const shown = waiting === undefined ? attendance : waiting;
  const credit = waiting?.mark === 'PRESENT' ? worth : shown?.credit;
  const set = (mark: AttendanceMark, part?: number) => onMark({ personId: person.id, mark, credit: part ?? null });
  const answer = rsvp ? [RSVP_LABELS[rsvp.choice], rsvp.reason].filter(Boolean).join(': ') : 'no answer';
  return (
    <li className={css.line}>
      <PersonLine person={person} below={[school?.name, answer].filter(Boolean).join(' · ')} />
      <div className={css.marks} role="group" aria-label={`Attendance of ${person.name}`}>
        <MarkButton mark="PRESENT" shown={shown?.mark} disabled={!open} onClick={() => set('PRESENT')} />
        <LazyMenu
          position="bottom-start"
          target={
            <Button
              size="compact-md"
              variant={shown?.mark === 'PART' ? 'filled' : 'default'}
              aria-pressed={shown?.mark === 'PART'}
              disabled={!open || worth === 0}
            >
              {shown?.mark === 'PART' && credit ? `Part: ${dayWords(credit)}` : 'Part …'}
            </Button>
          }
          groups={[
            creditSteps(worth).map(step => ({
              label: dayWords(step),
              onSelect: () => set('PART', step),
            })),
          ]}
        />
        {SIMPLE.map(mark => (
          <MarkButton key={mark} mark={mark} shown={shown?.mark} disabled={!open} onClick={() => set(mark)} />
        ))}
      </div>
      <div className={css.notes}>
        {waiting !== undefined ? <span role="status">Waiting to be sent</span> : null}
        {waiting === undefined && attendance?.way === 'CODE' ? <span>by code</span> : null}
        {days ? <span>{daysOf(days.credit, days.days)}</span> : null}
        {days?.outOfReach ? <Tag tone="needs">can reach {dayWords(days.possible)}</Tag> : null}
        {member ? null : <span>has left the group</span>}
      </div>
    </li>
  );
}

interface MarkButtonProps {
  mark: AttendanceMark;
  shown: AttendanceMark | undefined;
  disabled: boolean;
  onClick: () => void;
}

function MarkButton({ mark, shown, disabled, onClick }: MarkButtonProps) {
  const pressed = shown === mark;
  return (
    <Button
      size="compact-md"
      variant={pressed ? 'filled' : 'default'}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => pressed || onClick()}
    >
      {ATTENDANCE_LABELS[mark]}
    </Button>
  );
}
