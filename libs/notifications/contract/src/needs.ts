/** How much something presses: it is due today or was, it is due within a week, or it can wait. */
export const NEED_URGENCIES = ['NOW', 'SOON', 'LATER'] as const;
export type NeedUrgency = (typeof NEED_URGENCIES)[number];

/** For how long something is put off; for good is dismissed. What it is about having changed, it comes back all the same. */
export const PUT_OFF_TERMS = ['TOMORROW', 'NEXT_WEEK', 'DAY', 'FOR_GOOD'] as const;
export type PutOffTerm = (typeof PUT_OFF_TERMS)[number];

/** How far ahead somebody can put something off. */
export const PUT_OFF_DAYS = 120;

/** How many Home shows. A phone shows fewer of them, until it is asked for more. */
export const NEEDS_ON_HOME = 5;
