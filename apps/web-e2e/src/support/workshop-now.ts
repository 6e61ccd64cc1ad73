import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Whether the run has a database of its own: a workshop that is on now cannot be planned through the app after it began. */
export const hasDatabase = (): boolean => Boolean(process.env['E2E_DATABASE_URL']);

async function connected<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

const query = (text: string, values: unknown[]): Promise<unknown[]> =>
  connected(async client => (await client.query<Record<string, unknown>>(text, values)).rows);

/** A blended workshop at the end of a group's cycle that starts in `minutes`. @returns its id */
export async function workshopIn(workGroupId: string, minutes: number, joinUrl: string): Promise<string> {
  const id = randomUUID();
  await connected(async client => {
    await client.query('BEGIN');
    // Journeys side by side add to the same group: each waits until the other's place in the order is taken.
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [workGroupId]);
    await client.query(
      `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, starts_at, ends_at, format, venue,
       access_notes, agenda, day_equivalent, published_at, join_url)
     SELECT $1, $2, max(position) + 1, 'WORKSHOP', max(number) + 1, 'An extra afternoon', 'For those who missed something.',
       now() + make_interval(mins => $3), now() + make_interval(mins => $3 + 150), 'BLENDED', 'Town Hall, Room 2',
       'Step-free from the yard.', 'Welcome', 0.5, now(), $4
     FROM cycle_step WHERE work_group_id = $2`,
      [id, workGroupId, minutes, joinUrl],
    );
    await client.query('COMMIT');
  });
  return id;
}

/** Gives it parts with a timer. */
export async function giveAgenda(
  id: string,
  parts: readonly { title: string; minutes: number; prompt?: string }[],
): Promise<void> {
  const items = parts.map(({ prompt = null, ...part }) => ({ id: randomUUID(), ...part, prompt }));
  await query('UPDATE cycle_step SET agenda_items = $2 WHERE id = $1', [id, JSON.stringify(items)]);
}

export async function moveWorkshop(id: string, minutes: number): Promise<void> {
  await query(
    'UPDATE cycle_step SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $2 + 150) WHERE id = $1',
    [id, minutes],
  );
}

/** Lets the marks of a register become older. */
export async function minutesPass(id: string, minutes: number): Promise<void> {
  await query(
    `UPDATE workshop_attendance SET marked_at = marked_at - make_interval(mins => $2), free_until = free_until - make_interval(mins => $2)
     WHERE step_id = $1`,
    [id, minutes],
  );
}

/** How often somebody was marked, and how they are. */
export async function attendanceOf(id: string): Promise<Record<string, string>> {
  const rows = (await query(
    'SELECT p.name, a.mark FROM workshop_attendance a JOIN person p ON p.id = a.person_id WHERE a.step_id = $1',
    [id],
  )) as { name: string; mark: string }[];
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
}

/** Takes away what `workshopIn` has added, so that the group's cycle is as the next journey expects it. */
export async function removeWorkshop(id: string): Promise<void> {
  await query('DELETE FROM workshop_rsvp WHERE step_id = $1', [id]);
  await query('DELETE FROM cycle_step WHERE id = $1', [id]);
}

export async function visitorsOf(id: string): Promise<string[]> {
  const rows = await query('SELECT name FROM workshop_visitor WHERE step_id = $1 ORDER BY name', [id]);
  return (rows as { name: string }[]).map(({ name }) => name);
}
