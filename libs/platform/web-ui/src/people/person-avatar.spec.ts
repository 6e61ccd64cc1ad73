import { colourOf, initialsOf } from './person-avatar';

describe('a person’s picture without a picture', () => {
  it.each([
    ['Karen Mills', 'KM'],
    ['Mrs A. Hughes', 'AH'],
    ['Dr Łukasz van der Berg', 'ŁB'],
    ['Prince', 'P'],
    ['  ', '?'],
  ])('shows %j as %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('has the same colour everywhere', () => {
    expect(colourOf('3f2b8c1e-9a4d-4c57-8e21-0b6f5d7a9c10')).toBe(colourOf('3f2b8c1e-9a4d-4c57-8e21-0b6f5d7a9c10'));
  });
});
