import type { TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

export const commentsTypePolicies: TypePolicies = {
  Query: {
    fields: {
      comments: connectionPolicy(['targetType', 'targetId', 'resolved']),
    },
  },
  CommentCountType: { keyFields: ['targetType', 'targetId'] },
  // These belong to their comment and have no id of their own; replies come and go as a whole.
  Comment: { fields: { replies: { merge: false }, reactions: { merge: false }, viewerCan: { merge: true } } },
};
