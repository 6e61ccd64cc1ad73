import { anyone, type NewNotice, inTransaction, Notices, Outbox } from '@tessellate/api-kernel';
import type { TestApp, TestClient } from '@tessellate/api-testing';
import { DeliveryClock } from '@tessellate/notifications-api';
import { randomUUID } from 'node:crypto';

export const LIST = `query ($first: Int, $after: String) { notices(first: $first, after: $after) {
  edges { node { id kind title detail path at readAt } } pageInfo { hasNextPage endCursor } } }`;
export const COUNT = '{ unreadNotices { count } }';
export const READ = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unread { count } } }';
export const SETTINGS = `{ noticeSettings { id emailOff mode days from until inHolidays pausedUntil
  kinds { kind label section why inApp email } } }`;
export const CHOOSE = `mutation ($input: ChooseNoticeInput!) { chooseNotice(input: $input) { kind inApp email } }`;
export const HOURS = `mutation ($input: ChangeNoticeHoursInput!) { changeNoticeHours(input: $input) { emailOff mode days from until pausedUntil } }`;

export interface NoticeNode {
  id: string;
  kind: string;
  title: string;
  detail: string | null;
  path: string;
  readAt: string | null;
}

export async function list(client: TestClient, more: object = {}): Promise<NoticeNode[]> {
  const { notices } = await client.gql(LIST, { first: 50, ...more });
  return notices.edges.map((edge: { node: NoticeNode }) => edge.node);
}

export const unread = async (client: TestClient): Promise<number> => (await client.gql(COUNT)).unreadNotices.count;

export const markRead = (client: TestClient, ids?: string[]) =>
  client.gql(READ, { input: { mutationId: randomUUID(), ...(ids ? { ids } : {}) } });

/** Registers a kind whose words are its data’s `text`. */
export function registerNote(
  app: { get<T>(type: abstract new (...args: never[]) => T): T },
  kind: string,
  email: 'SOON' | 'DIGEST' | 'NEVER',
): void {
  app.get(Notices).register({
    kind,
    label: `Something happens (${kind})`,
    section: 'Tests',
    why: 'You asked for it.',
    canGet: anyone,
    email,
    render: async (_ctx, notices) =>
      new Map(
        notices.map(({ id, data }) => [id, { title: String(data['text']), path: String(data['path'] ?? '/practice') }]),
      ),
  });
}

export async function raise(test: TestApp, notice: NewNotice): Promise<void> {
  await inTransaction(test.dataSource, tx => test.app.get(Notices).raise(tx, notice));
  await test.app.get(Outbox).settled();
}

/** Sets the time that delivery takes as now; everything that waits until then is due. */
export async function timeIs(test: TestApp, at: string): Promise<void> {
  test.app.get(DeliveryClock).now = () => new Date(at);
  await test.dataSource.query(
    `UPDATE pgboss.job SET start_after = now() WHERE name LIKE 'notice.%' AND state IN ('created', 'retry') AND start_after <= $1`,
    [at],
  );
  await test.settled();
}

export interface SentMail {
  recipient: string;
  subject: string;
  text: string;
  html: string;
}

export const mailsTo = (test: TestApp, email: string): Promise<SentMail[]> =>
  test.dataSource.query('SELECT recipient, subject, text, html FROM mailbox_message WHERE recipient = $1 ORDER BY at', [
    email,
  ]);
