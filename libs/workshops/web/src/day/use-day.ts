import { useMutation } from '@apollo/client/react';
import { messageOf, newMutationId, readFragment } from '@tessellate/web-kernel';
import {
  type DayMove,
  dayPhase,
  type DayScreen,
  type DayState,
  nextPart,
  remainingMs,
} from '@tessellate/workshops-contract';
import { useEffect, useRef, useState } from 'react';
import { MoveWorkshopDay, ShowOnProjector, WorkshopDayFragment, type WorkshopOnDay } from './day.documents';
import { useServerNow } from './use-server-now';

type WorkshopDay = WorkshopOnDay['day'];

export const stateOf = ({ itemId, runningSince, progress, finishedAt }: WorkshopDay): DayState => ({
  itemId,
  runningSince: runningSince ? new Date(runningSince) : null,
  progress: Object.fromEntries(
    progress.map(({ itemId: id, elapsedMs, extraMinutes }) => [id, { elapsedMs, extraMinutes }]),
  ),
  finishedAt: finishedAt ? new Date(finishedAt) : null,
});

/** A workshop as it stands at this moment, and what moves it on. */
export function useDay(workshop: WorkshopOnDay) {
  const { day, agendaItems, id: workshopId } = workshop;
  const state = stateOf(day);
  const phase = dayPhase(state);
  const now = useServerNow(day.now, phase === 'RUNNING');
  const [send] = useMutation(MoveWorkshopDay);
  const [sendScreen] = useMutation(ShowOnProjector);
  const [failure, setFailure] = useState<string | null>(null);
  const version = useRef(day.version);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    version.current = day.version;
  }, [day.version]);

  /** One after the other: each press builds on what the one before it made. */
  const inTurn = (work: () => Promise<unknown>) => {
    last.current = last.current.then(work).then(
      () => setFailure(null),
      (error: unknown) => setFailure(messageOf(error)),
    );
  };
  const move = (what: DayMove) =>
    inTurn(async () => {
      const input = { mutationId: newMutationId(), workshopId, version: version.current, move: what };
      const { data } = await send({ variables: { input } });
      if (data) version.current = readFragment(WorkshopDayFragment, data.moveWorkshopDay).day.version;
    });
  const show = (screen: DayScreen) =>
    inTurn(() => sendScreen({ variables: { input: { mutationId: newMutationId(), workshopId, screen } } }));

  const index = agendaItems.findIndex(({ id }) => id === day.itemId);
  const part = agendaItems[index];
  return {
    phase,
    index,
    part,
    next: nextPart(state, agendaItems),
    /** Negative when it is over time; null where nothing is on. */
    left: part ? remainingMs(state, part, now) : null,
    total: part ? (part.minutes + (state.progress[part.id]?.extraMinutes ?? 0)) * 60_000 : 0,
    move,
    show,
    failure,
  };
}

export type Day = ReturnType<typeof useDay>;
