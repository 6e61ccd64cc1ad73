/** A part of a workshop's agenda: how long it takes, and what the room is asked meanwhile. */
export interface AgendaItem {
  /** Stays with the part when the agenda is edited, so that a workshop that is on keeps its place. */
  id: string;
  title: string;
  minutes: number;
  prompt: string | null;
}

export const AGENDA_LIMITS = { items: 30, title: 120, prompt: 400, minutes: 480 } as const;

const MINUTE = 60_000;
const USUAL_MINUTES = 15;
const HALF_DAY_MINUTES = 12 * 60;
/** “9:30 Welcome”, “13.30 – Findings”: how people write an agenda as text. */
const TIMED_LINE = /^(\d{1,2})[:.](\d{2})\s*(?:am|pm)?\s*[-–—:]?\s*(.+)$/i;

export const agendaMinutes = (items: readonly Pick<AgendaItem, 'minutes'>[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** When each part begins if all before it keep to their time. */
export function agendaStarts(items: readonly Pick<AgendaItem, 'minutes'>[], startsAt: Date): Date[] {
  let at = startsAt.getTime();
  return items.map(({ minutes }) => {
    const start = new Date(at);
    at += minutes * MINUTE;
    return start;
  });
}

/** “45 minutes”, “1 hour”, “5 hours 30 minutes” */
export function minuteWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const counted = (count: number, word: string) => (count > 0 ? `${count} ${word}${count === 1 ? '' : 's'}` : '');
  return [counted(hours, 'hour'), counted(rest, 'minute')].filter(Boolean).join(' ') || '0 minutes';
}

/**
 * The parts of an agenda that was written as lines. A line that says when it begins lasts until the next that does; the others
 * get a quarter of an hour.
 * @param length of the workshop in minutes, for the last part; null where it is not known
 */
export function agendaFromLines(text: string, length: number | null): Omit<AgendaItem, 'id'>[] {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .slice(0, AGENDA_LIMITS.items);
  const starts = startsOf(lines);
  const first = starts.find(start => start !== null) ?? null;
  return lines.map((line, index) => {
    const start = starts[index] ?? null;
    const title = (start === null ? line : (TIMED_LINE.exec(line)?.[3] ?? line)).slice(0, AGENDA_LIMITS.title);
    const next = starts.slice(index + 1).find(other => other !== null) ?? null;
    const end = next ?? (index === lines.length - 1 && first !== null && length !== null ? first + length : null);
    const minutes = start !== null && end !== null ? end - start : USUAL_MINUTES;
    return { title, minutes: Math.min(AGENDA_LIMITS.minutes, Math.max(1, minutes)), prompt: null };
  });
}

/** In minutes after midnight; after 12:30 “1:15” is a quarter past one in the afternoon. */
function startsOf(lines: readonly string[]): (number | null)[] {
  let latest = 0;
  return lines.map(line => {
    const [, hours, minutes] = TIMED_LINE.exec(line) ?? [];
    if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return null;
    let start = Number(hours) * 60 + Number(minutes);
    if (start < latest && start < HALF_DAY_MINUTES) start += HALF_DAY_MINUTES;
    latest = Math.max(latest, start);
    return start;
  });
}
