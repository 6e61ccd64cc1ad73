import type { TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

export const notificationsTypePolicies: TypePolicies = {
  Query: { fields: { notices: connectionPolicy(), needs: connectionPolicy(['putOff']) } },
  FirstSteps: { merge: false },
  FirstStep: { keyFields: false },
  Need: { keyFields: ['key'] },
  NoticeSettings: { fields: { kinds: { merge: false }, days: { merge: false } } },
  NoticeKindSetting: { keyFields: ['kind'] },
};
