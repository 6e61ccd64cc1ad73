import { describe, expect, it } from '@jest/globals';
import { APPLICATION_MOVES, ENDINGS } from '@tessellate/recruiting-contract';
import { titleOf, whatHappensNext } from './status-words';

const living = {
  state: 'AWAITING_HUB',
  commitment: 'AWAITED',
  commitmentRequired: 'BEFORE_PLACE',
  commitmentWaived: false,
  ending: null,
  hubName: 'Sussex Maths Hub',
  headteacherName: 'Ama Boateng',
} as const;

describe('what an applicant reads of where they stand', () => {
  it('is different for each ending', () => {
    const ended = ENDINGS.map(ending => ({ ...living, ending, state: APPLICATION_MOVES[ending].to }));
    expect(new Set(ended.map(titleOf)).size).toBe(ENDINGS.length);
    expect(new Set(ended.map(whatHappensNext)).size).toBe(ENDINGS.length);
  });

  it('has words for what ended before it was kept how', () => {
    expect(titleOf({ ...living, state: 'WITHDRAWN' })).toBe('You have withdrawn');
    expect(titleOf({ ...living, state: 'DECLINED' })).toBe('Your hub cannot offer you a place');
  });

  it('names first whose answer is waited for', () => {
    expect(titleOf(living)).toBe('Awaiting your headteacher');
    expect(titleOf({ ...living, commitment: 'DECLINED' })).toBe('Awaiting your headteacher');
    expect(titleOf({ ...living, commitment: 'COMMITTED' })).toBe('Awaiting your hub');
    expect(titleOf({ ...living, commitmentWaived: true })).toBe('Awaiting your hub');
    expect(titleOf({ ...living, commitmentRequired: 'BEFORE_START' })).toBe('Awaiting your hub');
  });

  it('follows the project’s rule: the headteacher comes first, or only before the start', () => {
    expect(whatHappensNext(living)).toMatch(/^First Ama Boateng needs to confirm the full year; then Sussex Maths Hub/);
    const later = { ...living, commitmentRequired: 'BEFORE_START' } as const;
    expect(whatHappensNext(later)).toMatch(/^Sussex Maths Hub will read your application/);
    expect(whatHappensNext({ ...later, state: 'PLACED' })).toContain(
      'Before the first one, Ama Boateng needs to confirm',
    );
    expect(whatHappensNext({ ...living, state: 'WAITLISTED' })).toContain(
      'until they confirm, offers go to the next person',
    );
    expect(whatHappensNext({ ...living, state: 'PLACED', commitmentWaived: true })).not.toContain('Ama Boateng');
  });
});
