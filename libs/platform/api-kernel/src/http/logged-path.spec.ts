import { describe, expect, it } from '@jest/globals';
import { loggedPath } from './logged-path';

describe('an address in the log', () => {
  it.each([
    ['/graphql', '/graphql'],
    ['/practice/new?from=1#top', '/practice/new'],
    ['/api/notices/unsubscribe?token=abc', '/api/notices/unsubscribe'],
    ['/calendar/s3cret.ics', '/calendar/[secret]'],
    ['/attend/K7QX2M', '/attend/[secret]'],
    ['/attend', '/attend'],
  ])('%s is kept as %s', (url, kept) => expect(loggedPath(url)).toBe(kept));
});
