import type { MakeOutboxSender } from '@tessellate/drafts-web';

const HOST = /^[A-Z_]+:/;

/** Comments go out from any page. Their code comes once there is one to send. */
export const commentOutbox: MakeOutboxSender = ({ client }) => ({
  accepts: place => HOST.test(place),
  refused: 'A comment was not sent',
  load: () => import('./pending/send-comment').then(({ commentSender }) => commentSender(client)),
});
