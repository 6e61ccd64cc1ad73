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
      `${given.invitedByName}, who coordinates the Maths Hubs nationally, has asked you to manage ${given.hubName}.`,
      `Create your account with this e-mail address, ${given.email}, by ${dayText(given.expiresAt)}. Once you have confirmed it, you can manage the hub’s groups, its recruiting and its public page.`,
    ],
    button: { label: 'Create my account', url: given.url },
    after: ['If you were not expecting this, you do not need to do anything: the invitation will expire.'],
    footer: [{ text: `You are getting this because you have been named as a manager of ${given.hubName}.` }],
  });
