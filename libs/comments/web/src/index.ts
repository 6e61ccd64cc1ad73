export { Comments } from './comments';
export { commentsTypePolicies } from './comments.policies';
