import { useId, useState, type CSSProperties } from 'react';
import { Link } from 'react-router';
import css from './cycle-line.module.css';

export interface LineStep {
  id: string;
  kind: 'workshop' | 'task';
  /** Such as "Workshop 3"; stays on one line. */
  name: string;
  /** Such as "one unit, one representation"; where the group is now. */
  title?: string;
  /** Such as "14 Dec, online" or "due 5 Dec". */
  detail?: string;
  state: 'done' | 'now' | 'next';
  to?: string;
}

/** Names and dates of more would not stand side by side in a column of text: fewer of “Workshop 12” than of “Workshop 1”. */
const inARow = (steps: LineStep[]): number => (steps.some(({ name }) => /\d\d/.test(name)) ? 6 : 8);
/** Only the current step says what it is about: as narrow as the others it would be one word a line. */
const WITH_TITLE = 'minmax(min-content, 3fr)';

/** Says in words what the line shows by colour. */
const STATE_WORDS = { done: 'done', now: 'you are here', next: 'to come' } as const;

interface CycleLineProps {
  steps: LineStep[];
  label?: string;
  /** Where it is narrow, the marks alone, in a row: for a page that says beside them where the group is. */
  compact?: boolean;
}

/**
 * The cycle: circles are workshops, squares are tasks. Across on a wide screen; down on a phone, where it shows the step
 * before, the current one and the next until the person asks for all of them.
 */
export function CycleLine({ steps, label = 'The cycle', compact = false }: CycleLineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const now = currentIndex(steps);
  const across = inARow(steps);
  const columns = steps
    .slice(0, across)
    .map((_, column) => (steps[now]?.title && column === now % across ? WITH_TITLE : 'minmax(min-content, 1fr)'));
  const isFolded = (index: number) => index < now - 1 || index > now + 1;
  const folded = steps.filter((_, index) => isFolded(index)).length;
  return (
    <div className={css.wrap}>
      <ol
        id={id}
        className={css.cycle}
        aria-label={label}
        data-open={open}
        data-compact={compact || undefined}
        style={{ '--columns': columns.join(' ') } as CSSProperties}
      >
        {steps.map((step, index) => (
          <li
            key={step.id}
            data-kind={step.kind}
            data-state={step.state}
            data-fold={isFolded(index)}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            {step.to ? (
              <Link to={step.to}>
                <Words step={step} />
              </Link>
            ) : (
              <Words step={step} />
            )}
            {step.detail ? <span className={css.detail}>{step.detail}</span> : null}
            <span className={css.hidden}>{`, ${STATE_WORDS[step.state]}`}</span>
          </li>
        ))}
      </ol>
      {folded > 0 && !compact ? (
        <button
          type="button"
          className={css.more}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show fewer steps' : `Show all ${steps.length} steps`}
        </button>
      ) : null}
    </div>
  );
}

function Words({ step: { name, title } }: { step: LineStep }) {
  return (
    <>
      <span className={css.name}>{title ? `${name}:` : name}</span>
      {title ? (
        <>
          {' '}
          <bdi>{title}</bdi>
        </>
      ) : null}
    </>
  );
}

/** The step that is now; between two steps the next one; after the last, the last. */
function currentIndex(steps: LineStep[]): number {
  const now = steps.findIndex(step => step.state === 'now');
  if (now >= 0) return now;
  const next = steps.findIndex(step => step.state === 'next');
  return next >= 0 ? next : steps.length - 1;
}
