import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';

/** Sent to everybody who has the department's page open. */
const departmentProfileChanged = z.object({
  departmentId: idSchema,
  version: z.int(),
  /** Who saved it. */
  personId: idSchema,
});

export const departmentsEvents = {
  'department.profileUpdated': departmentProfileChanged,
};

export type DepartmentProfileChanged = z.infer<typeof departmentProfileChanged>;

declare module '@tessellate/contract' {
  interface TargetTypes {
    DEPARTMENT: true;
  }
  interface DomainEvents extends EventsOf<typeof departmentsEvents> {}
  interface ServerToClientEvents {
    'department.profileUpdated': (change: DepartmentProfileChanged) => void;
  }
}
