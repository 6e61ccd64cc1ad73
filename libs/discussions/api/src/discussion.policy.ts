import type { Reads, Viewer } from '@tessellate/api-kernel';
import type { ThreadAudience } from '@tessellate/discussions-contract';

/** What the rules need to know of a thread. */
export interface ThreadPlace {
  audienceKind: ThreadAudience;
  audienceId: string;
}

/** Whether the viewer may read threads of the audience; everything else comes on top of this. */
export const canSee = (viewer: Viewer, audienceId: string): boolean =>
  viewer.workGroupIds.includes(audienceId) ||
  viewer.hubIds.includes(audienceId) ||
  viewer.conversationIds.includes(audienceId);

/** For whom a text of the audience may name. */
export const readsThreadsOf =
  (audienceId: string): Reads =>
  ({ viewer }) =>
    viewer ? canSee(viewer, audienceId) : false;

/** Facilitators and hub managers in their Work Groups; in a community those who lead a group of the hub or manage it; nobody among a few people. */
export function canModerate(viewer: Viewer, place: ThreadPlace): boolean {
  if (place.audienceKind === 'PEOPLE') return false;
  return place.audienceKind === 'WORK_GROUP'
    ? viewer.ledWorkGroupIds.includes(place.audienceId)
    : viewer.moderatedHubIds.includes(place.audienceId);
}

/** What kind of audience an id is to the viewer, or null when they cannot see it. */
export function audienceKindOf(viewer: Viewer, audienceId: string): ThreadAudience | null {
  if (viewer.workGroupIds.includes(audienceId)) return 'WORK_GROUP';
  return viewer.hubIds.includes(audienceId) ? 'HUB' : null;
}

/** The audiences whose threads the viewer may read. */
export const readableAudiences = (viewer: Viewer): string[] => [
  ...viewer.workGroupIds,
  ...viewer.hubIds,
  ...viewer.conversationIds,
];

/** The audiences whose unread counts concern the viewer: not every group a manager could look into. */
export const ownAudiences = (viewer: Viewer): string[] => [...viewer.ownWorkGroupIds, ...viewer.hubIds];

export function threadRights(viewer: Viewer, thread: ThreadPlace & { createdById: string | null; isLocked: boolean }) {
  const moderate = canModerate(viewer, thread);
  // Few people’s conversation is called by their names.
  const edit = thread.audienceKind !== 'PEOPLE' && (moderate || thread.createdById === viewer.personId);
  return { post: !thread.isLocked, moderate, edit };
}

/** @param message.removedBy null also while it stands */
export function messageRights(
  viewer: Viewer,
  message: ThreadPlace & { authorId: string; isLocked: boolean; isRemoved: boolean; removedBy: string | null },
) {
  const own = message.authorId === viewer.personId;
  const moderate = canModerate(viewer, message);
  return {
    edit: own && !message.isRemoved && !message.isLocked,
    remove: (own || moderate) && !message.isRemoved,
    moderate: moderate && !own && !message.isRemoved,
    // What its author took back is wiped.
    restore: moderate && !own && message.removedBy !== null && message.removedBy !== message.authorId,
    react: !message.isRemoved && !message.isLocked,
  };
}
