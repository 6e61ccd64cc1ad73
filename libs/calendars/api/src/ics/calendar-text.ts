import { type AgendaItem, agendaStarts, type StepKind, type WorkshopFormat } from '@tessellate/cycle-contract';
import { londonClock, londonDate, londonTime } from '@tessellate/school-time-contract';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { inLondon, LONDON, LONDON_VTIMEZONE } from './london-zone';

/** A step as calendars are told of it. */
export interface CalendarStep {
  id: string;
  workGroupId: string;
  /** `2026/27 · Sussex · Secondary Subject Leadership` */
  reference: string;
  kind: StepKind;
  number: number;
  title: string;
  brief: string;
  startsAt: Date | null;
  endsAt: Date | null;
  dueAt: Date | null;
  format: WorkshopFormat | null;
  venue: string | null;
  accessNotes: string | null;
  joinUrl: string | null;
  agenda: string | null;
  agendaItems: AgendaItem[];
  sequence: number;
  publishedAt: Date;
  cancelledAt: Date | null;
  cancelReason: string | null;
}

export interface Invitation {
  method: 'REQUEST' | 'CANCEL';
  step: CalendarStep;
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
  /** When it is written: among two with the same SEQUENCE the later one counts. */
  at: Date;
}

const HOUR = 3_600;

/** The same for subscription and invitations, and for as long as the step lives. */
export const calendarUid = (stepId: string): string => `step-${stepId}@tessellate`;

export const stepHeading = ({ kind, number, title }: Pick<CalendarStep, 'kind' | 'number' | 'title'>): string =>
  `${kind === 'WORKSHOP' ? 'Workshop' : 'Task'} ${number}: ${title}`;

export const stepUrl = (publicUrl: string, workGroupId: string): string => `${publicUrl}/group/${workGroupId}`;

/** A whole calendar to subscribe to. The same steps make the same text. */
export function feedText(steps: readonly CalendarStep[], publicUrl: string): string {
  const calendar = newCalendar(ICalCalendarMethod.PUBLISH);
  calendar.name('Tessellate workshops and tasks').ttl(HOUR);
  calendar.x([{ key: 'X-WR-TIMEZONE', value: LONDON }]);
  for (const step of steps) {
    const stamp = new Date(Math.max(step.publishedAt.getTime(), step.cancelledAt?.getTime() ?? 0));
    if (step.kind === 'TASK' && step.dueAt) addTask(calendar, step, step.dueAt, publicUrl, stamp);
    if (step.kind === 'WORKSHOP' && step.startsAt) addWorkshop(calendar, step, step.startsAt, publicUrl, stamp);
  }
  return written(calendar);
}

/** One workshop for one person, as mail programs put it into a calendar. Nobody else's address is in it. */
export function invitationText({ method, step, organizer, attendee, at }: Invitation, publicUrl: string): string {
  if (!step.startsAt) throw new Error('A workshop without a time cannot be put into a calendar');
  const calendar = newCalendar(method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  const event = addWorkshop(calendar, step, step.startsAt, publicUrl, at);
  if (method === 'CANCEL') event.status(ICalEventStatus.CANCELLED);
  event.organizer({ name: parameter(organizer.name), email: organizer.email });
  event.createAttendee({
    name: parameter(attendee.name),
    email: attendee.email,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    // Answers would go to an address that nobody reads; whether one comes is said on the group's page.
    rsvp: false,
  });
  return written(calendar);
}

function newCalendar(method: ICalCalendarMethod): ICalCalendar {
  return ical({
    prodId: { company: 'Tessellate', product: 'Programme', language: 'EN' },
    scale: 'GREGORIAN',
    method,
    // Without a name the calendar's own stamps stay in UTC, as they must be.
    timezone: { name: null, generator: zone => (zone === LONDON ? LONDON_VTIMEZONE : null) },
  });
}

function addWorkshop(
  calendar: ICalCalendar,
  step: CalendarStep,
  start: Date,
  publicUrl: string,
  stamp: Date,
): ICalEvent {
  const event = calendar.createEvent({
    id: calendarUid(step.id),
    sequence: step.sequence,
    stamp,
    timezone: LONDON,
    start: inLondon(start),
    end: inLondon(step.endsAt ?? new Date(start.getTime() + HOUR * 1_000)),
    summary: heading(step),
    description: descriptionOf(step, publicUrl),
    url: stepUrl(publicUrl, step.workGroupId),
    status: step.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: step.cancelledAt ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    categories: [{ name: 'Workshop' }],
  });
  const place = placeOf(step);
  if (place) event.location(place);
  return event;
}

function addTask(calendar: ICalCalendar, step: CalendarStep, due: Date, publicUrl: string, stamp: Date): void {
  const day = londonTime(londonDate(due), '00:00');
  calendar.createEvent({
    id: calendarUid(step.id),
    sequence: step.sequence,
    stamp,
    timezone: LONDON,
    allDay: true,
    start: inLondon(day),
    end: inLondon(londonTime(londonDate(due, 1), '00:00')),
    summary: `${heading(step)} – due`,
    description: descriptionOf(step, publicUrl),
    url: stepUrl(publicUrl, step.workGroupId),
    status: step.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    categories: [{ name: 'Task' }],
  });
}

// Some calendars show the title of a cancelled event and not its state.
const heading = (step: CalendarStep): string => plain(`${step.cancelledAt ? 'Cancelled: ' : ''}${stepHeading(step)}`);

function placeOf({ format, venue }: CalendarStep): string {
  if (format === 'ONLINE') return 'Online';
  return plain([venue ?? '', format === 'BLENDED' ? 'and online' : ''].filter(Boolean).join(' '));
}

/** Everything one needs on the way, without the joining link: who has the calendar's address is not always a member. */
function descriptionOf(step: CalendarStep, publicUrl: string): string {
  const online = step.kind === 'WORKSHOP' && (step.format === 'ONLINE' || step.format === 'BLENDED');
  const paragraphs = [
    step.cancelledAt ? `This was cancelled.${step.cancelReason ? ` ${step.cancelReason}` : ''}` : '',
    step.brief,
    partsOf(step),
    step.agenda ?? '',
    step.accessNotes ? `Getting there: ${step.accessNotes}` : '',
    online && !step.cancelledAt ? 'The joining link is on the group’s page from an hour before the start.' : '',
    step.reference,
    stepUrl(publicUrl, step.workGroupId),
  ];
  const text = paragraphs.filter(Boolean).join('\n\n');
  return plain(step.joinUrl ? text.replaceAll(step.joinUrl, '(link on the group’s page)') : text);
}

/** “13:30 Welcome”, a line for each part of the agenda. */
function partsOf({ agendaItems, startsAt }: CalendarStep): string {
  const starts = startsAt ? agendaStarts(agendaItems, startsAt).map(londonClock) : [];
  return agendaItems.map(({ title }, index) => `${starts[index] ?? ''} ${title}`.trim()).join('\n');
}

/** Without characters that no calendar allows; line ends and tabs stay. */
// eslint-disable-next-line no-control-regex
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

/** A parameter's value stands in double quotes, which cannot be escaped inside of it. */
const parameter = (text: string): string =>
  plain(text)
    .replace(/[\r\n\t\\]+/g, ' ')
    .replaceAll('"', '’')
    .trim() || 'Tessellate';

const written = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
