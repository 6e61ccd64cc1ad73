export type * from './events';
export type * from './live';

/** Why a comment concerns somebody: they are named in it, it answers them, or it is on something of theirs. */
export const COMMENT_NOTICE_KINDS = ['MENTION', 'REPLY', 'OWNED'] as const;
export type CommentNoticeKind = (typeof COMMENT_NOTICE_KINDS)[number];

/** The place to write a comment, at the end of an address: `/practice/1#write-comment`. */
export const COMMENT_BOX = 'write-comment';
