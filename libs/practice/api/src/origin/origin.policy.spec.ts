import { describe, expect, it } from '@jest/globals';
import { mayReach, reachOfMessage } from './origin.policy';

const place = { workGroupId: 'group', hubId: 'hub' };
const origin = (audienceId: string, answer: 'ASKED' | 'AGREED' | 'DECLINED' | null = null) => ({
  ...{ authorId: 'writer', audienceId, answer },
});

describe('how far a strategy goes that began as a colleague’s message', () => {
  it('is where the message could be read, or nearer', () => {
    expect(reachOfMessage('group', place)).toBe('WORK_GROUP');
    expect(mayReach(origin('group'), 'me', place, 'WORK_GROUP')).toBe(true);
    expect(mayReach(origin('group'), 'me', place, 'HUB')).toBe(false);
    expect(mayReach(origin('hub'), 'me', place, 'HUB')).toBe(true);
    expect(mayReach(origin('hub'), 'me', place, 'WORK_GROUP')).toBe(true);
    expect(mayReach(origin('hub'), 'me', place, 'ALL_HUBS')).toBe(false);
  });

  it('is nowhere when the message stood where no strategy of its author can be', () => {
    expect(reachOfMessage('conversation', place)).toBeNull();
    expect(mayReach(origin('conversation'), 'me', place, 'WORK_GROUP')).toBe(false);
    expect(mayReach(origin('hub'), 'me', { workGroupId: null, hubId: 'hub' }, 'WORK_GROUP')).toBe(false);
  });

  it('is anywhere once its writer has agreed, and for one’s own message', () => {
    expect(mayReach(origin('group', 'AGREED'), 'me', place, 'ALL_HUBS')).toBe(true);
    expect(mayReach(origin('group'), 'writer', place, 'ALL_HUBS')).toBe(true);
    for (const answer of ['ASKED', 'DECLINED'] as const)
      expect(mayReach(origin('group', answer), 'me', place, 'ALL_HUBS')).toBe(false);
  });
});
