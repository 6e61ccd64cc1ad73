import { Button } from '@mantine/core';
import {
  ATTENDANCE_LABELS,
  type AttendanceMark,
  creditSteps,
  dayWords,
  hasPartCredit,
} from '@tessellate/workshops-contract';
import { useId } from 'react';
import { ROW_MARKS, type Shown } from './marks';
import css from './register.module.css';

interface MarkPanelProps {
  name: string;
  /** What the row has no room for. */
  details: string | null;
  /** Whether the marks themselves are here: a wide row has them. */
  marks: boolean;
  shown: Shown | null;
  worth: number;
  onChoose: (mark: AttendanceMark, credit?: number) => void;
}

/** All marks for somebody, and how much of the workshop counts for whoever was there for some of it. */
export function MarkPanel({ name, details, marks, shown, worth, onChoose }: MarkPanelProps) {
  const question = useId();
  const partly = shown && hasPartCredit(shown.mark) ? shown : null;
  return (
    <div className={css.panel} data-panel role="group" aria-label={`Mark ${name}`}>
      {details ? <p className={css.details}>{details}</p> : null}
      {marks ? (
        <div className={css.choices}>
          {ROW_MARKS.map(mark => (
            <Button
              key={mark}
              variant={shown?.mark === mark ? 'filled' : 'default'}
              aria-pressed={shown?.mark === mark}
              onClick={() => onChoose(mark)}
            >
              {ATTENDANCE_LABELS[mark]}
            </Button>
          ))}
        </div>
      ) : null}
      {partly && worth > 0 ? (
        <div role="group" aria-labelledby={question}>
          <p id={question} className={css.question}>
            {ATTENDANCE_LABELS[partly.mark]}: how much of it counts?
          </p>
          <div className={css.choices}>
            {creditSteps(worth).map((step, place) => (
              <Button
                key={step}
                variant={partly.credit === step ? 'filled' : 'default'}
                aria-pressed={partly.credit === step}
                aria-keyshortcuts={String(place + 1)}
                onClick={() => onChoose(partly.mark, step)}
              >
                {dayWords(step)}
              </Button>
            ))}
            {partly.mark === 'PART' ? null : (
              <Button variant="subtle" className={css.both} onClick={() => onChoose('PART', partly.credit)}>
                Late, and left early
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </div>
  );
}
