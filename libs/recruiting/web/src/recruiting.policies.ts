import type { TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

/** Lists come whole each time; permissions have no id of their own. */
export const recruitingTypePolicies: TypePolicies = {
  BoardGroup: {
    fields: { applications: connectionPolicy(['filter']), counts: { merge: false }, viewerCan: { merge: true } },
  },
  BoardApplication: { fields: { notes: { merge: false }, history: { merge: false } } },
};
