import { describe, expect, it } from '@jest/globals';
import { composeMail } from './compose-mail';

const letter = {
  to: 'rosa@school.example',
  subject: 'A <b>place</b> & more',
  greeting: 'Hello Rosa,',
  before: ['“Ratio” <script>alert(1)</script>'],
  rows: [{ title: 'Workshop 1', detail: 'Hall "A"', url: 'https://hub.example/w?a=1&b=2' }, { title: 'Workshop 2' }],
  button: { label: 'Answer', url: 'https://hub.example/answer?x=1&y=2' },
  after: ['Thank you.'],
  footer: [{ text: 'Too many?', url: 'https://hub.example/stop', label: 'Stop these' }, { text: 'The hub.' }],
};

describe('A letter', () => {
  it('writes what people said as text, wherever it stands in the page', () => {
    const { html } = composeMail(letter);
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"\/?>/i);
    expect(html).toContain('<title>A &lt;b>place&lt;/b> &amp; more</title>');
    expect(html).toContain('<p dir="auto">“Ratio” &lt;script>alert(1)&lt;/script></p>');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('href="https://hub.example/answer?x=1&amp;y=2"');
  });

  it('leads from its button and its rows, and says the button’s address for programs that show none', () => {
    const { html } = composeMail(letter);
    expect(html.match(/<a href="[^"]+"/g)).toHaveLength(3);
    expect(html).toContain('<a href="https://hub.example/w?a=1&amp;b=2" style="color:#1f4e79">Workshop 1</a>');
    expect(html).toContain('copy this address into your browser:<br/>https://hub.example/answer?x=1&amp;y=2</p>');
  });

  it('says the same as plain text, in the same order', () => {
    expect(composeMail(letter).text).toBe(
      [
        'Hello Rosa,',
        '“Ratio” <script>alert(1)</script>',
        '• Workshop 1\n  Hall "A"\n  https://hub.example/w?a=1&b=2',
        '• Workshop 2',
        'Answer:\nhttps://hub.example/answer?x=1&y=2',
        'Thank you.',
        'Tessellate',
        '--',
        'Too many? https://hub.example/stop',
        'The hub.',
      ].join('\n\n'),
    );
  });
});
