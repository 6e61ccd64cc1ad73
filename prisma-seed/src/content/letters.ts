/** By the facilitator of the autumn group to all of its participants, and gone. */
export const letterSent = {
  key: 'room', group: 'A', by: 'fa', daysAgo: 4,
  subject: 'Before workshop 3: one thing to bring',
  words: [
    'Workshop 3 is about moving from findings to an action plan, and it goes better with something real on the table.',
    'Please bring one action from your present plan that has not moved since September. Not the one you are proudest of.',
    'Nobody will ask you to defend it. We will look at what it would need to be a smaller one.',
  ].join('\n\n'),
} as const;

/** By the hub’s manager to those who have a place in the spring group: it waits for the morning. */
export const letterWaiting = {
  key: 'parking', by: 'ma', to: ['r1', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8'],
  subject: 'Where we meet in the spring, and parking',
  words: [
    'The first spring workshop is at the Town Hall in Lewes, five minutes’ walk from the station.',
    'There are few places to park, and two of them are accessible bays. If you need one, reply to this letter and I will keep it for you.',
    'Lunch is there; tell me what you do not eat.',
  ].join('\n\n'),
} as const;
