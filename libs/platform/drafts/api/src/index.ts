import { DraftOpening } from './draft-opening.entity';
import { Draft } from './draft.entity';
import { DraftsPlaces1796000009010 } from './migrations/drafts-places.migration';

/** The table of drafts is older than this library: the kernel's first migration makes it. */
export const draftsEntities: Function[] = [Draft, DraftOpening];
export const draftsMigrations: Function[] = [DraftsPlaces1796000009010];

export { DraftOpenings } from './draft-openings.service';
export * from './draft.service';
export * from './drafts-api.module';
