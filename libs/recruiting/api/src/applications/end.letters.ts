import { composeMail, type Letter, type Mail } from '@tessellate/mail-api';
import { type ApplicationState, PLACE_STATES, type WrittenEnding } from '@tessellate/recruiting-contract';

/** What the last letter of an application tells of it. */
export interface EndedApplication {
  name: string;
  email: string;
  reference: string;
  groupReference: string;
  groupTitle: string;
  /** Where it stood before it ended. */
  from: ApplicationState;
  /** What the hub says to its act; empty for the applicant’s own. */
  reason: string;
  /** Where it goes on, and the link that opens it there. */
  movedTo?: { hub: string; url: string };
}

type Words = Pick<Letter, 'subject' | 'before' | 'after' | 'button'>;

const AGAIN = 'You are welcome to register again.';

/** Each ending has a letter of its own. */
export const END_LETTERS: Record<WrittenEnding, (ended: EndedApplication) => Words> = {
  DECLINED: ({ groupReference, groupTitle, from, reason }) => ({
    subject: `About your interest in ${groupTitle}`,
    before: [
      from === 'OFFERED'
        ? `We are sorry: your hub has had to take back the place in ${groupReference} that you were offered.`
        : `Thank you for your interest in ${groupReference}. Your hub cannot give you a place this time.`,
      reason,
    ],
    after: ['If any of this is not right, write to your hub. You are welcome to register again for another group.'],
  }),
  REMOVED: ({ groupReference, groupTitle, reason }) => ({
    subject: `Your place in ${groupTitle} has ended`,
    before: [
      `Your hub has ended your place in ${groupReference}, so you can no longer see the group’s pages. What you wrote there stays.`,
      `The reason given: ${reason}`,
    ],
    after: ['If you do not agree, write to your hub and ask them to look at it again.'],
  }),
  WITHDRAWN_BY_APPLICANT: ({ groupReference, reference, from }) => ({
    subject: `You have withdrawn: ${reference}`,
    before: [
      PLACE_STATES.includes(from)
        ? `You have given up your place in ${groupReference}, and your hub has been told. Thank you for letting us know: somebody else may be waiting for it.`
        : `Your interest in ${groupReference} has been withdrawn, and your hub has been told.`,
      'What you told us when you registered will be erased at the end of the academic year.',
    ],
    after: [AGAIN],
  }),
  WITHDRAWN_BY_SCHOOL: ({ groupReference, groupTitle, from, reason }) => ({
    subject: `You have been withdrawn from ${groupTitle}`,
    before: [
      from === 'PLACED'
        ? `You or your school told your hub that you are giving up your place in ${groupReference}, and the hub has recorded it.`
        : `You or your school told your hub that you are no longer interested in ${groupReference}, and the hub has recorded it.`,
      `Your hub writes: ${reason}`,
    ],
    after: [`If that is a mistake, write to your hub as soon as you can. ${AGAIN}`],
  }),
  OFFER_DECLINED: ({ groupReference, groupTitle }) => ({
    subject: `You have turned down the place in ${groupTitle}`,
    before: [
      `Thank you for letting us know. The place in ${groupReference} will go to the next person waiting, and your application has ended.`,
      'What you told us will be erased at the end of the academic year.',
    ],
    after: [AGAIN],
  }),
  OFFER_LAPSED: ({ groupReference, groupTitle }) => ({
    subject: `The offer of a place in ${groupTitle} has ended`,
    before: [
      `We kept a place in ${groupReference} for you but did not hear from you in time, so it will go to the next person.`,
      'If this is a mistake, write to your hub; you can also register again while the group is recruiting.',
    ],
  }),
  MOVED_HUB: ({ groupReference, groupTitle, reason, movedTo }) => ({
    subject: `Your application for ${groupTitle} has moved to another hub`,
    before: [
      `Your application for ${groupReference} is with ${movedTo?.hub ?? 'another hub'} now. They will read it and write to you; you do not need to register again.`,
      `The hub you wrote to says: ${reason}`,
      'That hub has erased what you told it.',
    ],
    ...(movedTo ? { button: { label: 'Check my application', url: movedTo.url } } : {}),
    after: ['If you do not want that, open the link and withdraw.'],
  }),
};

/** The letter to the applicant when their application ends. */
export const endLetter = (ending: WrittenEnding, ended: EndedApplication): Mail =>
  composeMail({
    ...END_LETTERS[ending](ended),
    to: ended.email,
    greeting: `Hello ${ended.name},`,
    footer: [{ text: `You are getting this because you registered interest. Your reference is ${ended.reference}.` }],
  });
