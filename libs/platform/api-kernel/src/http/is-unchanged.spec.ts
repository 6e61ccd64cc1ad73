import { describe, expect, it } from '@jest/globals';
import { isUnchanged } from './is-unchanged';

const current = { tag: '"abc"', changedAt: new Date('2026-11-25T12:00:00Z') };
const unchanged = (headers: Record<string, string>) => isUnchanged(headers, current);

describe('a conditional request', () => {
  it('knows the tag in a list, and one that a proxy has made weak', () => {
    expect(unchanged({ 'if-none-match': '"x", W/"abc"' })).toBe(true);
    expect(unchanged({ 'if-none-match': '"x"' })).toBe(false);
  });

  it('is looked at although the client wants no cache to answer, as every program that uses fetch says', () => {
    expect(unchanged({ 'if-none-match': '"abc"', 'cache-control': 'no-cache' })).toBe(true);
  });

  it('looks at the date only when no tag is given', () => {
    const since = 'Wed, 25 Nov 2026 12:00:00 GMT';
    expect(unchanged({ 'if-modified-since': since })).toBe(true);
    expect(unchanged({ 'if-modified-since': 'Wed, 25 Nov 2026 11:59:59 GMT' })).toBe(false);
    expect(unchanged({ 'if-none-match': '"x"', 'if-modified-since': since })).toBe(false);
  });

  it('is answered in full when it sets no condition, or one that cannot be read', () => {
    expect(unchanged({})).toBe(false);
    expect(unchanged({ 'if-modified-since': 'yesterday' })).toBe(false);
  });
});
