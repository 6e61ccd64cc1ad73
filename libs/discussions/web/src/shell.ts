/** What the shell, Home and other pages show of discussions. Kept apart from the pages, which are fetched when visited. */
export { discussionsTypePolicies } from './discussions.policies';
export { LiveNow } from './live/live-now';
export { messageOutbox } from './message-outbox';
export { StepThreads, useGroupThreads } from './live/step-threads';
export { useWorkshopThread } from './lifecycle/use-workshop-thread';
export { WorkshopThread } from './lifecycle/workshop-thread-panel';
export { UnreadListener, useUnreadThreads } from './live/use-unread-threads';
export { threadPaletteSource } from './palette-source';
