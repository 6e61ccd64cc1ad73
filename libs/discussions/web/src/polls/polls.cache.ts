import type { ApolloCache } from '@apollo/client/cache';
import type { LivePoll } from '@tessellate/discussions-contract';
import { readMessage, writeMessage } from '../discussions.cache';

/** How a poll stands, the same for everybody; what the viewer has chosen stays. */
export function applyPoll(cache: ApolloCache, { threadId: _, messageId, answers, ...poll }: LivePoll): void {
  const message = readMessage(cache, messageId);
  if (!message || message.removed) return;
  writeMessage(cache, {
    ...message,
    viewerCan: { ...message.viewerCan, edit: false },
    poll: {
      __typename: 'Poll',
      messageId,
      ...poll,
      answers: answers.map(answer => ({ __typename: 'PollAnswer' as const, ...answer })),
      mine: message.poll?.mine ?? [],
    },
  });
}
