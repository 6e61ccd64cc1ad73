import { composeMail, type Mail } from '@tessellate/mail-api';
import { dayText } from '@tessellate/school-time-contract';

export interface HubManagerInvitation {
  email: string;
  name: string;
  hubName: string;
  invitedByName: string;
  expiresAt: Date;
  /** Where accounts are made. */
  url: string;
}

/** To somebody who is asked to manage a hub and has no account. */
export const hubManagerInvitationLetter = (given: HubManagerInvitation): Mail =>
  composeMail({
    to: given.email,
    subject: `You are invited to manage ${given.hubName}`,
    greeting: `Dear ${given.name},`,
    before: [
      `${given.invitedByName}, who coordinates the Maths Hubs nationally, asks you to manage ${given.hubName}.`,
      `Make your account with this e-mail address, ${given.email}, by ${dayText(given.expiresAt)}. As soon as you have confirmed it, the hub’s groups, its recruiting and its public page are open to you.`,
    ],
    button: { label: 'Make my account', url: given.url },
    after: ['If you do not expect this, do nothing: the invitation ends by itself.'],
    footer: [{ text: `You get this because you have been named as a manager of ${given.hubName}.` }],
  });
