import { Alert, Button, Group } from '@mantine/core';
import { agendaMinutes, minuteWords } from '@tessellate/cycle-contract';
import { EmptyState, SectionHeader, useSingleKeys } from '@tessellate/web-ui';
import { countdown } from '@tessellate/workshops-contract';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { WorkshopOnDay } from './day.documents';
import { DayControls, dayKeys } from './day-controls';
import { findingsPath } from './findings-path';
import { ScreenChoice } from './screen-choice';
import { type Day, useDay } from './use-day';
import { useWakeLock } from './use-wake-lock';
import css from './run.module.css';

interface RunWorkshopProps {
  workshop: WorkshopOnDay;
  groupId: string;
  /** Of the workshop's page. */
  path: string;
  cancelled: boolean;
  /** The way to where the room writes along. */
  thread: ReactNode;
  /** Asking for feedback. */
  feedback: ReactNode;
}

export function RunWorkshop({ workshop, groupId, path, cancelled, thread, feedback }: RunWorkshopProps) {
  const day = useDay(workshop);
  const navigate = useNavigate();
  const findings = findingsPath(groupId, workshop.taskBefore?.id);
  const { agendaItems, arrivals } = workshop;
  useWakeLock();
  useSingleKeys(cancelled ? {} : { ...dayKeys(day), ...(findings ? { f: () => void navigate(findings) } : {}) });
  if (cancelled)
    return (
      <Alert color="needs" title="This workshop has been cancelled" role="status">
        There is nothing to run.
      </Alert>
    );
  return (
    <>
      <section aria-label="Now" className={css.now}>
        {agendaItems.length === 0 ? (
          <EmptyState
            title="No agenda with a timer yet"
            action={<Link to={`/group/${groupId}/plan`}>Add its parts in the plan</Link>}
          >
            Give each part its minutes, and a prompt for the room if you like.
          </EmptyState>
        ) : (
          <Now day={day} items={agendaItems} />
        )}
        {day.failure ? (
          <Alert color="needs" role="alert">
            {day.failure} The timer carries on as it was; press again once you are connected.
          </Alert>
        ) : null}
        {agendaItems.length > 0 ? (
          <div className={css.controls} role="group" aria-label="Timer">
            <DayControls day={day} size="lg" />
          </div>
        ) : null}
      </section>
      <section aria-labelledby="run-projector">
        <SectionHeader id="run-projector" title="On the projector" />
        <ScreenChoice screen={workshop.day.screen} feedback={Boolean(workshop.feedback)} onShow={day.show} />
        <Group gap="sm" mt="sm">
          <Button component={Link} to={`${path}/present`} target="_blank" rel="noreferrer" variant="default">
            Open the projector’s page
          </Button>
          {findings ? (
            <Button component={Link} to={findings} variant="default" title="Findings (F)">
              Findings of task {workshop.taskBefore?.number}
            </Button>
          ) : null}
        </Group>
      </section>
      {arrivals ? (
        <p className={css.here}>
          <strong aria-live="polite">
            {arrivals.here} of {arrivals.expected} here
          </strong>{' '}
          · <Link to={`${path}/register`}>Register</Link>
        </p>
      ) : null}
      {thread}
      {feedback}
      {agendaItems.length > 0 ? <Parts day={day} items={agendaItems} /> : null}
    </>
  );
}

type Items = WorkshopOnDay['agendaItems'];

function Now({ day: { phase, part, next, left, index }, items }: { day: Day; items: Items }) {
  if (phase === 'DONE') return <p className={css.title}>All parts are done.</p>;
  if (!part || left === null)
    return (
      <>
        <p className="muted">First</p>
        <p className={css.title} dir="auto">
          {next?.title}
        </p>
      </>
    );
  return (
    <>
      <p className="muted">
        Part {index + 1} of {items.length}
        {phase === 'PAUSED' ? ' · paused' : ''}
      </p>
      <p className={css.title} dir="auto">
        {part.title}
      </p>
      <p role="timer" className={css.left} data-over={left < 0 || undefined}>
        {countdown(left)}
        <span className={css.unit}>{left < 0 ? ' over time' : ' left'}</span>
      </p>
      {part.prompt ? (
        <p className={css.prompt} dir="auto">
          {part.prompt}
        </p>
      ) : null}
      <p className="muted" dir="auto">
        {next ? `Next: ${next.title}` : 'This is the last part.'}
      </p>
    </>
  );
}

function Parts({ day, items }: { day: Day; items: Items }) {
  return (
    <section aria-labelledby="run-parts">
      <SectionHeader id="run-parts" title="Agenda" />
      <ol className={css.parts}>
        {items.map((item, index) => (
          <li
            key={item.id}
            aria-current={index === day.index ? 'step' : undefined}
            data-over={day.phase === 'DONE' || index < day.index || undefined}
          >
            <span dir="auto">{item.title}</span> <span className="muted">{minuteWords(item.minutes)}</span>
          </li>
        ))}
      </ol>
      <p className="muted">{minuteWords(agendaMinutes(items))} in total.</p>
    </section>
  );
}
