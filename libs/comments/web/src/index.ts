export { Comments } from './comments';
export { CommentNotices, useCommentNoticesPending } from './notices/comment-notices';
export { commentsTypePolicies } from './comments.policies';
