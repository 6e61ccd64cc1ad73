import { describe, expect, it } from '@jest/globals';
import { textDocument } from '@tessellate/rich-text/light';
import { shelfOf } from './use-shelf';

const ID = '6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11';
const kept = (key: string, updatedAt: string) => ({
  __typename: 'StrategyDraft' as const,
  key,
  title: 'As the server has it',
  opening: '',
  strategyId: null,
  updatedAt,
  savedHere: false,
  device: 'Chrome on Windows',
  openOn: [],
});
const onDevice = (key: string, dirty: boolean, updatedAt = '2026-11-28T08:00:00Z') => ({
  key,
  payload: { title: 'As this device has it', sections: { did: textDocument('We drew first.') } },
  updatedAt,
  dirty,
});

describe('the shelf', () => {
  it('shows words that could not be sent yet instead of the older ones, and says so', () => {
    const [draft] = shelfOf(
      [kept(`strategy:new:${ID}`, '2026-11-27T08:00:00Z')],
      [onDevice(`strategy:new:${ID}`, true)],
    );
    expect(draft).toMatchObject({ title: 'As this device has it', opening: 'We drew first.', unsent: true });
  });

  it('has what only this device knows, and nothing that the server has put aside', () => {
    const shelf = shelfOf(
      [],
      [onDevice('strategy:new', true), onDevice(`strategy:new:${ID}`, false), onDevice(`strategy:${ID}`, true)],
    );
    expect(shelf.map(({ key }) => key)).toEqual(['strategy:new']);
  });

  it('begins with what was written last, wherever that was', () => {
    const shelf = shelfOf(
      [kept('strategy:new:a', '2026-11-26T08:00:00Z'), kept('strategy:new:b', '2026-11-29T08:00:00Z')],
      [onDevice('strategy:new:c', true)],
    );
    expect(shelf.map(({ key }) => key.slice(-1))).toEqual(['b', 'c', 'a']);
  });
});
