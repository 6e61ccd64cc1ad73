import type { CalendarStep } from '../ics/calendar-text';
import type { InvitationState } from '../calendar-invitation.entity';

/** A workshop and a person, with what their calendar was told last. Either side may be missing. */
export interface Pair {
  stepId: string;
  personId: string;
  name: string;
  email: string;
  /** The step as members see it; null when it was deleted or withdrawn. */
  step: CalendarStep | null;
  member: boolean;
  /** What was sent last; null when nothing was. */
  sent: { state: InvitationState; sequence: number; title: string; startsAt: Date; endsAt: Date } | null;
}

export interface DueLetter {
  kind: 'INVITED' | 'CHANGED' | 'CANCELLED' | 'LEFT';
  sequence: number;
}

const endOf = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }): number =>
  (endsAt ?? startsAt)?.getTime() ?? 0;

/** What a person's calendar must be told now, or null when it knows. */
export function dueLetter({ step, member, sent }: Pair, now: Date): DueLetter | null {
  const ahead = step !== null && !step.cancelledAt && endOf(step) > now.getTime();
  if (step && member && ahead) {
    if (sent?.state === 'INVITED')
      return sent.sequence < step.sequence ? { kind: 'CHANGED', sequence: step.sequence } : null;
    return { kind: 'INVITED', sequence: Math.max(step.sequence, sent?.sequence ?? 0) };
  }
  // What is over in the calendar is left there.
  if (sent?.state !== 'INVITED' || endOf(sent) <= now.getTime()) return null;
  return { kind: member ? 'CANCELLED' : 'LEFT', sequence: Math.max(step?.sequence ?? 0, sent.sequence) };
}
