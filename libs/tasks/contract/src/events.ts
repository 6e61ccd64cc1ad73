import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';
import { TASK_PARTS } from './tasks';

const taskWorkShared = z.object({
  workId: idSchema,
  stepId: idSchema,
  workGroupId: idSchema,
  personId: idSchema,
  parts: z.array(z.enum(TASK_PARTS)),
});

export const tasksEvents = {
  /** Parts of somebody's work can be read by their Work Group, for the first time or anew. */
  'taskWork.shared': taskWorkShared,
  /** Its owner took parts back; what was said about them stays for when they are shared again. */
  'taskWork.unshared': taskWorkShared,
  'taskPeers.paired': z.object({ stepId: idSchema, workGroupId: idSchema, actorId: idSchema }),
};

export type TaskWorkShared = z.infer<typeof taskWorkShared>;

declare module '@tessellate/contract' {
  interface TargetTypes {
    TASK_WORK: true;
  }
  interface DomainEvents extends EventsOf<typeof tasksEvents> {}
  interface ServerToClientEvents {
    /** To the Work Group's room: what is shared on this task, or who reads whom, is different now. */
    'task.changed': (change: { stepId: string; workId: string | null }) => void;
  }
}
