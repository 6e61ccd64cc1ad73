import { type AgendaItem, agendaStarts, minuteWords } from '@tessellate/cycle-contract';
import { formatTime } from '@tessellate/web-ui';
import css from './agenda-list.module.css';

interface AgendaListProps {
  items: readonly AgendaItem[];
  startsAt: string | null;
}

/** The parts of a workshop: when each begins, how long it takes, and what the room is asked. */
export function AgendaList({ items, startsAt }: AgendaListProps) {
  if (items.length === 0) return null;
  const starts = startsAt ? agendaStarts(items, new Date(startsAt)) : [];
  return (
    <ol className={css.agenda}>
      {items.map(({ id, title, minutes, prompt }, index) => {
        const start = starts[index];
        return (
          <li key={id}>
            <span className={css.start}>{start ? formatTime(start) : ''}</span>
            <div>
              <span dir="auto">{title}</span> <span className="muted">· {minuteWords(minutes)}</span>
              {prompt ? (
                <p className={css.prompt} dir="auto">
                  {prompt}
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
