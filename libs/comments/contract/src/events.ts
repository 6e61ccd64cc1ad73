import type { EventsOf } from '@tessellate/contract';
import { idSchema, targetTypeSchema } from '@tessellate/contract/events';
import { z } from 'zod';
import type { LiveComment } from './live';

const commentRef = z.object({ commentId: idSchema, targetType: targetTypeSchema, targetId: idSchema });

export const commentsEvents = {
  'comment.posted': commentRef,
  /** Edited, resolved, reopened or removed. */
  'comment.changed': commentRef,
};

declare module '@tessellate/contract' {
  interface TargetTypes {
    COMMENT: true;
  }
  interface DomainEvents extends EventsOf<typeof commentsEvents> {}
  interface ServerToClientEvents {
    'comment.posted': (comment: LiveComment) => void;
    /** Edited, resolved, reopened or removed. */
    'comment.changed': (comment: LiveComment) => void;
  }
}
