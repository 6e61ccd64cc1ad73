import type { TypePolicies } from '@apollo/client/cache';

/** Lists come whole each time; permissions have no id of their own. */
export const workshopsTypePolicies: TypePolicies = {
  Workshop: {
    fields: {
      viewerCan: { merge: true },
      viewerAttendance: { merge: true },
      viewerDays: { merge: true },
      viewerRsvp: { merge: true },
      joining: { merge: true },
      entries: { merge: false },
      agendaItems: { merge: false },
      arrivals: { merge: true },
      feedback: { merge: true },
      visitors: { merge: false },
    },
  },
};
