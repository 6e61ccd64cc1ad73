import { composeMail, type Mail } from '@tessellate/mail-api';
import { dayText } from '@tessellate/school-time-contract';

export interface FacilitatorInvitation {
  email: string;
  name: string;
  groupReference: string;
  hubName: string;
  invitedByName: string;
  expiresAt: Date;
  /** Where accounts are made. */
  url: string;
}

/** To somebody who is asked to lead a Work Group and has no account. */
export const facilitatorInvitationLetter = (given: FacilitatorInvitation): Mail =>
  composeMail({
    to: given.email,
    subject: `${given.hubName} invites you to lead a Work Group`,
    greeting: `Dear ${given.name},`,
    before: [
      `${given.invitedByName} has asked you to lead ${given.groupReference}.`,
      `Create your account with this e-mail address, ${given.email}, by ${dayText(given.expiresAt)}. Once you have confirmed it, you can see the group and its people, and plan its cycle.`,
    ],
    button: { label: 'Create my account', url: given.url },
    after: ['If you were not expecting this, you do not need to do anything: the invitation will expire.'],
    footer: [{ text: `You are getting this because ${given.hubName} would like you to lead one of its groups.` }],
  });
