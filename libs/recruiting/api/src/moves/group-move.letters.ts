import { coverNeeded, coverWords } from '@tessellate/recruiting-contract';
import { composeMail, type Mail } from '@tessellate/mail-api';
import { whenText } from '@tessellate/school-time-contract';
import type { WorkshopDate } from '../applications/workshop-dates';

/** What those concerned are told of a move; the preview and what goes out say the same. */
export interface MoveFacts {
  from: string;
  to: string;
  reason: string;
  /** The next workshop of the group they go on in, in words; null while it has published none. */
  next: string | null;
}

export const nextWords = (dates: WorkshopDate[]): string | null =>
  dates[0] ? `workshop ${dates[0].number}, ${whenText(dates[0].startsAt, dates[0].endsAt)}` : null;

/** As a sentence of its own, however it was typed. */
const given = (reason: string): string => `The reason given: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`;

export const movedWords = ({ from, to, reason, next }: MoveFacts) => ({
  title: `You are in ${to} now`,
  detail: `Your hub has moved you here from ${from}. ${given(reason)} ${
    next ? `Next up is ${next}.` : 'The next workshop here has no date yet.'
  } The days you have done still count, and what you wrote in ${from} stays there. If you do not agree, write to your hub.`,
});

export const memberMovedWords = (name: string, { from, to, reason }: MoveFacts) => ({
  title: `${name} has moved from ${from} to ${to}`,
  detail: `${given(reason)} What they wrote in ${from} stays there, and the days they have done still count.`,
});

export const notMovedWords = (name: string, { to }: Pick<MoveFacts, 'to'>, why: string) => ({
  title: `${name} has not moved to ${to}`,
  detail: `${why} Nobody was told about the move.`,
});

export interface HeadteacherTold {
  name: string;
  headteacherName: string;
  headteacherEmail: string;
  projectName: string;
  hubName: string;
  from: string;
  to: string;
  dates: WorkshopDate[];
  /** Where they still have to answer. */
  url: string | null;
}

/** To the headteacher: other days on which the subject leader is out of school. */
export const newDatesLetter = (told: HeadteacherTold): Mail =>
  composeMail({
    to: told.headteacherEmail,
    subject: `New dates for ${told.name}: ${told.projectName}`,
    greeting: `Dear ${told.headteacherName || 'headteacher'},`,
    before: [
      `${told.hubName} has moved ${told.name} from ${told.from} to ${told.to}, another Work Group of the same programme. ${
        told.url
          ? 'We still need your answer to whether the school commits to the full year.'
          : 'What you agreed to stays as it is; only the days are different.'
      }`,
      told.dates.length > 0
        ? 'These are the workshops still to come:'
        : 'Its dates have not been published yet. They will be on the group’s page as soon as they are.',
    ],
    rows: told.dates.map(({ number, title, startsAt, endsAt }) => ({
      title: `Workshop ${number}: ${title}`,
      detail: `${whenText(startsAt, endsAt)}: ${coverWords(coverNeeded(startsAt, endsAt))}`,
    })),
    ...(told.url ? { button: { label: 'See what it involves and reply', url: told.url } } : {}),
    footer: [
      {
        text: 'You are getting this because your address was given as the headteacher’s. If that is wrong, please ignore this message.',
      },
    ],
  });
