import { composeMail, type Mail } from '@tessellate/mail-api';
import { whenText } from '@tessellate/school-time-contract';
import {
  type ApplicationState,
  askedOfHeadteacher,
  type CommitmentRule,
  coverNeeded,
  coverWords,
  HEADTEACHER_ASKED_AT_MOST,
} from '@tessellate/recruiting-contract';

import type { WorkshopDate } from './workshop-dates';

/** What a letter tells of the application and its group. */
export interface LetterFacts {
  name: string;
  email: string;
  reference: string;
  headteacherName: string;
  headteacherEmail: string;
  projectName: string;
  days: number;
  academicYear: string;
  hubName: string;
  schoolName: string;
  commitmentRequired: CommitmentRule;
  state: ApplicationState;
}

/** A letter to the headteacher: the first, or one after `before` others. */
export interface HeadteacherAsked {
  url: string;
  before: number;
  workshops: WorkshopDate[];
}

const why = ({ hubName }: LetterFacts) => [
  { text: `You are getting this because interest in a Work Group with ${hubName} was registered with this address.` },
];

const status = (url: string) => ({ label: 'Check my application', url });

/** What applicants and headteachers are told. `url` is a signed link to the page for them. */
export const applicationMails = {
  received: (facts: LetterFacts, url: string): Mail =>
    composeMail({
      to: facts.email,
      subject: `Your interest in ${facts.projectName}: ${facts.reference}`,
      greeting: `Hello ${facts.name},`,
      before: [
        `Thank you for registering your interest in ${facts.projectName} ${facts.academicYear} with ${facts.hubName}. Your reference is ${facts.reference}.`,
        `We have written to ${facts.headteacherName} to confirm that ${facts.schoolName} commits to the full year. ${facts.commitmentRequired === 'BEFORE_PLACE' ? 'After that your hub' : 'Meanwhile your hub'} will read your application and write to you.`,
      ],
      button: status(url),
      after: ['Keep this message: you can use the link at any time to check your application or withdraw it.'],
      footer: [
        ...why(facts),
        { text: 'If this was not you, open the link and withdraw the application, and we will not write again.' },
      ],
    }),
  already: (facts: LetterFacts, url: string): Mail =>
    composeMail({
      to: facts.email,
      subject: `You have already registered: ${facts.reference}`,
      greeting: `Hello ${facts.name},`,
      before: [
        `Somebody, probably you, registered interest in ${facts.projectName} ${facts.academicYear} with ${facts.hubName} again. There is already an application with this address, so nothing has changed. Its reference is ${facts.reference}.`,
      ],
      button: status(url),
      after: ['To change what you wrote, withdraw your application there and register again.'],
      footer: why(facts),
    }),
  askHeadteacher: (facts: LetterFacts, { url, before, workshops }: HeadteacherAsked): Mail =>
    composeMail({
      to: facts.headteacherEmail,
      subject: `${before > 0 ? 'Reminder: ' : ''}Will ${facts.schoolName} commit to a year of ${facts.projectName}?`,
      greeting: `Dear ${facts.headteacherName || 'headteacher'},`,
      before: [
        ...(before > 0 ? [remindedOf(before)] : []),
        `${facts.name} has registered interest in ${facts.projectName}, a free programme for heads of maths run by ${facts.hubName} and funded by the Department for Education.`,
        `It takes ${daysInWords(facts.days)} of workshops over the academic year ${facts.academicYear}, and tasks in school between them. We ask the school to commit to the full year. ${askedOfHeadteacher(facts.commitmentRequired, facts.state === 'PLACED')}`,
      ],
      rows: workshops.map(({ number, title, startsAt, endsAt }) => ({
        title: `Workshop ${number}: ${title}`,
        detail: `${whenText(startsAt, endsAt)}: ${coverWords(coverNeeded(startsAt, endsAt))}`,
      })),
      button: { label: 'See what it involves and reply', url },
      after: ['You can also say there that the school cannot commit. Nothing is agreed until you reply.'],
      footer: [
        {
          text: 'You are getting this because your address was given as the headteacher’s. If that is wrong, please ignore this message.',
        },
      ],
    }),
  committed: (facts: LetterFacts, url: string): Mail =>
    composeMail({
      to: facts.email,
      subject: 'Your headteacher has confirmed the full year',
      greeting: `Hello ${facts.name},`,
      before: [
        `${facts.headteacherName || 'Your headteacher'} has confirmed that ${facts.schoolName} commits to ${facts.projectName} for the full year. You do not need to do anything: ${AFTER_COMMITMENT[facts.state] ?? 'your hub will now read your application'} (${facts.reference}).`,
      ],
      button: status(url),
      footer: why(facts),
    }),
  notCommitted: (facts: LetterFacts, url: string): Mail =>
    composeMail({
      to: facts.email,
      subject: 'Your headteacher cannot commit to the full year',
      greeting: `Hello ${facts.name},`,
      before: [
        `${facts.headteacherName || 'Your headteacher'} has told us that ${facts.schoolName} cannot commit to ${facts.projectName} for the full year at present.`,
        'Talk to them: they can change their answer with the link they have. You can also withdraw, and register again another year.',
      ],
      button: status(url),
      footer: why(facts),
    }),
};

const remindedOf = (before: number): string =>
  before + 1 < HEADTEACHER_ASKED_AT_MOST
    ? 'You may have had a lot on: we have asked you this before, and one click is enough to answer.'
    : 'This is the last time we will write to you about this. One click is enough to answer, whichever way.';

/** What the headteacher’s yes leads to; before the hub has decided, to its reading. */
const AFTER_COMMITMENT: Partial<Record<ApplicationState, string>> = {
  WAITLISTED: 'you stay where you are on the waitlist, and can be offered a place when it is your turn',
  OFFERED: 'answer the offer you have, and the place is yours',
  PLACED: 'your place is now fully confirmed',
};

const daysInWords = (days: number): string =>
  days === 1 ? 'the equivalent of one day' : `the equivalent of ${days} days`;
