import { emailProblem, senderOf } from './email-address';

it.each(["sean.o'brien@school.example", ' Ada.KING+maths@maths-hub.org.uk ', 'a_b-c@x.uk', 'x@a.b.museum'])(
  'takes %j',
  email => expect(emailProblem(email)).toBeNull(),
);

it.each([
  ['k,l@school.example', '“,”'],
  ['p(work)@school.example', '“(”'],
  ['a&b@school.example', '“&”'],
  ['"k l"@school.example', 'name@school.org.uk'],
  ['siân.prys@school.example', '“â”'],
  ['x@bücher.example', '“ü”'],
  ['sean.o’brien@school.example', 'curly apostrophe'],
  ['mailto:g@school.example', 'mailto:'],
  ['m..n@school.example', 'name@school.org.uk'],
  ['.m@school.example', 'name@school.org.uk'],
  ['m.@school.example', 'name@school.org.uk'],
  ['x@school.example.', 'name@school.org.uk'],
  ['x@school', 'name@school.org.uk'],
  ['x@-school.example', 'name@school.org.uk'],
  ['x@school-.example', 'name@school.org.uk'],
  ['x@[127.0.0.1]', 'cannot send'],
  ['Ada <x@school.example>', 'name@school.org.uk'],
  ['a@school.example, b@school.example', 'name@school.org.uk'],
  ['a@b@school.example', 'name@school.org.uk'],
  [`${'x'.repeat(65)}@school.example`, 'name@school.org.uk'],
  [`x@${'y'.repeat(64)}.example`, 'name@school.org.uk'],
  ['x\u202e@school.example', 'name@school.org.uk'],
  ['', 'name@school.org.uk'],
])('refuses %j and says why', (email, why) => expect(emailProblem(email)).toContain(why));

it('takes a sender apart, with and without a name', () => {
  expect(senderOf('Tessellate <no-reply@tessellate.example>')).toEqual({
    name: 'Tessellate',
    email: 'no-reply@tessellate.example',
  });
  expect(senderOf('"Sussex, Maths Hub" <hub@sussex.example>').name).toBe('Sussex, Maths Hub');
  expect(senderOf('hub@sussex.example')).toEqual({ name: 'Tessellate', email: 'hub@sussex.example' });
});
