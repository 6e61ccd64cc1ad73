import { cleanEmail, EMAIL_PATTERN, emailProblem, LONGEST_EMAIL } from '@tessellate/contract';
import type { ClientBase } from 'pg';

/** A connection, or a pool for what is one statement. */
export type Queries = Pick<ClientBase, 'query'>;

export class AddressRefused extends Error {}

/** Accounts that were once made, from lists for instance, with an address that signing in does not take. */
export async function addressesThatCannotSignIn(db: Queries): Promise<{ name: string; email: string }[]> {
  const { rows } = await db.query<{ name: string; email: string }>(
    `SELECT name, email FROM person WHERE auth_user_id IS NOT NULL AND erased_at IS NULL
       AND email IS NOT NULL AND (email !~ $1 OR length(email) > $2) ORDER BY email`,
    [EMAIL_PATTERN, LONGEST_EMAIL],
  );
  return rows;
}

/**
 * Gives an account another address. Whoever reads it has to confirm it at the next sign-in, so a slip of the pen opens no account.
 * @param db one connection: it is one transaction
 * @throws AddressRefused in words
 */
export async function changeAddress(db: Queries, from: string, to: string): Promise<void> {
  const [old, email] = [cleanEmail(from), cleanEmail(to)];
  const problem = emailProblem(email);
  if (problem) throw new AddressRefused(problem);
  await db.query('BEGIN');
  try {
    const taken = await db.query<{ found: number }>(
      'SELECT 1 AS found FROM auth."user" WHERE email = $1 UNION ALL SELECT 1 FROM person WHERE email = $1',
      [email],
    );
    if (taken.rows.length > 0) throw new AddressRefused(`${email} has an account already.`);
    const changed = await db.query<{ id: string | null }>(
      'UPDATE person SET email = $2 WHERE email = $1 RETURNING auth_user_id AS id',
      [old, email],
    );
    const [person] = changed.rows;
    if (!person) throw new AddressRefused(`Nobody has the address ${old}.`);
    await db.query('UPDATE auth."user" SET email = $2, "emailVerified" = false, "updatedAt" = now() WHERE id = $1', [
      person.id,
      email,
    ]);
    await db.query('DELETE FROM auth.session WHERE "userId" = $1', [person.id]);
    await db.query('COMMIT');
  } catch (error) {
    await db.query('ROLLBACK');
    throw error;
  }
}
