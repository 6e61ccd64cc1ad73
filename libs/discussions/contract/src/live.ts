import type { ThreadChanged } from './events';
import type { ThreadLevel } from './thread-levels';

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

/** A removed message stands again; what it shows is asked for, since reactions and rights are not the same for everybody. */
export interface LiveRestored {
  threadId: string;
  id: string;
}

export interface LiveThread {
  threadId: string;
  audienceId: string;
  /** Those of a message are told to lists only: what is unread, or their newest words, may have changed. */
  change: ThreadChanged['change'] | 'message-removed' | 'message-restored';
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
  /** The person has marked it unread: what is read there now does not count until the thread is opened again. */
  back?: true;
}

/** What the person has chosen for a thread and saved of it, told to their own devices alone. */
export interface LiveThreadMarks {
  threadId: string;
  level: ThreadLevel;
  saved: boolean;
  savedNumbers: number[];
}

declare module '@tessellate/contract' {
  interface ServerToClientEvents {
    'message.posted': (message: LiveMessage) => void;
    'message.edited': (edit: LiveEdit) => void;
    'message.removed': (removal: LiveRemoval) => void;
    'message.restored': (restored: LiveRestored) => void;
    'thread.changed': (thread: LiveThread) => void;
    'thread.activity': (activity: LiveActivity) => void;
    'read.changed': (read: ReadChanged) => void;
    'thread.marked': (marks: LiveThreadMarks) => void;
  }
}
