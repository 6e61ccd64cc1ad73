import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { fieldOf, refusalIn } from './errors';

const refused = (message: string, field?: string) =>
  new CombinedGraphQLErrors({
    data: null,
    errors: [{ message, extensions: { code: 'INVALID_INPUT', ...(field ? { field } : {}) } }],
  });

describe('what the server refuses of a form', () => {
  const shown = ['title', 'dueAt'] as const;

  it('stands at its field, whether the server names it alone or by its path', () => {
    for (const field of ['title', 'fields.title']) {
      const error = refused('Give the step a title.', field);
      expect(fieldOf(error)).toBe('title');
      expect(refusalIn(error, shown)).toEqual({ fields: { title: 'Give the step a title.' }, rest: null });
    }
  });

  it('stands at the foot when the form does not show the field, or none is named', () => {
    expect(refusalIn(refused('Too far away.', 'venue'), shown)).toEqual({ fields: {}, rest: 'Too far away.' });
    expect(refusalIn(refused('Everything is published already.'), shown)).toEqual({
      fields: {},
      rest: 'Everything is published already.',
    });
    expect(refusalIn(new TypeError('Failed to fetch'), shown).rest).toContain('The connection dropped');
  });
});
