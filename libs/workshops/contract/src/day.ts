import type { AgendaItem } from '@tessellate/cycle-contract';

/** What can be done to the timer of a workshop that is on. */
export const DAY_MOVES = ['START', 'PAUSE', 'NEXT', 'BACK', 'EXTEND', 'RESET'] as const;
export type DayMove = (typeof DAY_MOVES)[number];

/** What the projector shows. */
export const DAY_SCREENS = ['CODE', 'AGENDA', 'FEEDBACK'] as const;
export type DayScreen = (typeof DAY_SCREENS)[number];

/** How far one part of the agenda has come. */
export interface PartProgress {
  elapsedMs: number;
  extraMinutes: number;
}

/**
 * Where a workshop stands in its agenda. Times are instants of the server: every screen works out what is left from them, so
 * that all agree, whatever was missed meanwhile.
 */
export interface DayState {
  /** The part that is on; null before the first and after the last. */
  itemId: string | null;
  /** Since when its time runs; null while it stands. */
  runningSince: Date | null;
  /** By part. */
  progress: Record<string, PartProgress>;
  finishedAt: Date | null;
}

export type DayPhase = 'READY' | 'RUNNING' | 'PAUSED' | 'DONE';

export const DAY_BEGINNING: DayState = { itemId: null, runningSince: null, progress: {}, finishedAt: null };

export const EXTENSION_MINUTES = 5;
const MOST_EXTRA_MINUTES = 240;
const MINUTE = 60_000;
/** A timer that was forgotten counts no further. */
const LONGEST_MS = 24 * 60 * MINUTE;
const NOTHING: PartProgress = { elapsedMs: 0, extraMinutes: 0 };

type Part = Pick<AgendaItem, 'id' | 'minutes'>;

export function dayPhase({ itemId, runningSince, finishedAt }: DayState): DayPhase {
  if (finishedAt) return 'DONE';
  if (!itemId) return 'READY';
  return runningSince ? 'RUNNING' : 'PAUSED';
}

/** What one part has had so far, the time that runs included. */
function progressOf({ itemId, runningSince, progress }: DayState, id: string, now: Date): PartProgress {
  const { elapsedMs, extraMinutes } = progress[id] ?? NOTHING;
  const running = id === itemId && runningSince ? Math.max(0, now.getTime() - runningSince.getTime()) : 0;
  return { elapsedMs: Math.min(LONGEST_MS, elapsedMs + running), extraMinutes };
}

/** Negative once a part has had more than its time. */
export function remainingMs(state: DayState, part: Part, now: Date): number {
  const { elapsedMs, extraMinutes } = progressOf(state, part.id, now);
  return (part.minutes + extraMinutes) * MINUTE - elapsedMs;
}

/**
 * The part after the one that is on. When that was taken out of the agenda meanwhile, it is the first that has not been on.
 */
export function nextPart<P extends Part>(state: DayState, items: readonly P[]): P | undefined {
  if (state.finishedAt) return undefined;
  const index = items.findIndex(({ id }) => id === state.itemId);
  return index < 0 ? items.find(({ id }) => !(id in state.progress)) : items[index + 1];
}

const to = (state: DayState, itemId: string, runningSince: Date | null): DayState => ({
  itemId,
  runningSince,
  progress: { ...state.progress, [itemId]: state.progress[itemId] ?? NOTHING },
  finishedAt: null,
});

/** The time that ran is kept with its part. */
function settled(state: DayState, now: Date): DayState {
  const { itemId, progress } = state;
  if (!itemId || !state.runningSince) return state;
  return { ...state, runningSince: null, progress: { ...progress, [itemId]: progressOf(state, itemId, now) } };
}

/**
 * The state after a move; null when the move means nothing as things stand (pausing what stands, going back from the first).
 * @param now by the server's clock
 */
export function movedDay(state: DayState, move: DayMove, items: readonly Part[], now: Date): DayState | null {
  const phase = dayPhase(state);
  switch (move) {
    case 'START':
      if (phase === 'PAUSED') return { ...state, runningSince: now };
      return phase === 'READY' ? onward(state, items, now) : null;
    case 'PAUSE':
      return phase === 'RUNNING' ? settled(state, now) : null;
    case 'NEXT':
      return phase === 'DONE' ? null : onward(settled(state, now), items, now);
    case 'BACK':
      return backward(state, items, now);
    case 'EXTEND':
      return state.itemId ? extended(state, state.itemId) : null;
    case 'RESET':
      return phase === 'READY' ? null : DAY_BEGINNING;
  }
}

/** After the last part the workshop is done. */
function onward(state: DayState, items: readonly Part[], now: Date): DayState | null {
  const next = nextPart(state, items);
  if (next) return to(state, next.id, now);
  return state.itemId ? { ...state, itemId: null, runningSince: null, finishedAt: now } : null;
}

/** The part before goes on with the time it had left. */
function backward(state: DayState, items: readonly Part[], now: Date): DayState | null {
  const phase = dayPhase(state);
  const index = phase === 'DONE' ? items.length : items.findIndex(({ id }) => id === state.itemId);
  const before = items[index - 1];
  if (!before) return null;
  return to(settled(state, now), before.id, phase === 'PAUSED' ? null : now);
}

function extended(state: DayState, itemId: string): DayState | null {
  const { elapsedMs, extraMinutes } = state.progress[itemId] ?? NOTHING;
  if (extraMinutes >= MOST_EXTRA_MINUTES) return null;
  return {
    ...state,
    progress: { ...state.progress, [itemId]: { elapsedMs, extraMinutes: extraMinutes + EXTENSION_MINUTES } },
  };
}

/** “12:05”, “1:02:00”; “-0:30” when it is over time. Seconds are rounded up, so that a part of five minutes begins with 5:00. */
export function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const size = Math.abs(seconds);
  const pad = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(size / 3_600);
  const minutes = Math.floor((size % 3_600) / 60);
  const clock = hours > 0 ? `${hours}:${pad(minutes)}:${pad(size % 60)}` : `${minutes}:${pad(size % 60)}`;
  return seconds < 0 ? `−${clock}` : clock;
}
