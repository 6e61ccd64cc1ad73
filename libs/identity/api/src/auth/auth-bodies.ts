import { characterCount, cleanEmail, emailProblem, hasSomethingToSee, LIMITS, oneLine } from '@tessellate/contract';
import { type AuthErrorBody, PASSWORD_MAX } from '@tessellate/identity-contract';
import { z } from 'zod';
import { AuthError } from './auth-error';

const email = z.string('Enter your e-mail address.').transform((given, refuse) => {
  const problem = emailProblem(given);
  if (problem) refuse.addIssue({ code: 'custom', message: problem });
  return cleanEmail(given);
});
const name = z
  .string('Enter your name.')
  .max(LIMITS.name * 8, `Shorten your name to ${LIMITS.name} characters.`)
  .transform(oneLine)
  .refine(hasSomethingToSee, 'Enter your name as you would like others to see it.')
  .refine(given => characterCount(given) <= LIMITS.name, `Shorten your name to ${LIMITS.name} characters.`);
// A wrong password of any length is just wrong; only its size is bounded, because hashing costs.
const password = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(PASSWORD_MAX * 4, 'This password is too long.');
const newPassword = z.string('Choose a password.').max(PASSWORD_MAX * 4, `Use at most ${PASSWORD_MAX} characters.`);
const token = z
  .string('Open the link in the message again.')
  .regex(/^[\x21-\x7e]{1,2000}$/, 'Open the link in the message again.');

export const bodies = {
  signUp: z.object({
    name,
    email,
    password: newPassword,
  }),
  signIn: z.object({ email, password }),
  emailOnly: z.object({ email }),
  tokenOnly: z.object({ token }),
  resetPassword: z.object({ token, password: newPassword }),
  changePassword: z.object({ currentPassword: password, password: newPassword }),
};

/** @throws AuthError INVALID_INPUT with the field and what to do */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path[0];
  throw new AuthError(400, 'INVALID_INPUT', issue?.path.length ? issue.message : 'Send a JSON object.', {
    ...(isField(field) ? { field } : {}),
  });
}

const isField = (value: unknown): value is NonNullable<AuthErrorBody['field']> =>
  typeof value === 'string' && ['name', 'email', 'password', 'currentPassword'].includes(value);
