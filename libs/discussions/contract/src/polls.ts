export const POLL_LIMITS = {
  question: 300,
  answer: 120,
  fewest: 2,
  most: 10,
  /** So many have voted in an anonymous poll before anybody sees how. */
  shownFrom: 3,
  /** Days that a poll can be open by its own clock. */
  days: 90,
} as const;

/** A poll as open screens are told of it: the same for everybody. */
export interface LivePoll {
  threadId: string;
  messageId: string;
  several: boolean;
  anonymous: boolean;
  closesAt: string | null;
  closed: boolean;
  voters: number;
  /** Votes for each answer, null while they are not shown. */
  answers: { position: number; text: string; votes: number | null }[];
}

declare module '@tessellate/contract' {
  interface ServerToClientEvents {
    'poll.changed': (poll: LivePoll) => void;
  }
}
