/** What can be done with something on Home that waits for somebody, without doing it. */
export const PUT_OFF_WAYS = ['TOMORROW', 'DISMISSED', 'BACK'] as const;
export type PutOffWay = (typeof PUT_OFF_WAYS)[number];

/** Such as `workshop:REGISTER:<id>`: what it is and about what; with a number, it comes back when the number is another. */
export const NEED_KEY = /^[a-zA-Z]{1,30}(:[A-Za-z0-9_-]{1,60}){1,4}$/;

/** As many a person keeps; the oldest go. */
export const PUT_OFF_KEPT = 500;
