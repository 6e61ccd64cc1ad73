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
    ['sandwich-sandwich', 'repeats'],
    ['1234567890', 'next to each other'],
    ['qwertyuiop', 'next to each other'],
    ['poiuytrewq', 'next to each other'],
    ['1q2w3e4r5t6y', 'next to each other'],
    ['1qaz2wsx3edc', 'next to each other'],
    ['abcdefghij', 'next to each other'],
    ['asdfgh123456', 'next to each other'],
    ['Tessellate1!', 'this site'],
    ['maths-hub-2026', 'this site'],
    ['Adaking1990!', 'your name'],
    ['school.example99', 'e-mail address'],
  ])('refuses %j and says why', (password, words) => {
    expect(passwordProblem(password, account)).toContain(words);
  });

  it('refuses the name of the school and little else', () => {
    const names = ['Brighton Hill Community School'];
    for (const password of ['BrightonHill1', 'brighton-hill-school', 'Community2026'])
      expect(passwordProblem(password, { names })).toContain('your school');
    expect(passwordProblem('brighton rock every summer', { names })).toBeNull();
  });

  it('counts letters outside of the basic plane as one', () => {
    expect(passwordProblem('𝒜𝒷𝒸𝒹ℯ')).toContain('at least 10');
  });

  it('refuses the part of the address before the @', () => {
    expect(passwordProblem('adaking.maths', { email: 'adaking.maths@school.example' })).toContain('e-mail address');
  });
});
