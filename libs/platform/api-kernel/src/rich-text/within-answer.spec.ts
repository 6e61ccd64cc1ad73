import { describe, expect, it } from '@jest/globals';
import { withinAnswer } from './within-answer';

describe('the texts of one answer', () => {
  const row = (html: string, text = 'words') => ({ html, text });

  it('are rendered as long as there is room, and after that as they were typed', () => {
    const rows = [row('x'.repeat(60)), row('x'.repeat(30)), row('x'.repeat(20), '\\frac{1}{2} <b>\nof it'), row('')];
    withinAnswer(rows, 100);
    expect(rows.slice(0, 2).map(({ html }) => html.length)).toEqual([60, 30]);
    expect(rows[2]?.html).toContain('<p>\\frac{1}{2} &lt;b&gt;<br>of it</p>');
  });

  it('leave an answer of ordinary size as it is', () => {
    const rows = Array.from({ length: 100 }, () => row('<p>x</p>'));
    withinAnswer(rows);
    expect(rows.every(({ html }) => html === '<p>x</p>')).toBe(true);
  });
});
