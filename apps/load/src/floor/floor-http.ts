import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { DEPARTMENT, FEED, MEMBERS, MESSAGES, THREAD } from './floor-sql';
import { type Row, shapeDepartment, shapeFeed, shapeThread } from './floor-shapes';

/** What the requests ask for, by the number in their path. */
export interface FloorCases {
  feed: { audienceIds: string[]; first: number }[];
  thread: { threadId: string; viewerId: string; first: number }[];
  department: { departmentId: string }[];
}

/** `floor-http.js CASES.json`: the same pages from bare `http` and `pg`, without sessions, access rules or GraphQL. */
const cases = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as FloorCases;
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: 16 });
const rows = async (name: string, text: string, values: unknown[]) =>
  (await pool.query<Row>({ name, text, values })).rows;

const pages: Record<string, (index: number) => Promise<unknown>> = {
  async feed(index) {
    const { audienceIds, first } = cases.feed[index % cases.feed.length] as FloorCases['feed'][number];
    return shapeFeed(await rows('feed', FEED, [audienceIds, first + 1]), first);
  },
  async thread(index) {
    const { threadId, viewerId, first } = cases.thread[index % cases.thread.length] as FloorCases['thread'][number];
    const [thread] = await rows('thread', THREAD, [threadId, viewerId]);
    const last = Number(thread?.['last_number']);
    return shapeThread(
      thread as Row,
      await rows('messages', MESSAGES, [threadId, last - first + 1, last, viewerId]),
      viewerId,
    );
  },
  async department(index) {
    const { departmentId } = cases.department[index % cases.department.length] as FloorCases['department'][number];
    const [found, members] = await Promise.all([
      rows('department', DEPARTMENT, [departmentId]),
      rows('members', MEMBERS, [departmentId]),
    ]);
    return shapeDepartment(found[0] as Row, members);
  },
};

createServer((request, response) => {
  const [, page = '', index = '0'] = (request.url ?? '').split('/');
  const answer = pages[page];
  if (!answer) {
    response.writeHead(page === 'ready' ? 200 : 404).end();
    return;
  }
  answer(Number(index)).then(
    data => {
      const body = JSON.stringify({ data });
      response
        .writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        })
        .end(body);
    },
    (error: Error) => response.writeHead(500, { 'content-length': error.message.length }).end(error.message),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1');
