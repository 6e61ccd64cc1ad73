import { describe, expect, it } from '@jest/globals';
import { messageBlocks } from './message-blocks';

describe('messageBlocks', () => {
  it('keeps pictures and formulas, and makes mentions plain names', () => {
    const picture = { type: 'image', attrs: { fileId: 'f', alt: 'A bar model' } };
    const formula = { type: 'inlineMath', attrs: { latex: 'x^2' } };
    const mention = { type: 'mention', attrs: { personId: 'p', label: 'Devan' } };
    const blocks = [{ type: 'blockquote', content: [{ type: 'paragraph', content: [mention, formula] }] }, picture];
    expect(messageBlocks(blocks)).toEqual([
      { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Devan' }, formula] }] },
      picture,
    ]);
  });
});
