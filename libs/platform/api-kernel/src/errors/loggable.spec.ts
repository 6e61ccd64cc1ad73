import { describe, expect, it } from '@jest/globals';
import { loggable } from './loggable';

const fromDatabase = (code: string, message: string) =>
  Object.assign(new Error(message), {
    driverError: { code, detail: 'Key (email)=(ada@school.example) already exists.' },
    parameters: ['a private sentence', 'ada@school.example'],
  });

describe('an error in the log', () => {
  it('says what failed and where, but nothing of what people wrote', () => {
    const text = loggable(fromDatabase('22P02', 'invalid input syntax for type uuid: "a private sentence"'));
    expect(text).toContain('22P02 invalid input syntax for type uuid');
    expect(text).toContain('loggable.spec');
    for (const secret of ['private', 'ada@', 'Key (email)']) expect(text).not.toContain(secret);
  });

  it('names the constraint that was broken', () => {
    const text = loggable(fromDatabase('23505', 'duplicate key value violates unique constraint "person_email"'));
    expect(text).toContain('23505 duplicate key value violates unique constraint "person_email"');
  });

  it.each([
    ['550 no such mailbox <ada.king@school.example>', '550 no such mailbox <[address]>'],
    ['sean.o’brien+maths@bücher.example bounced', '[address] bounced'],
  ])('keeps no e-mail address: %s', (message, kept) => expect(loggable(new Error(message))).toContain(kept));

  it('keeps nothing of a text that could not be read', () => {
    let error: unknown;
    try {
      JSON.parse('a private sentence');
    } catch (caught) {
      error = caught;
    }
    expect(loggable(error)).not.toContain('private');
  });
});
