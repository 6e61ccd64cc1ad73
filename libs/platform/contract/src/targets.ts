/** The kinds of thing that comments, reactions, files, search and moderation can attach to. Rows store the name and a uuid. */
export const TARGET_TYPES = [
  'STRATEGY',
  'DEPARTMENT',
  'THREAD',
  'MESSAGE',
  'COMMENT',
  'PERSON',
  'WORK_GROUP',
  'HUB',
  'APPLICATION',
  'CYCLE_STEP',
  'TASK_WORK',
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

export interface TargetRef {
  type: TargetType;
  id: string;
}

/** Everybody on the platform: the widest audience a strategy can be shared with. Stands where a Work Group's or hub's id stands. */
export const ALL_HUBS_AUDIENCE = '00000000-0000-4000-8000-000000000001';
