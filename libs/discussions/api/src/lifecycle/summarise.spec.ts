import { describe, expect, it } from '@jest/globals';
import { summarise, type SummarisedMessage } from './summarise';

const message = (id: string, authorId: string, more: Partial<SummarisedMessage> = {}): SummarisedMessage => ({
  id,
  authorId,
  asks: false,
  quoteOf: null,
  mentions: [],
  reactions: 0,
  ...more,
});

describe('a summary', () => {
  it('counts who wrote and how much', () => {
    expect(summarise([message('1', 'rosa'), message('2', 'ben'), message('3', 'rosa')])).toMatchObject({
      people: 2,
      messages: 3,
    });
    expect(summarise([])).toEqual({ people: 0, messages: 0, quoteIds: [], questionIds: [] });
  });

  it('quotes what others reacted to most, the earlier first among equals, and nothing that nobody reacted to', () => {
    const { quoteIds } = summarise([
      message('1', 'rosa', { reactions: 1 }),
      message('2', 'ben', { reactions: 4 }),
      message('3', 'ben'),
      message('4', 'ben', { reactions: 1 }),
      message('5', 'ben', { reactions: 1 }),
    ]);
    expect(quoteIds).toEqual(['2', '1', '4']);
  });

  it('names questions that nobody else answered by a quote or by name', () => {
    const { questionIds } = summarise([
      message('1', 'rosa', { asks: true }),
      message('2', 'ben', { asks: true }),
      message('3', 'ada', { asks: true }),
      message('4', 'ben', { quoteOf: '1' }),
      message('5', 'ben', { quoteOf: '2' }),
      message('6', 'rosa', { mentions: ['ada'] }),
    ]);
    expect(questionIds).toEqual(['2']);
  });
});
