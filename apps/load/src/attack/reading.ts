import { persisted } from '../lib/operations';
import { type Attack, repeatBody } from './attack';

const CONNECTIONS = 8;

/** Small requests with large answers: as much as the complexity bound lets through. */
export const readsToTheBound: Attack = {
  what: 'eight requests at a time, each for a thousand strategies under several names',
  prepare: target => {
    const names = Array.from({ length: 10 }, (_, n) => `a${n}`);
    const rows = 'strategies(first: 100) { edges { node { id title excerpt publishedAt topics author { id name } } } }';
    return repeatBody(target, CONNECTIONS, { query: `{ ${names.map(name => `${name}: ${rows}`).join(' ')} }` });
  },
};

export const longPages: Attack = {
  what: 'eight requests at a time, each for the longest page of a thread',
  prepare: target =>
    repeatBody(
      target,
      CONNECTIONS,
      persisted(target.operation('ThreadPage'), { id: target.place.threadId, last: 100 }),
    ),
};
