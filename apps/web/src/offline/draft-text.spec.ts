import { placeOf, wordsOf } from './draft-text';

const ID = '6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11';
const said = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const text = (words: string) => ({ type: 'text', text: words });

describe('what is kept on the device', () => {
  it.each([
    [`outbox:thread:${ID}`, 'Messages waiting to be sent'],
    [`outbox:STRATEGY:${ID}`, 'Comments waiting to be sent'],
    [`thread:new:${ID}`, 'A new thread'],
    [`thread:${ID}`, 'A message'],
    [`comment:COMMENT:${ID}`, 'A comment you were changing'],
    ['strategy:new', 'A strategy'],
    ['interest', 'Registering your interest'],
  ])('names %s', (key, place) => expect(placeOf(key)).toBe(place));

  it('shows the words of a message on its way, and none of what travels with it', () => {
    const quote = { id: ID, number: 3, authorName: 'Tom Ashdown', excerpt: 'Somebody else’s words' };
    const unsent = {
      id: ID,
      document: said(text('Bars first.')),
      quote,
      at: '2026-11-27T09:30:00.000Z',
      failure: null,
    };
    expect(wordsOf([unsent])).toBe('Bars first.');
  });

  it('shows a form’s words without its ids, dates and choices', () => {
    const draft = { id: ID, reach: 'WORK_GROUP', due: '2026-12-09', title: 'Bar models', body: said(text('One bar.')) };
    expect(wordsOf(draft)).toBe('Bar models\nOne bar.');
  });

  it('says formulas, and names people', () => {
    const formula = { type: 'mathInline', attrs: { latex: String.raw`\frac{x}{2} + y^2` } };
    const person = { type: 'mention', attrs: { id: ID, label: 'Priya' } };
    expect(wordsOf(said(text('Is '), formula, text(' clear, '), person, text('?')))).toBe('Is x/2 + y² clear, @Priya?');
  });
});
