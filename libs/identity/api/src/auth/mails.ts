import { composeMail, type Mail } from '@tessellate/mail-api';

const mail = (
  to: string,
  subject: string,
  name: string,
  before: string[],
  button: { label: string; url: string },
  after: string[],
): Mail => composeMail({ to, subject, greeting: `Hello ${name},`, before, button, after });

interface Recipient {
  name: string;
  email: string;
}

/** What the account's e-mails say. `url` points at the page of the web app that finishes the step. */
export const mails = {
  verify: ({ name, email }: Recipient, url: string): Mail =>
    mail(
      email,
      'Confirm your e-mail address',
      name,
      ['Thank you for signing up to Tessellate, where maths subject leaders share what works between workshops.'],
      { label: 'Confirm my e-mail address', url },
      ['The link works for 24 hours. If you did not sign up, ignore this message and nothing will happen.'],
    ),
  alreadyRegistered: ({ name, email }: Recipient, url: string): Mail =>
    mail(
      email,
      'You already have an account',
      name,
      [
        'Somebody, probably you, tried to sign up with this e-mail address. It already has an account, so nothing has changed.',
      ],
      { label: 'Reset my password', url },
      ['If you remember your password, just sign in. If it was not you, you do not need to do anything.'],
    ),
  resetPassword: ({ name, email }: Recipient, url: string): Mail =>
    mail(
      email,
      'Choose a new password',
      name,
      ['You asked for a new password.'],
      { label: 'Choose a new password', url },
      [
        'The link works once, for an hour. If you did not ask for it, ignore this message: your password will not change.',
      ],
    ),
  passwordChanged: ({ name, email }: Recipient, url: string): Mail =>
    mail(
      email,
      'Your password was changed',
      name,
      ['The password for your account was changed, and all other devices were signed out.'],
      { label: 'This was not me: reset my password', url },
      ['If it was you, you do not need to do anything.'],
    ),
};
