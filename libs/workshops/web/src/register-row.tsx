import { AccordionChevron, Button, Popover } from '@mantine/core';
import {
  ATTENDANCE_LABELS,
  type AttendanceMark,
  daysOf,
  hasPartCredit,
  wasThere,
} from '@tessellate/workshops-contract';
import { PersonAvatar } from '@tessellate/web-ui';
import { useRef } from 'react';
import { Link } from 'react-router';
import { MarkPanel } from './mark-panel';
import { expectedMark, notesOf, ROW_MARKS, shownOf, type Waiting } from './marks';
import type { RegisterLine } from './workshops.documents';
import css from './register.module.css';

interface RegisterRowProps {
  line: RegisterLine;
  /** What the workshop is worth, in days. */
  worth: number;
  waiting: Waiting | undefined;
  open: boolean;
  /** On a phone one button marks, and a panel has the other marks. */
  narrow: boolean;
  /** Whether Tab stops here: one row of the list has the stops, the arrows lead to the others. */
  current: boolean;
  panel: boolean;
  onPanel: (opened: boolean) => void;
  onMark: (mark: AttendanceMark, credit?: number) => void;
}

/** One person of the register in one line: who, what is known, and the marks. */
export function RegisterRow({ line, worth, waiting, open, narrow, current, panel, onPanel, onMark }: RegisterRowProps) {
  const { person, school, days, rsvp } = line;
  const row = useRef<HTMLLIElement>(null);
  const shown = shownOf(line, waiting, worth);
  const soFar = days ? daysOf(days.credit, days.days) : null;
  const notes = notesOf(line, waiting, shown);
  const words = (
    narrow ? [...notes.pressing, school?.name, soFar, ...notes.more] : [...notes.pressing, ...notes.more, soFar]
  )
    .filter(Boolean)
    .join(' · ');
  const tabIndex = current ? 0 : -1;
  const close = () => {
    // What had the focus goes with the panel.
    if (row.current?.querySelector('[data-panel]')?.contains(document.activeElement))
      row.current.querySelector<HTMLElement>('[aria-pressed="true"][data-mark], [data-main]')?.focus();
    onPanel(false);
  };
  const choose = (mark: AttendanceMark, credit?: number) => {
    onMark(mark, credit);
    if (credit !== undefined || !hasPartCredit(mark) || worth === 0) close();
  };
  return (
    <li ref={row} className={css.line} data-person={person.id}>
      {narrow ? null : <PersonAvatar person={person} size="small" />}
      <div className={css.who}>
        <Link to={`/people/${person.id}`} className={css.name} tabIndex={tabIndex}>
          <bdi>{person.name}</bdi>
        </Link>
        {narrow ? null : (
          <span className={css.school}>
            <bdi>{school?.name}</bdi>
          </span>
        )}
      </div>
      <div className={css.notes} data-sorry={rsvp?.choice === 'APOLOGIES' || waiting?.unsettled || undefined}>
        <bdi>{words}</bdi>
      </div>
      <Popover
        opened={panel}
        onChange={opened => (opened ? undefined : close())}
        position="bottom-end"
        withinPortal={false}
        withRoles={false}
        returnFocus={false}
        shadow="md"
      >
        <Popover.Target>
          <div className={css.marks} role="group" aria-label={`Attendance of ${person.name}`}>
            {narrow ? (
              <Narrow shown={shown?.mark ?? null} {...{ line, open, tabIndex, panel, onPanel, onMark: choose }} />
            ) : (
              ROW_MARKS.map(mark => (
                <Button
                  key={mark}
                  size="compact-sm"
                  variant={shown?.mark === mark ? 'filled' : 'default'}
                  className={css.segment}
                  data-mark={mark}
                  data-tone={toneOf(mark)}
                  data-main={mark === 'PRESENT' || undefined}
                  aria-pressed={shown?.mark === mark}
                  disabled={!open}
                  tabIndex={tabIndex}
                  onClick={() => {
                    if (shown?.mark !== mark) onMark(mark);
                    onPanel(hasPartCredit(mark) && worth > 0);
                  }}
                >
                  {ATTENDANCE_LABELS[mark]}
                </Button>
              ))
            )}
          </div>
        </Popover.Target>
        <Popover.Dropdown p="xs">
          {panel ? (
            <MarkPanel
              name={person.name}
              details={narrow ? words : null}
              marks={narrow}
              shown={shown}
              worth={worth}
              onChoose={choose}
            />
          ) : null}
        </Popover.Dropdown>
      </Popover>
    </li>
  );
}

const toneOf = (mark: AttendanceMark) => (mark === 'PRESENT' ? undefined : wasThere(mark) ? 'partly' : 'away');

interface NarrowProps {
  line: RegisterLine;
  shown: AttendanceMark | null;
  open: boolean;
  tabIndex: number;
  panel: boolean;
  onPanel: (opened: boolean) => void;
  onMark: (mark: AttendanceMark) => void;
}

/** The mark that is most likely with one tap; all others with two. */
function Narrow({ line, shown, open, tabIndex, panel, onPanel, onMark }: NarrowProps) {
  const expected = expectedMark(line);
  return (
    <>
      <Button
        variant={shown ? 'filled' : 'default'}
        className={css.main}
        data-main
        data-tone={shown ? toneOf(shown) : undefined}
        aria-pressed={shown !== null}
        disabled={!open}
        tabIndex={tabIndex}
        onClick={() => (shown ? onPanel(!panel) : onMark(expected))}
      >
        {ATTENDANCE_LABELS[shown ?? expected]}
      </Button>
      <Button
        variant="default"
        className={css.more}
        aria-label={`All marks for ${line.person.name}`}
        aria-expanded={panel}
        disabled={!open}
        tabIndex={tabIndex}
        onClick={() => onPanel(!panel)}
      >
        <AccordionChevron size={18} aria-hidden />
      </Button>
    </>
  );
}
