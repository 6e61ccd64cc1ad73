import type { Reach } from '@tessellate/practice-contract';

/** Readers of a reach, inside a sentence. */
export const FURTHER: Record<Reach, string> = {
  WORK_GROUP: 'the Work Group',
  HUB: 'the hub',
  ALL_HUBS: 'all hubs',
};
