/** What whoever wrote a message says to a strategy that began as it being read further than the message. */
export const ORIGIN_ANSWERS = ['ASKED', 'AGREED', 'DECLINED'] as const;
export type OriginAnswer = (typeof ORIGIN_ANSWERS)[number];
