export { Comments } from './comments';
export { CommentNotices } from './notices/comment-notices';
export { commentsTypePolicies } from './comments.policies';
