import { describe, expect, it } from '@jest/globals';
import { mailAddress } from './mail-address';

describe('an address that mail comes from', () => {
  it('is taken apart with and without a name', () => {
    expect(mailAddress('Tessellate <no-reply@tessellate.example>')).toEqual({
      name: 'Tessellate',
      email: 'no-reply@tessellate.example',
    });
    expect(mailAddress('"Sussex, Maths Hub" <hub@sussex.example>').name).toBe('Sussex, Maths Hub');
    expect(mailAddress('hub@sussex.example')).toEqual({ name: 'Tessellate', email: 'hub@sussex.example' });
  });
});
