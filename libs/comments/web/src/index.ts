export { Comments } from './comments';
export { CommentNotices, useCommentNoticesState } from './notices/comment-notices';
export { commentsTypePolicies } from './comments.policies';
