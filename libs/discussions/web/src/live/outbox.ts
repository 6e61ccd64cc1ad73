/** Where the outbox of a thread is kept on the device. */
export const OUTBOX = 'outbox:thread:';
