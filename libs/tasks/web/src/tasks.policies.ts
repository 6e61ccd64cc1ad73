import type { TypePolicies } from '@apollo/client/cache';

/** Lists of a task come whole each time; permissions have no id of their own. */
export const tasksTypePolicies: TypePolicies = {
  Task: {
    fields: {
      sharedWork: { merge: false },
      reads: { merge: false },
      readBy: { merge: false },
      resources: { merge: false },
      viewerCan: { merge: true },
      nextWorkshop: { merge: true },
      progress: { merge: false },
      peerSets: { merge: false },
    },
  },
  TaskWork: { fields: { parts: { merge: false }, reactions: { merge: false }, viewerCan: { merge: true } } },
};
