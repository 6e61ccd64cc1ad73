import { afterEach, describe, expect, it } from '@jest/globals';
import { EventLog, Outbox } from '@tessellate/api-kernel';
import type { ReactionChanged } from '@tessellate/reactions-contract';
import { startTestApp, type TestApp, until } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';

const event = (targetId: string): ReactionChanged => ({
  targetType: 'COMMENT',
  targetId,
  personId: randomUUID(),
  kind: 'THANKS',
  on: true,
  counts: [],
});

describe('the outbox', () => {
  let server: TestApp;
  afterEach(() => server.close());

  const left = (id: string) =>
    server.dataSource.query("SELECT attempts, last_error FROM outbox WHERE payload->>'targetId' = $1", [id]);
  const store = (id: string) =>
    server.dataSource.query('INSERT INTO outbox (type, payload) VALUES ($1, $2)', [
      'reaction.changed',
      JSON.stringify(event(id)),
    ]);

  it('delivers at the next start what was stored before a crash', async () => {
    server = await startTestApp();
    const { url } = server;
    const id = randomUUID();
    // Not due yet, so that the next process has time to listen before it is delivered.
    await server.dataSource.query(
      "INSERT INTO outbox (type, payload, due_at) VALUES ($1, $2, now() + interval '4 seconds')",
      ['reaction.changed', JSON.stringify(event(id))],
    );
    await server.close();
    server = await startTestApp();
    expect(server.url).not.toBe(url);
    const delivered: string[] = [];
    server.app.get(Outbox).on('reaction.changed', change => void delivered.push(change.targetId));
    await until('the event is delivered', () => delivered.includes(id));
    await until('the event is forgotten', async () => (await left(id)).length === 0);
  });

  it('tries again what a handler could not take, and keeps it meanwhile', async () => {
    server = await startTestApp();
    const id = randomUUID();
    let calls = 0;
    server.app.get(Outbox).on('reaction.changed', change => {
      if (change.targetId === id && ++calls === 1) throw new Error('The other side is away');
    });
    await store(id);
    await server.settled();
    expect(await left(id)).toEqual([{ attempts: 1, last_error: 'The other side is away' }]);
    await until('it is tried again', () => calls === 2);
    await until('it is forgotten', async () => (await left(id)).length === 0);
  });

  it('does not let one event that fails hold up the others', async () => {
    server = await startTestApp();
    const [bad, good] = [randomUUID(), randomUUID()];
    const delivered: string[] = [];
    server.app.get(Outbox).on('reaction.changed', change => {
      if (change.targetId === bad) throw new Error('Never');
      delivered.push(change.targetId);
    });
    await store(bad);
    await store(good);
    await server.settled();
    expect(delivered).toEqual([good]);
    await server.dataSource.query("DELETE FROM outbox WHERE payload->>'targetId' = $1", [bad]);
  });

  it('tells handlers which event it is and when it occurred, the same when it comes again', async () => {
    server = await startTestApp();
    const id = randomUUID();
    const told: { id: string; at: Date }[] = [];
    server.app.get(Outbox).on('reaction.changed', (change, event) => {
      if (change.targetId !== id) return;
      told.push({ id: event.id, at: event.at });
      if (told.length === 1) throw new Error('Once more');
    });
    await store(id);
    await until('it is delivered twice', () => told.length === 2);
    expect(told[0]).toEqual(told[1]);
    expect(Math.abs(Date.now() - told[0]!.at.getTime())).toBeLessThan(60_000);
  });

  it('keeps an event that does not have its shape, with what is wrong but not what it says', async () => {
    server = await startTestApp();
    const id = randomUUID();
    const payload = JSON.stringify({ ...event(id), personId: 'somebody' });
    await server.dataSource.query('INSERT INTO outbox (type, payload) VALUES ($1, $2)', ['reaction.changed', payload]);
    await server.settled();
    const [{ attempts, last_error }] = await left(id);
    expect(attempts).toBe(1);
    expect(last_error).toMatch(/^The event reaction.changed does not have its shape: personId: /);
    expect(last_error).not.toContain('somebody');
    await server.dataSource.query("DELETE FROM outbox WHERE payload->>'targetId' = $1", [id]);
  });

  it('keeps what was delivered for the days that are set, and no longer', async () => {
    server = await startTestApp({ eventLogDays: 3 });
    const logged = (id: string) =>
      server.dataSource.query("SELECT type FROM event_log WHERE payload->>'targetId' = $1", [id]);
    const [old, young] = [randomUUID(), randomUUID()];
    await store(old);
    await store(young);
    await server.settled();
    expect(await logged(old)).toEqual([{ type: 'reaction.changed' }]);
    await server.dataSource.query(
      "UPDATE event_log SET delivered_at = now() - interval '73 hours' WHERE payload->>'targetId' = $1",
      [old],
    );
    expect(await server.app.get(EventLog).expire()).toBe(1);
    expect(await logged(old)).toEqual([]);
    expect(await logged(young)).toHaveLength(1);
  });
});
