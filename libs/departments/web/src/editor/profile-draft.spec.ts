import { describe, expect, it } from '@jest/globals';
import { textDocument } from '@tessellate/rich-text/light';
import { draftOf, inputOf, joinTexts } from './profile-draft';

describe('the draft of a department’s page', () => {
  it('remembers the version it began from, 0 when nothing was saved', () => {
    expect(draftOf(null).baseVersion).toBe(0);
    expect(draftOf({ version: 4, whoWeAre: 'a', context: 'b', practice: null }).baseVersion).toBe(4);
  });

  it('sends an untouched document as unwritten', () => {
    expect(inputOf(draftOf(null)).practice).toBeNull();
    expect(inputOf({ ...draftOf(null), practice: textDocument('We draw') }).practice).toEqual(textDocument('We draw'));
  });

  it('puts two versions together without losing or doubling words', () => {
    expect(joinTexts('Theirs', 'Mine')).toBe('Theirs\n\nMine');
    expect(joinTexts('Same ', 'Same')).toBe('Same');
    expect(joinTexts('', 'Mine')).toBe('Mine');
  });
});
