import { Database, inTransaction, Jobs } from '@tessellate/api-kernel';
import { MailQueue } from '@tessellate/mail-api';
import { startTestApp, type TestApp } from '@tessellate/api-testing';

describe('jobs', () => {
  let test: TestApp;
  let jobs: Jobs;
  const ran: string[] = [];
  let failing = 0;

  beforeAll(async () => {
    test = await startTestApp({}, async app => {
      const { pool: earlier } = app.get(Database);
      await earlier.query(`SELECT pgboss.create_queue('test.gone', '{"policy":"standard"}')`);
      await earlier.query(
        `INSERT INTO pgboss.schedule (name, key, cron, timezone) VALUES ('test.gone', '', '0 3 * * *', 'UTC')`,
      );
      jobs = app.get(Jobs);
      jobs.handle<{ what: string }>('test.note', async ({ what }) => {
        if (failing-- > 0) throw new Error('not now');
        ran.push(what);
      });
    });
  });
  afterAll(() => test.close());
  beforeEach(() => ran.splice(0));

  it('are done after the commit of the change that asked for them', async () => {
    await inTransaction(test.dataSource, tx => jobs.add(tx, 'test.note', { what: 'kept' }));
    await jobs.settled();
    expect(ran).toEqual(['kept']);
  });

  it('by the clock that an earlier release had, and this one has not, are not done any more', async () => {
    const schedules: { name: string }[] = await test.dataSource.query('SELECT name FROM pgboss.schedule');
    const names = schedules.map(({ name }) => name);
    expect(names).toContain('limits.forget');
    expect(names).not.toContain('test.gone');
  });

  it('are forgotten when the change is taken back', async () => {
    const change = inTransaction(test.dataSource, async tx => {
      await jobs.add(tx, 'test.note', { what: 'lost' });
      throw new Error('taken back');
    });
    await expect(change).rejects.toThrow('taken back');
    await jobs.settled();
    expect(ran).toEqual([]);
  });

  it('wait for their time, and a later one with the same key takes the place of the earlier', async () => {
    const hour = new Date(Date.now() + 3_600_000);
    await inTransaction(test.dataSource, tx =>
      jobs.add(tx, 'test.note', { what: 'early' }, { startAfter: hour, key: 'a' }),
    );
    await jobs.settled();
    expect(ran).toEqual([]);
    await inTransaction(test.dataSource, tx =>
      jobs.add(tx, 'test.note', { what: 'moved' }, { startAfter: new Date(Date.now() - 1_000), key: 'a' }),
    );
    await jobs.settled();
    expect(ran).toEqual(['moved']);
  });

  it('can be taken back while they wait', async () => {
    const hour = new Date(Date.now() + 3_600_000);
    await inTransaction(test.dataSource, tx =>
      jobs.add(tx, 'test.note', { what: 'never' }, { startAfter: hour, key: 'b' }),
    );
    await inTransaction(test.dataSource, tx => jobs.cancel(tx, 'test.note', 'b'));
    const waiting: unknown[] = await test.dataSource.query(`SELECT 1 FROM pgboss.job WHERE singleton_key = 'b'`);
    expect(waiting).toEqual([]);
  });

  it('that fail wait and are tried again', async () => {
    failing = 1;
    await inTransaction(test.dataSource, tx => jobs.add(tx, 'test.note', { what: 'second try' }));
    await jobs.settled();
    expect(ran).toEqual([]);
    await test.dataSource.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);
    jobs.wake();
    await waitFor(() => ran.length > 0);
    expect(ran).toEqual(['second try']);
  });

  it('send mail that belongs to a change once', async () => {
    const mail = { to: 'rosa@school.example', subject: 'A place for you', text: 'Hello', html: '<p>Hello</p>' };
    await inTransaction(test.dataSource, tx => test.app.get(MailQueue).add(tx, mail));
    await jobs.settled();
    const kept: { subject: string }[] = await test.dataSource.query(
      `SELECT subject FROM mailbox_message WHERE recipient = 'rosa@school.example'`,
    );
    expect(kept).toEqual([{ subject: 'A place for you' }]);
  });
});

async function waitFor(done: () => boolean): Promise<void> {
  for (let waited = 0; !done() && waited < 5_000; waited += 20) await new Promise(resolve => setTimeout(resolve, 20));
}
