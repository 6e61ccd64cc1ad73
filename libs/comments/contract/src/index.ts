import type { TargetType } from '@tessellate/contract';

/** Why a comment concerns somebody: they are named in it, it answers them, or it is on something of theirs. */
export const COMMENT_NOTICE_KINDS = ['MENTION', 'REPLY', 'OWNED'] as const;
export type CommentNoticeKind = (typeof COMMENT_NOTICE_KINDS)[number];

/** What sockets carry of a comment: the same for everybody who may see it. */
export interface CommentTold {
  id: string;
  targetType: TargetType;
  targetId: string;
  parentId: string | null;
  author: { id: string; name: string; jobTitle: string; pictureFileId: string | null };
  html: string;
  text: string;
  version: number;
  createdAt: string;
  editedAt: string | null;
  resolvedAt: string | null;
  removedAt: string | null;
}

declare module '@tessellate/contract' {
  interface DomainEvents {
    'comment.posted': { commentId: string; targetType: TargetType; targetId: string };
    'comment.changed': { commentId: string; targetType: TargetType; targetId: string };
  }
  interface ServerToClientEvents {
    'comment.posted': (comment: CommentTold) => void;
    /** Edited, resolved, reopened or removed. */
    'comment.changed': (comment: CommentTold) => void;
  }
}
