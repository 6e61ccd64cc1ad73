import type { MakeOutboxSender } from '@tessellate/drafts-web';

/** Messages go out from any page. Their code comes once there is one to send. */
export const messageOutbox: MakeOutboxSender = ({ client, session }) => ({
  accepts: place => place.startsWith('thread:'),
  refused: 'A message was not sent',
  load: () => import('./live/send-message').then(({ messageSender }) => messageSender(client, session.personId)),
});
