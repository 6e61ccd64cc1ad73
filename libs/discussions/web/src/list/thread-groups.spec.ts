import { groupThreads, type StepSummary } from './thread-groups';

const step = (id: string, position: number, kind: string, number: number): StepSummary => ({
  id,
  position,
  kind,
  number,
  title: id,
  state: 'DONE',
});
const steps = [
  step('w1', 0, 'WORKSHOP', 1),
  step('t1', 1, 'TASK', 1),
  step('w2', 2, 'WORKSHOP', 2),
  step('t2', 3, 'TASK', 2),
];

describe('groupThreads', () => {
  it('puts pinned threads first, then the latest part of the cycle, then the whole year', () => {
    const threads = [
      { id: 'a', pinned: false, stepId: 't1' },
      { id: 'b', pinned: false, stepId: null },
      { id: 'c', pinned: true, stepId: 't1' },
      { id: 'd', pinned: false, stepId: 't2' },
      { id: 'e', pinned: false, stepId: 'w2' },
    ];
    expect(groupThreads(threads, steps).map(group => [group.heading, group.threads.map(thread => thread.id)])).toEqual([
      ['Pinned', ['c']],
      ['After workshop 2', ['d']],
      ['Workshop 2', ['e']],
      ['Between workshops 1 and 2', ['a']],
      ['All year', ['b']],
    ]);
  });

  it('loses no thread whose step is not in the cycle any more', () => {
    expect(groupThreads([{ pinned: false, stepId: 'gone' }], steps)[0]?.heading).toBe('All year');
  });
});
