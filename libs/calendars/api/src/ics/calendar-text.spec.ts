import { describe, expect, it } from '@jest/globals';
import { londonTime } from '@tessellate/school-time-contract';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { type CalendarStep, feedText, invitationText } from './calendar-text';

const URL = 'https://tessellate.example';
const GROUP = '4b1c8f1e-0000-4000-8000-000000000001';

const workshop = (more: Partial<CalendarStep> = {}): CalendarStep => ({
  id: '4b1c8f1e-0000-4000-8000-0000000000aa',
  workGroupId: GROUP,
  reference: '2026/27 · Sussex · Secondary Subject Leadership',
  kind: 'WORKSHOP',
  number: 1,
  title: 'Beginnings',
  brief: 'Who we are.',
  startsAt: londonTime('2026-10-23', '09:15'),
  endsAt: londonTime('2026-10-23', '15:30'),
  dueAt: null,
  format: 'FACE_TO_FACE',
  venue: 'Room 4',
  accessNotes: null,
  joinUrl: null,
  agenda: null,
  agendaItems: [],
  sequence: 0,
  publishedAt: new Date('2026-09-01T12:00:00Z'),
  cancelledAt: null,
  cancelReason: null,
  ...more,
});

interface Seen {
  uid: string;
  summary: string;
  description: string;
  location: string;
  status: string;
  sequence: number;
  start: string;
  end: string;
  allDay: boolean;
}

