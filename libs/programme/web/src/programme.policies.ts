import type { TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

/** Lists of a group come whole each time; permissions have no id of their own. */
export const programmeTypePolicies: TypePolicies = {
  BoardGroup: {
    fields: { applications: connectionPolicy(['filter']), counts: { merge: false }, viewerCan: { merge: true } },
  },
  BoardApplication: { fields: { notes: { merge: false }, history: { merge: false } } },
  WorkGroup: { fields: { members: { merge: false }, steps: { merge: false }, viewerCan: { merge: true } } },
  HubPage: { fields: { projects: { merge: false }, testimonials: { merge: false } } },
};
