import type { TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

/** Lists of a group come whole each time; permissions have no id of their own. */
export const programmeTypePolicies: TypePolicies = {
  BoardGroup: {
    fields: { applications: connectionPolicy(['filter']), counts: { merge: false }, viewerCan: { merge: true } },
  },
  BoardApplication: { fields: { notes: { merge: false }, history: { merge: false } } },
  // Its id is the group's; what it lists comes whole each time.
  CyclePlan: { fields: { issues: { merge: false }, templates: { merge: false }, sources: { merge: false } } },
  CycleStep: { fields: { resources: { merge: false } } },
  WorkGroup: { fields: { members: { merge: false }, steps: { merge: false }, viewerCan: { merge: true } } },
  HubPage: { fields: { projects: { merge: false }, testimonials: { merge: false } } },
  Workshop: {
    fields: {
      viewerCan: { merge: true },
      viewerAttendance: { merge: true },
      viewerDays: { merge: true },
      viewerRsvp: { merge: true },
      joining: { merge: true },
      entries: { merge: false },
    },
  },
};
