import { Button } from '@mantine/core';
import { useSingleKeys } from '@tessellate/web-ui';
import { Link, useNavigate } from 'react-router';
import { CODE_PLACES } from '../code-places';
import { feedbackPath } from '../feedback/feedback.documents';
import type { WorkshopOnDay } from './day.documents';
import { DayControls, dayKeys } from './day-controls';
import { findingsPath } from './findings-path';
import { ScreenChoice } from './screen-choice';
import { useDay } from './use-day';
import { useFullScreen } from './use-full-screen';
import { useWakeLock } from './use-wake-lock';
import { WallAgenda } from './wall-agenda';
import { WallCode } from './wall-code';
import { WallFeedback } from './wall-feedback';
import { WallThread } from './wall-thread';
import css from './wall.module.css';

interface ProjectorProps {
  workshop: WorkshopOnDay;
  code: NonNullable<WorkshopOnDay['code']>;
  groupId: string;
  /** Of the workshop's page. */
  path: string;
  /** Of the thread that the room writes in, once it has opened. */
  threadPath: string | null;
  onRenew: () => void;
}

/** The whole window for the room, and a line of buttons for whoever stands at the device. */
export function Projector({ workshop, code, groupId, path, threadPath, onRenew }: ProjectorProps) {
  const day = useDay(workshop);
  const { full, toggle } = useFullScreen();
  const navigate = useNavigate();
  const { screen } = workshop.day;
  useWakeLock();
  const findings = findingsPath(groupId, workshop.taskBefore?.id);
  const keys = dayKeys(day);
  useSingleKeys({
    ...keys,
    // What a clicker sends.
    ...(screen === 'AGENDA'
      ? { ArrowRight: keys['n'], PageDown: keys['n'], ArrowLeft: keys['b'], PageUp: keys['b'] }
      : {}),
    ...(findings ? { f: () => void navigate(findings) } : {}),
    ...(toggle ? { w: toggle } : {}),
  } as Record<string, () => void>);
  return (
    <div className={css.wall} data-projected data-full={full || undefined}>
      <header className={css.head}>
        <title>{`${CODE_PLACES[workshop.format ?? 'FACE_TO_FACE'].title} · Tessellate`}</title>
        <h1 tabIndex={-1} dir="auto">
          Workshop {workshop.number}: {workshop.title}
        </h1>
        {screen === 'AGENDA' ? (
          <p className={css.late}>
            Arriving? {window.location.host}/attend ·{' '}
            <strong>{`${code.code.slice(0, 3)} ${code.code.slice(3)}`}</strong>
          </p>
        ) : null}
      </header>
      <div className={css.screen}>
        {screen === 'AGENDA' ? (
          <>
            <WallAgenda items={workshop.agendaItems} day={day} />
            {threadPath ? <WallThread path={threadPath} /> : null}
          </>
        ) : screen === 'FEEDBACK' ? (
          <WallFeedback feedback={workshop.feedback} path={feedbackPath(path)} />
        ) : (
          <WallCode workshop={workshop} code={code} />
        )}
      </div>
      <footer className={css.foot}>
        {day.failure ? (
          <p role="alert" className={css.failure}>
            {day.failure}
          </p>
        ) : null}
        <div className={css.tools}>
          <ScreenChoice screen={screen} feedback={Boolean(workshop.feedback)} onShow={day.show} />
          {findings ? (
            <Button size="sm" variant="default" component={Link} to={findings} title="Findings (F)">
              Findings
            </Button>
          ) : null}
        </div>
        {screen === 'AGENDA' ? (
          <div role="group" aria-label="Timer" className={css.tools}>
            <DayControls day={day} />
          </div>
        ) : (
          <Button size="sm" variant="default" onClick={onRenew}>
            Make a new code
          </Button>
        )}
        <div className={css.tools}>
          {toggle ? (
            <Button size="sm" variant="default" title="Full screen (W)" onClick={toggle}>
              {full ? 'Leave full screen' : 'Full screen'}
            </Button>
          ) : null}
          <Button size="sm" variant="default" component={Link} to={`${path}/run`}>
            Run the workshop
          </Button>
          <Button size="sm" variant="default" component={Link} to={`${path}/register`}>
            Register
          </Button>
        </div>
      </footer>
    </div>
  );
}
