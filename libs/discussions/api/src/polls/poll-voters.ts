import { createHmac } from 'node:crypto';

/** How a vote is filed: by the person's id, or by a code that says nothing without the server's secret. */
export const voterOf = (secret: string, poll: { messageId: string; anonymous: boolean }, personId: string): string =>
  poll.anonymous
    ? createHmac('sha256', secret).update(`tessellate/poll/${poll.messageId}/${personId}`).digest('base64url')
    : personId;
