import { Reaction } from './reaction.entity';

/** Its table is older than this library: the kernel's first migration makes it. */
export const reactionsEntities: Function[] = [Reaction];

export * from './reaction.loader';
export * from './reaction.type';
export * from './reactions-api.module';
