import { countdown } from '@tessellate/workshops-contract';
import type { WorkshopOnDay } from './day.documents';
import type { Day } from './use-day';
import css from './wall.module.css';

interface WallAgendaProps {
  items: WorkshopOnDay['agendaItems'];
  day: Day;
}

/** What is on, how long still, and what comes next: to be read from the back of a room. */
export function WallAgenda({ items, day }: WallAgendaProps) {
  const { phase, part, index, next, left } = day;
  if (items.length === 0)
    return (
      <div className={css.words}>
        <p className={css.part}>This workshop has no agenda with a timer</p>
        <p className={css.prompt}>Add its parts in the plan of the cycle; they appear here straight away.</p>
      </div>
    );
  if (phase === 'DONE')
    return (
      <div className={css.words}>
        <p className={css.part}>That’s everything. Thank you!</p>
      </div>
    );
  if (!part || left === null)
    return (
      <div className={css.words}>
        <p className={css.eyebrow}>First</p>
        <p className={css.part} dir="auto">
          {next?.title}
        </p>
      </div>
    );
  return (
    <div className={css.agenda}>
      <div className={css.words}>
        <p className={css.eyebrow}>
          Part {index + 1} of {items.length}
          {phase === 'PAUSED' ? ' · paused' : ''}
        </p>
        <p className={css.part} dir="auto" aria-live="polite" data-long={part.title.length > 40 || undefined}>
          {part.title}
        </p>
        {part.prompt ? (
          <p className={css.prompt} dir="auto" data-long={part.prompt.length > 140 || undefined}>
            {part.prompt}
          </p>
        ) : null}
      </div>
      <div className={css.clock} data-over={left < 0 || undefined} data-phase={phase}>
        <p role="timer" className={css.left} data-wide={Math.abs(left) >= 3_600_000 || undefined}>
          {countdown(left)}
        </p>
        <p className={css.eyebrow}>{left < 0 ? 'over time' : 'left'}</p>
        <progress
          className={css.progress}
          max={day.total}
          value={Math.min(day.total, Math.max(0, day.total - left))}
          aria-label={`Time of ${part.title}`}
        />
      </div>
      <p className={css.next} dir="auto">
        {next ? (
          <>
            <span className={css.eyebrow}>Next</span> {next.title}
          </>
        ) : (
          <span className={css.eyebrow}>The last part</span>
        )}
      </p>
    </div>
  );
}
