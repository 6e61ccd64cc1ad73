import { Draft } from './draft.entity';

/** Its table is older than this library: the kernel's first migration makes it. */
export const draftsEntities: Function[] = [Draft];

export * from './draft.service';
export * from './drafts-api.module';
