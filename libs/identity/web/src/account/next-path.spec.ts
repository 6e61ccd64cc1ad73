import { nextPath } from './next-path';

describe('nextPath', () => {
  it.each([
    ['?next=%2Fpractice%2F42%3Ftab%3Dcomments%23c7', '/practice/42?tab=comments#c7'],
    ['', '/'],
    ['?next=', '/'],
  ])('leads from %j to %j', (search, path) => {
    expect(nextPath(search)).toBe(path);
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    'practice',
  ])('never leaves the site for %j', next => {
    expect(nextPath(`?next=${encodeURIComponent(next)}`)).toBe('/');
  });
});