/** What the two parsers make of a calendar; they must agree on everything that a person sees. */
function parsed(text: string): { method: string; name: string; events: Seen[] } {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const first = root.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location ?? '',
      status: String(component.getFirstPropertyValue('status')),
      sequence: Number(event.sequence),
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
      allDay: event.startDate.isDate,
    };
  });
  const raw = nodeIcal.sync.parseICS(text);
  const second = Object.values(raw)
    .filter(entry => entry?.type === 'VEVENT')
    .map(entry => {
      const event = entry as nodeIcal.VEvent;
      const allDay = event.datetype === 'date';
      const day = (at: Date) =>
        `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
      return {
        uid: event.uid,
        summary: String(event.summary),
        description: String(event.description),
        location: String(event.location ?? ''),
        status: String(event.status),
        sequence: Number(event.sequence),
        start: allDay ? day(event.start) : event.start.toISOString(),
        end: allDay ? day(event.end as Date) : (event.end as Date).toISOString(),
        allDay,
      };
    });
  expect(second).toEqual(first);
  return {
    method: String(root.getFirstPropertyValue('method')),
    name: String(root.getFirstPropertyValue('x-wr-calname')),
    events: first,
  };
}

describe('a calendar to subscribe to', () => {
  it('has London times on both sides of the changes of the clocks', () => {
    const at = (id: string, date: string) =>
      workshop({ id, startsAt: londonTime(date, '09:15'), endsAt: londonTime(date, '15:30') });
    const { events } = parsed(
      feedText([at('a', '2026-10-24'), at('b', '2026-10-25'), at('c', '2027-03-27'), at('d', '2027-03-28')], URL),
    );
    expect(events.map(event => event.start)).toEqual([
      '2026-10-24T08:15:00.000Z',
      '2026-10-25T09:15:00.000Z',
      '2027-03-27T09:15:00.000Z',
      '2027-03-28T08:15:00.000Z',
    ]);
    expect(events.map(event => event.end)).toEqual([
      '2026-10-24T14:30:00.000Z',
      '2026-10-25T15:30:00.000Z',
      '2027-03-27T15:30:00.000Z',
      '2027-03-28T14:30:00.000Z',
    ]);
  });

  it('names the zone and brings its rules, whatever the zone of the server', () => {
    const text = feedText([workshop()], URL);
    expect(text).toContain('DTSTART;TZID=Europe/London:20261023T091500\r\n');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n');
    expect(text).toContain('DTSTAMP:20260901T120000Z\r\n');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(parsed(text)).toMatchObject({ method: 'PUBLISH', name: 'Tessellate workshops and tasks' });
  });

  it('has the day on which a task is due, all of it, also on the Sunday with 25 hours', () => {
    const task = (dueAt: Date) =>
      workshop({ kind: 'TASK', startsAt: null, endsAt: null, format: null, venue: null, dueAt });
    const due = (dueAt: Date) => parsed(feedText([task(dueAt)], URL)).events[0];
    expect(due(londonTime('2026-10-25', '23:59'))).toMatchObject({
      summary: 'Task 1: Beginnings – due',
      allDay: true,
      start: '2026-10-25',
      end: '2026-10-26',
    });
    // Half past midnight in London is still the day before in UTC.
    expect(due(londonTime('2027-06-10', '00:30'))).toMatchObject({ start: '2027-06-10', end: '2027-06-11' });
  });

  it('keeps commas, semicolons, backslashes, umlauts, emoji, line ends and long lines as they were written', () => {
    const title = 'Größe, Maß; und „Folgen“ 🧮👩🏽‍🏫 \\frac{1}{2}';
    const brief = `First line, with a comma\nSecond; line\n${'Zwölf Boxkämpfer jagen Viktor 🥊 '.repeat(20)}`;
    const text = feedText([workshop({ title, brief, venue: 'St Mary’s, Room 4; up the stairs' })], URL);
    const [event] = parsed(text).events;
    expect(event?.summary).toBe(`Workshop 1: ${title}`);
    expect(event?.description).toContain(brief.trim());
    expect(event?.location).toBe('St Mary’s, Room 4; up the stairs');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('drops characters that no calendar allows, and what is written cannot begin a property of its own', () => {
    const text = feedText([workshop({ title: 'A\u0000B\r\nATTENDEE:mailto:x@y.example', brief: '\u0007' })], URL);
    expect(parsed(text).events[0]?.summary).toBe('Workshop 1: AB\nATTENDEE:mailto:x@y.example');
    expect(text).not.toMatch(/^ATTENDEE/m);
  });

  it('leads to the group’s page and never holds the joining link, even where somebody wrote it into the agenda', () => {
    const joinUrl = 'https://meet.example/j/123?pwd=secret';
    const text = feedText([workshop({ format: 'ONLINE', joinUrl, agenda: `Join at ${joinUrl}` })], URL);
    const [event] = parsed(text).events;
    expect(event?.location).toBe('Online');
    expect(event?.description).toContain(`${URL}/group/${GROUP}`);
    expect(event?.description).toContain('The joining link is on the group’s page');
    expect(text.replace(/\r\n /g, '')).not.toContain('meet.example');
  });

  it('shows what was cancelled as cancelled, with the reason', () => {
    const text = feedText(
      [workshop({ cancelledAt: new Date('2026-10-01T08:00:00Z'), cancelReason: 'Snow.', sequence: 2 })],
      URL,
    );
    expect(parsed(text).events[0]).toMatchObject({
      uid: 'step-4b1c8f1e-0000-4000-8000-0000000000aa@tessellate',
      status: 'CANCELLED',
      sequence: 2,
      summary: 'Cancelled: Workshop 1: Beginnings',
    });
    expect(text).toContain('Snow.');
  });

  it('is the same text for the same steps, and valid when there are none', () => {
    expect(feedText([workshop()], URL)).toBe(feedText([workshop()], URL));
    expect(parsed(feedText([], URL)).events).toEqual([]);
  });
});

describe('an invitation', () => {
  const invite = (method: 'REQUEST' | 'CANCEL', name = 'Rosa Luxton') =>
    invitationText(
      {
        method,
        step: workshop({ sequence: 4 }),
        organizer: { name: 'Tessellate', email: 'no-reply@tessellate.example' },
        attendee: { name, email: 'rosa@school.example' },
        at: new Date('2026-10-02T09:00:00Z'),
      },
      URL,
    );
  const properties = (text: string) => {
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    return { organizer: event?.getFirstProperty('organizer'), attendees: event?.getAllProperties('attendee') ?? [] };
  };

  it('comes from the address that mail comes from, to one person alone, with a method', () => {
    const text = invite('REQUEST');
    expect(parsed(text)).toMatchObject({ method: 'REQUEST', events: [{ sequence: 4, status: 'CONFIRMED' }] });
    const { organizer, attendees } = properties(text);
    expect(organizer?.getFirstValue()).toBe('mailto:no-reply@tessellate.example');
    expect(attendees.map(attendee => attendee.getFirstValue())).toEqual(['MAILTO:rosa@school.example']);
    expect(attendees[0]?.getParameter('cn')).toBe('Rosa Luxton');
    expect(text).toContain('DTSTAMP:20261002T090000Z\r\n');
  });

  it('is taken back by the same event with another method', () => {
    expect(parsed(invite('CANCEL'))).toMatchObject({
      method: 'CANCEL',
      events: [{ uid: parsed(invite('REQUEST')).events[0]?.uid, status: 'CANCELLED' }],
    });
  });

  it('bears names with quotes, commas and emoji', () => {
    const text = invite('REQUEST', 'Zoë "Zed" O’Neil, BSc; 🧮');
    expect(properties(text).attendees[0]?.getParameter('cn')).toBe('Zoë ’Zed’ O’Neil, BSc; 🧮');
    expect(parsed(text).events).toHaveLength(1);
  });
});
