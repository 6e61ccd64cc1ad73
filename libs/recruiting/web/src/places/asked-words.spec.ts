import { describe, expect, it } from '@jest/globals';
import { askedWords } from './asked-words';

const asked = {
  ...{ state: 'AWAITING_HUB' as const, headteacherAskedAt: `${new Date().getFullYear()}-11-12T09:00:00Z` },
  ...{ headteacherAsked: 1, chasingStoppedAt: null },
};

describe('how often a headteacher was asked', () => {
  it('says how often, and when last', () => {
    expect(askedWords(asked)).toBe('asked once, last on 12 Nov');
    expect(askedWords({ ...asked, headteacherAsked: 2 })).toBe('asked twice, last on 12 Nov');
    expect(askedWords({ ...asked, headteacherAsked: 3 })).toBe('asked 3 times, last on 12 Nov');
  });

  it('says that nobody was asked, and that the reminders are stopped while that matters', () => {
    expect(askedWords({ ...asked, headteacherAskedAt: null, headteacherAsked: 0 })).toBe('not asked yet');
    const stopped = { ...asked, chasingStoppedAt: '2026-11-13T09:00:00Z' };
    expect(askedWords(stopped)).toBe('asked once, last on 12 Nov, reminders stopped');
    expect(askedWords({ ...stopped, state: 'DECLINED' })).toBe('asked once, last on 12 Nov');
  });
});
