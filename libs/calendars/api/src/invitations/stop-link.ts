import { personOfUnsubscribeToken, unsubscribeToken } from '@tessellate/mail-api';

const PURPOSE = 'calendar.invitations';
export const STOP_PATH = '/calendar/invitations/stop';

export interface LinkSettings {
  publicUrl: string;
  authSecret: string;
}

/** Where mail programs stop calendar invitations for one person. */
export const stopAddress = ({ publicUrl, authSecret }: LinkSettings, personId: string): string =>
  `${publicUrl}${STOP_PATH}?token=${unsubscribeToken(authSecret, PURPOSE, personId)}`;

export const personOfStopToken = (settings: LinkSettings, token: unknown): string | null =>
  personOfUnsubscribeToken(settings.authSecret, PURPOSE, token);
