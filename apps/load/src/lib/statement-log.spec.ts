import { perRequest } from './statement-log';

describe('the statements of equal requests', () => {
  const page = (requests: number) =>
    Array.from({ length: requests }, () => ['notice.list: …', 'notice.unread: …']).flat();

  it('are counted per request', () => expect(perRequest(page(5), 5)).toBe(2));
  it('count as often as a request sends them', () => expect(perRequest([...page(5), ...page(5)], 5)).toBe(4));
  it('do not include what came in between by itself', () =>
    expect(perRequest([...page(5), 'session: …', 'membership: …', 'job: …', 'job: …'], 5)).toBe(2));
});
