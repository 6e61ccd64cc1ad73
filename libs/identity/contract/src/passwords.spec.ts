import { passwordProblem } from './passwords';

describe('passwordProblem', () => {
  const account = { email: 'ada.king@school.example', name: 'Ada King-Noel' };

  it.each(['three blind mice', 'correct horse', '1234567890ab', 'é'.repeat(4) + 'abcdef', 'päßwörter!'])(
    'accepts %j: length counts, composition does not',
    password => {
      expect(passwordProblem(password, account)).toBeNull();
    },
  );

  it.each([
    ['123456789', 'at least 10'],
    ['x'.repeat(200), 'at most 128'],
    ['Ada.King@school.example', 'e-mail address'],
    ['  ada king-noel ', 'your name'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['ababababab', 'repeats'],
  ])('refuses %j and says why', (password, words) => {
    expect(passwordProblem(password, account)).toContain(words);
  });

  it('counts letters outside of the basic plane as one', () => {
    expect(passwordProblem('𝒜𝒷𝒸𝒹ℯ')).toContain('at least 10');
  });

  it('refuses the part of the address before the @', () => {
    expect(passwordProblem('adaking.maths', { email: 'adaking.maths@school.example' })).toContain('e-mail address');
  });
});
