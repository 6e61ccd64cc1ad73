import { stepsAhead } from './keep-ahead';

const steps = (...words: string[]) =>
  words.map(word => {
    const [id = '', kind = '', state = ''] = word.split(' ');
    return { id, kind, state };
  });
const ids = (...words: string[]) => stepsAhead(steps(...words)).map(({ id }) => id);

describe('what is kept of a cycle before anybody opens it', () => {
  it('is where the group is, and the workshop and the task that come next, but no later ones', () => {
    const cycle = ['w1 WORKSHOP DONE', 't1 TASK NOW', 'w2 WORKSHOP NEXT', 't2 TASK NEXT', 'w3 WORKSHOP NEXT'];
    expect(ids(...cycle)).toEqual(['t1', 'w2', 't2']);
  });

  it('is the first workshop and task of a cycle that has not begun, and nothing of one that is over', () => {
    expect(ids('w1 WORKSHOP NEXT', 't1 TASK NEXT', 'w2 WORKSHOP NEXT')).toEqual(['w1', 't1']);
    expect(ids('w1 WORKSHOP DONE', 't1 TASK DONE')).toEqual([]);
  });
});
