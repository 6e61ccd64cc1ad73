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
      `${given.invitedByName} asks you to lead ${given.groupReference}.`,
      `Make your account with this e-mail address, ${given.email}, by ${dayText(given.expiresAt)}. As soon as you have confirmed it, the group, its people and its plan are open to you.`,
    ],
    button: { label: 'Make my account', url: given.url },
    after: ['If you do not expect this, do nothing: the invitation ends by itself.'],
    footer: [{ text: `You get this because ${given.hubName} would like you to lead one of its groups.` }],
  });
