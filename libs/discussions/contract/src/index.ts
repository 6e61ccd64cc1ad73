import '@tessellate/contract';

/** Where a thread lives: in one Work Group, or in the community of a hub. */
export const THREAD_AUDIENCES = ['WORK_GROUP', 'HUB'] as const;
export type ThreadAudience = (typeof THREAD_AUDIENCES)[number];

export const DISCUSSION_LIMITS = {
  /** Messages that one question for missed messages answers at most. */
  gap: 100,
  /** Characters of a quoted message that are shown. */
  quote: 180,
  /** Characters of a summary in a facilitator's words. */
  summary: 4_000,
} as const;

/** A person as a live message shows them. */
export interface LivePerson {
  id: string;
  name: string;
  pictureFileId: string | null;
}

export interface LiveQuote {
  id: string;
  number: number;
  excerpt: string;
  author: LivePerson;
}

/** A message as it was stored, in the words of the event log; times are ISO strings. */
export interface MessagePosted {
  threadId: string;
  audienceId: string;
  id: string;
  number: number;
  authorId: string;
  createdAt: string;
  html: string;
  text: string;
  excerpt: string;
  quote: { id: string; number: number; authorId: string; excerpt: string } | null;
  mentions: string[];
}

export interface MessageEdited {
  threadId: string;
  id: string;
  number: number;
  html: string;
  excerpt: string;
  editedAt: string;
  version: number;
  /** People mentioned now who were not mentioned before. */
  newMentions: string[];
}

export interface MessageRemoved {
  threadId: string;
  id: string;
  number: number;
  authorId: string;
  removedBy: string;
  removedAt: string;
  /** Only the author and moderators are told. */
  reason: string | null;
}

export interface ThreadChanged {
  threadId: string;
  audienceId: string;
  change: 'created' | 'renamed' | 'pinned' | 'unpinned' | 'locked' | 'unlocked' | 'summarised';
}

/** Everything a client needs to show a new message; the same bytes for everybody in the thread. */
export interface LiveMessage {
  threadId: string;
  id: string;
  number: number;
  author: LivePerson;
  createdAt: string;
  html: string;
  /** How it begins, in words. */
  excerpt: string;
  quote: LiveQuote | null;
}

export interface LiveEdit {
  threadId: string;
  id: string;
  html: string;
  /** How it begins, in words. */
  excerpt: string;
  editedAt: string;
  version: number;
}

export interface LiveRemoval {
  threadId: string;
  id: string;
  by: LivePerson;
  removedAt: string;
  /** Filled in only when sent to the author's own devices. */
  reason: string | null;
}

export interface LiveThread {
  threadId: string;
  audienceId: string;
  /** `message-removed` is told to lists only: what is unread, or their newest words, may be fewer. */
  change: ThreadChanged['change'] | 'message-removed';
  title: string;
  pinned: boolean;
  /** Without a person when the cycle closed it. */
  locked: { at: string; reason: string; by: LivePerson | null } | null;
}

/** Something happened in a thread of an audience: lists and badges move, at most once a second per thread. */
export interface LiveActivity {
  threadId: string;
  messageId: string;
  audienceId: string;
  lastNumber: number;
  lastMessageAt: string;
  author: LivePerson;
  excerpt: string;
}

export interface ReadChanged {
  threadId: string;
  lastReadNumber: number;
  unreadCount: number;
}

declare module '@tessellate/contract' {
  interface DomainEvents {
    'message.posted': MessagePosted;
    'message.edited': MessageEdited;
    'message.removed': MessageRemoved;
    'thread.changed': ThreadChanged;
  }
  interface ServerToClientEvents {
    'message.posted': (message: LiveMessage) => void;
    'message.edited': (edit: LiveEdit) => void;
    'message.removed': (removal: LiveRemoval) => void;
    'thread.changed': (thread: LiveThread) => void;
    'thread.activity': (activity: LiveActivity) => void;
    'read.changed': (read: ReadChanged) => void;
  }
}
