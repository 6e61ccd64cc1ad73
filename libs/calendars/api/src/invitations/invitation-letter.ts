import { composeMail, type Mail, unsubscribeHeaders } from '@tessellate/mail-api';
import { senderOf } from '@tessellate/contract';
import { londonWallClock } from '@tessellate/school-time-contract';
import { type CalendarStep, invitationText, stepHeading, stepUrl } from '../ics/calendar-text';
import { LONDON } from '../ics/london-zone';
import type { DueLetter, Pair } from './due-letter';
import { type LinkSettings, stopAddress } from './stop-link';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: LONDON });

/** `1:30 pm`, or `1:30` when the end of the span says which half of the day. */
function clock(at: Date, withHalf: boolean): string {
  const [hour = 0, minute = 0] = londonWallClock(at).time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${withHalf ? (hour < 12 ? ' am' : ' pm') : ''}`;
}

/** `Thu 14 Jan, 1:30–4 pm` */
export function whenInLondon(start: Date, end: Date): string {
  const day = DAY.format(start).replace(',', '');
  if (end <= start) return `${day}, ${clock(start, true)}`;
  const half = (at: Date) => londonWallClock(at).time < '12';
  return `${day}, ${clock(start, half(start) !== half(end))}–${clock(end, true)}`;
}

interface LetterSettings extends LinkSettings {
  mailFrom: string;
}

/** What a calendar is told of, with the words around it for people. */
export function invitationLetter(
  pair: Pair,
  step: CalendarStep,
  { kind, sequence }: DueLetter,
  settings: LetterSettings,
  at: Date,
): Mail {
  const { publicUrl, mailFrom } = settings;
  const gone = kind === 'CANCELLED' || kind === 'LEFT';
  const start = step.startsAt ?? at;
  const when = whenInLondon(start, step.endsAt ?? start);
  const heading = stepHeading(step);
  const page = stepUrl(publicUrl, step.workGroupId);
  const where = step.format === 'ONLINE' ? 'Online' : (step.venue ?? '');
  const words = {
    INVITED: { subject: `${heading}, ${when}`, text: 'Here is a workshop of your Work Group for your calendar.' },
    CHANGED: {
      subject: `Changed: ${heading}, ${when}`,
      text: 'This workshop of your Work Group has changed. The new details are below.',
    },
    CANCELLED: {
      subject: `Cancelled: ${heading}, ${when}`,
      text: `This workshop of your Work Group has been cancelled.${step.cancelReason ? ` ${step.cancelReason}` : ''}`,
    },
    LEFT: {
      subject: `No longer in your calendar: ${heading}, ${when}`,
      text: 'You are no longer in this Work Group, so its workshop is being taken out of your calendar.',
    },
  }[kind];
  const method = gone ? 'CANCEL' : 'REQUEST';
  const attendee = { name: pair.name, email: pair.email };
  const content = invitationText(
    { method, step: { ...step, sequence }, organizer: senderOf(mailFrom), attendee, at },
    publicUrl,
  );
  return composeMail({
    to: pair.email,
    subject: words.subject,
    greeting: `Hello ${pair.name},`,
    before: [words.text],
    rows: [
      { title: heading, detail: [when, gone ? '' : where].filter(Boolean).join(' · '), ...(gone ? {} : { url: page }) },
    ],
    ...(gone ? {} : { button: { label: 'Open the Work Group’s page', url: page } }),
    footer: [
      {
        text:
          kind === 'LEFT'
            ? `You were in ${step.reference}.`
            : `You get calendar invitations because you are in ${step.reference}.`,
        url: `${publicUrl}/profile#calendar`,
        label: 'Change this in your profile',
      },
    ],
    headers: unsubscribeHeaders(stopAddress(settings, pair.personId)),
    attachments: [
      { filename: 'workshop.ics', content, contentType: `text/calendar; charset=utf-8; method=${method}`, method },
    ],
  });
}
