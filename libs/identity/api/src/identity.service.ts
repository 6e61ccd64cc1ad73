import { Injectable } from '@nestjs/common';
import { AppError, CommandService, notFound } from '@tessellate/api-kernel';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { hashPassword } from './auth/password-hash';
import { Person } from './person.entity';

export interface NewPerson {
  /** Given by the seed, so that it stays the same between runs. */
  id?: string;
  name: string;
  email: string;
  /** Without a password (and hash) the account is reached by resetting it. */
  password?: string;
  /** A hash by `hashPassword`, so that many people with one password cost one hashing. */
  passwordHash?: string;
  emailVerified?: boolean;
  jobTitle?: string;
  offers?: string;
  seeks?: string;
  /** Belongs to the demo community; with `role`, offered as a one-click account. */
  demo?: { role?: string; description?: string };
  createdAt?: Date;
}

/** Accounts made by the server itself: the seed, and applications that are approved. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly commands: CommandService,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Makes a person with an account.
   * @param tx the caller's transaction, if it has one
   * @returns the person's id
   * @throws AppError CONFLICT when the e-mail address has an account
   */
  async createPerson(person: NewPerson, tx?: EntityManager): Promise<string> {
    const [id] = await this.createPeople([person], tx);
    return id as string;
  }

  /** Makes many at once, in three statements. @returns their ids, in order */
  async createPeople(people: NewPerson[], tx?: EntityManager): Promise<string[]> {
    if (people.length === 0) return [];
    if (!tx) return this.commands.unattended(scope => this.createPeople(people, scope.tx));
    const rows = await Promise.all(people.map(rowOf));
    const taken: { email: string }[] = await tx.query('SELECT email FROM person WHERE email = ANY($1)', [
      rows.map(row => row.email),
    ]);
    if (taken[0]) throw new AppError('CONFLICT', `There is already an account for ${taken[0].email}.`);
    // The person comes first: the trigger on auth.user then finds it and makes no second one.
    await tx.query(INSERT_PEOPLE, [JSON.stringify(rows)]);
    await tx.query(INSERT_USERS, [JSON.stringify(rows)]);
    await tx.query(INSERT_ACCOUNTS, [JSON.stringify(rows)]);
    return rows.map(row => row.id);
  }

  /** Where to write to a person, or null when there is no account any more. */
  async recipient(personId: string): Promise<{ name: string; email: string } | null> {
    const rows: { name: string; email: string }[] = await this.dataSource.query(
      'SELECT name, email FROM person WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL',
      [personId],
    );
    return rows[0] ?? null;
  }

  /**
   * The account of an e-mail address and whether its owner has proved that the address is theirs, or null.
   * @param tx the caller's transaction
   */
  async accountOf(email: string, tx: EntityManager): Promise<{ personId: string; verified: boolean } | null> {
    const rows: { personId: string; verified: boolean }[] = await tx.query(
      `SELECT p.id AS "personId", u."emailVerified" AS verified FROM person p JOIN auth."user" u ON u.id = p.auth_user_id
       WHERE p.email = $1`,
      [email.trim().toLowerCase()],
    );
    return rows[0] ?? null;
  }

  /**
   * For whoever gives somebody a role.
   * @param tx the caller's transaction
   * @throws AppError NOT_FOUND for nobody, and for somebody who has been erased
   */
  async requireAccount(personId: string, tx: EntityManager): Promise<void> {
    const [found]: unknown[] = await tx.query(
      'SELECT 1 FROM person WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL FOR SHARE',
      [personId],
    );
    if (!found) throw notFound('This person');
  }

  /**
   * Hands an account whose address nobody had proved to whoever has proved it now: whatever password a stranger may have set
   * beforehand no longer opens it.
   */
  async takeOver(personId: string, given: { name: string; passwordHash: string }, tx: EntityManager): Promise<void> {
    await tx.query('UPDATE person SET name = $2 WHERE id = $1', [personId, given.name]);
    await tx.query(
      `UPDATE auth."user" u SET name = $2, "emailVerified" = true, "updatedAt" = now() FROM person p
       WHERE p.id = $1 AND u.id = p.auth_user_id`,
      [personId, given.name],
    );
    await tx.query(`DELETE FROM auth.session s USING person p WHERE p.id = $1 AND s."userId" = p.auth_user_id`, [
      personId,
    ]);
    await tx.query(`DELETE FROM auth.account a USING person p WHERE p.id = $1 AND a."userId" = p.auth_user_id`, [
      personId,
    ]);
    await tx.query(
      `INSERT INTO auth.account (id, "accountId", "providerId", "userId", password)
       SELECT gen_random_uuid(), auth_user_id::text, 'credential', auth_user_id, $2 FROM person WHERE id = $1`,
      [personId, given.passwordHash],
    );
  }

  /** The address of an account, or null once it is erased. */
  async emailOf(personId: string): Promise<string | null> {
    return (await this.dataSource.getRepository(Person).findOneBy({ id: personId }))?.email ?? null;
  }

  /** The person of an e-mail address, or null. */
  async findByEmail(email: string): Promise<Person | null> {
    return this.dataSource.getRepository(Person).findOneBy({ email: email.trim().toLowerCase() });
  }
}

async function rowOf(person: NewPerson) {
  return {
    id: person.id ?? randomUUID(),
    user_id: randomUUID(),
    account_id: randomUUID(),
    name: person.name,
    email: person.email.trim().toLowerCase(),
    verified: person.emailVerified ?? false,
    password: person.passwordHash ?? (person.password ? await hashPassword(person.password) : null),
    job_title: person.jobTitle ?? '',
    offers: person.offers ?? '',
    seeks: person.seeks ?? '',
    demo: person.demo !== undefined,
    demo_role: person.demo?.role ?? null,
    demo_description: person.demo?.description ?? null,
    created_at: (person.createdAt ?? new Date()).toISOString(),
  };
}

const INSERT_PEOPLE = `
  INSERT INTO person (id, auth_user_id, name, email, job_title, offers, seeks, demo, demo_role, demo_description, created_at)
  SELECT id, user_id, name, email, job_title, offers, seeks, demo, demo_role, demo_description, created_at
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, user_id uuid, name text, email text, job_title text, offers text, seeks text,
    demo boolean, demo_role text, demo_description text, created_at timestamptz)`;

const INSERT_USERS = `
  INSERT INTO auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
  SELECT user_id, name, email, verified, created_at, created_at
  FROM jsonb_to_recordset($1::jsonb) AS r(user_id uuid, name text, email text, verified boolean, created_at timestamptz)`;

const INSERT_ACCOUNTS = `
  INSERT INTO auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
  SELECT account_id, user_id::text, 'credential', user_id, password, created_at, created_at
  FROM jsonb_to_recordset($1::jsonb) AS r(account_id uuid, user_id uuid, password text, created_at timestamptz)
  WHERE password IS NOT NULL`;
