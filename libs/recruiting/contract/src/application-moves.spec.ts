import { describe, expect, it } from '@jest/globals';
import { APPLICATION_MOVES, RECALLED_TO } from './application-moves';
import { APPLICATION_STATES, ENDED_STATES, ENDINGS } from './applications';

const recall = (name: string) => name.startsWith('RECALL_TO_');
const moves = Object.entries(APPLICATION_MOVES)
  .filter(([name]) => !recall(name))
  .map(([, move]) => move);

describe('the states of an application', () => {
  it('are all reached from its submission', () => {
    const reached = new Set(['AWAITING_HUB']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of moves) if (from.some(state => reached.has(state))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...APPLICATION_STATES].sort());
  });

  it('end by every ending and by nothing else, and lead on from there only for whoever withdrew and comes back', () => {
    expect(moves.filter(({ from }) => from.some(state => ENDED_STATES.includes(state)))).toEqual([
      APPLICATION_MOVES.CAME_BACK,
    ]);
    const endings = Object.entries(APPLICATION_MOVES).filter(([, { to }]) => ENDED_STATES.includes(to));
    expect(endings.map(([name]) => name).sort()).toEqual([...ENDINGS].sort());
  });

  it('are taken back only by the hub, and only to where an application lives', () => {
    const recalls = Object.entries(APPLICATION_MOVES).filter(([name]) => recall(name));
    expect(recalls.map(([, { to }]) => to).sort()).toEqual([...RECALLED_TO].sort());
    expect(
      recalls.every(([, { by, to, from }]) => by === 'HUB' && !ENDED_STATES.includes(to) && !from.includes(to)),
    ).toBe(true);
  });
});
