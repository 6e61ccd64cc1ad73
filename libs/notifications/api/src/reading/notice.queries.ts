import { Injectable } from '@nestjs/common';
import {
  type Connection,
  type ConnectionArgs,
  connectionFrom,
  Database,
  encodeCursor,
  invalidInput,
  type Notice,
  Notices,
  type NoticeText,
  pageOf,
  type RequestContext,
  targetKey,
  TargetRegistry,
} from '@tessellate/api-kernel';
import { excerpt } from '@tessellate/rich-text';
import type { NoticeType, UnreadNotices } from '../graphql/notice.type';

export interface NoticeRow extends Notice {
  kind: string;
  readAt: Date | null;
}

const COLUMNS = `n.id, n.kind, jsonb_build_object('type', n.about_type, 'id', n.about_id) AS about, n.data, n.at,
  n.read_at AS "readAt"`;
const KEY = `(extract(epoch FROM n.at) * 1000000)::bigint::text AS key`;
const BEFORE = `($2::bigint IS NULL OR (n.at, n.id) < (to_timestamp(0) + $2::bigint * interval '1 microsecond', $3::uuid))`;

/** How far a page or a count looks past notices that cannot be shown any more. */
const MAX_ROUNDS = 4;
/** A badge says “99+”. */
const MOST_COUNTED = 100;
const QUOTED = 180;

/** Notices as things are now: what the reader cannot see any more is neither shown nor counted. */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly targets: TargetRegistry,
  ) {}

  /** The viewer's notices, newest first. A page may hold fewer than asked for although more follow. */
  async list(ctx: RequestContext, args: ConnectionArgs): Promise<Connection<NoticeType>> {
    const page = pageOf(args, ['micros', 'uuid']);
    if (!page.forward || page.before)
      throw invalidInput('Notices are listed from the newest on: ask with first and after.');
    const found: (NoticeType & { key: string })[] = [];
    let cursor = page.after;
    let ended = false;
    for (let round = 0; round < MAX_ROUNDS && found.length <= page.limit && !ended; round++) {
      const rows = await this.rows(ctx, cursor, page.limit + 1);
      found.push(...(await this.worded(ctx, rows)));
      ended = rows.length <= page.limit;
      const last = rows.at(-1);
      if (last) cursor = [last.key, last.id];
    }
    const connection = connectionFrom(
      found.slice(0, page.limit + 1),
      page,
      ({ key, id }) => [key, id],
      ({ key: _key, ...notice }): NoticeType => notice,
    );
    if (!ended && found.length <= page.limit && cursor) {
      connection.pageInfo.hasNextPage = true;
      connection.pageInfo.endCursor = encodeCursor(cursor);
    }
    return connection;
  }

  /** The unread notices that the viewer would find in the list, at most a hundred. */
  async unread(ctx: RequestContext): Promise<UnreadNotices> {
    const texts = await this.unreadTexts(ctx);
    return { count: texts.size, paths: [...new Set([...texts.values()].map(({ path }) => path))] };
  }

  /** Which of the unread notices lead to a page. */
  async unreadAt(ctx: RequestContext, path: string): Promise<string[]> {
    return [...(await this.unreadTexts(ctx))].filter(([, text]) => text.path === path).map(([id]) => id);
  }

  private async unreadTexts(ctx: RequestContext): Promise<Map<string, NoticeText>> {
    const texts = new Map<string, NoticeText>();
    let cursor: string[] | null = null;
    for (let round = 0; round < MAX_ROUNDS && texts.size < MOST_COUNTED; round++) {
      const rows: (NoticeRow & { key: string })[] = await this.database.read(
        'notice.unread',
        `SELECT ${COLUMNS}, ${KEY} FROM notice n WHERE n.person_id = $1 AND n.in_app AND n.read_at IS NULL AND ${BEFORE}
         ORDER BY n.at DESC, n.id DESC LIMIT ${MOST_COUNTED}`,
        [ctx.me.personId, cursor?.[0] ?? null, cursor?.[1] ?? null],
      );
      const last = rows.at(-1);
      if (!last) break;
      for (const [id, text] of await this.render(ctx, rows)) if (texts.size < MOST_COUNTED) texts.set(id, text);
      if (rows.length < MOST_COUNTED) break;
      cursor = [last.key, last.id];
    }
    return texts;
  }

  /** Those that are in one e-mail and still unread, newest first. */
  ofMail(mailId: string): Promise<NoticeRow[]> {
    return this.database.read<NoticeRow>(
      'notice.of-mail',
      `SELECT ${COLUMNS} FROM notice n WHERE n.mail_id = $1 AND n.read_at IS NULL ORDER BY n.at DESC, n.id DESC`,
      [mailId],
    );
  }

  /** Words for those that the reader may know of now, with how what they are about begins; the others are missing in the answer. */
  async quoted(ctx: RequestContext, rows: NoticeRow[]): Promise<Map<string, NoticeText>> {
    const texts = await this.render(ctx, rows);
    const quoting = rows.filter(({ id, kind }) => texts.has(id) && this.notices.of(kind)?.quotes);
    const passages = await this.targets.passages(
      ctx,
      quoting.map(({ about }) => about),
    );
    for (const { id, about } of quoting) {
      const [text, passage] = [texts.get(id), passages.get(targetKey(about))];
      if (text && passage) texts.set(id, { ...text, detail: excerpt(passage, QUOTED) });
    }
    return texts;
  }

  /** The same without a look at any text, for counting. */
  private async render(ctx: RequestContext, rows: NoticeRow[]): Promise<Map<string, NoticeText>> {
    const visible = await this.targets.visibleKeys(
      ctx,
      rows.map(row => row.about),
    );
    const byKind = new Map<string, NoticeRow[]>();
    for (const row of rows) {
      if (visible.has(targetKey(row.about))) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), row]);
    }
    const texts = new Map<string, NoticeText>();
    for (const [name, ofKind] of byKind) {
      const words = await this.notices.of(name)?.render(ctx, ofKind);
      for (const [id, text] of words ?? []) texts.set(id, text);
    }
    return texts;
  }

  private rows(ctx: RequestContext, cursor: string[] | null, limit: number): Promise<(NoticeRow & { key: string })[]> {
    return this.database.read(
      'notice.list',
      `SELECT ${COLUMNS}, ${KEY} FROM notice n WHERE n.person_id = $1 AND n.in_app AND ${BEFORE}
       ORDER BY n.at DESC, n.id DESC LIMIT $4`,
      [ctx.me.personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit],
    );
  }

  private async worded(
    ctx: RequestContext,
    rows: (NoticeRow & { key: string })[],
  ): Promise<(NoticeType & { key: string })[]> {
    const texts = await this.quoted(ctx, rows);
    const shown = rows.filter(({ id }) => texts.has(id));
    const answerable = await this.targets.answerableKeys(
      ctx,
      shown.map(({ about }) => about),
    );
    return shown.flatMap(({ id, kind, about, at, readAt, key }) => {
      const text = texts.get(id);
      return text
        ? [
            {
              ...{ id, kind, at, readAt, key, title: text.title, detail: text.detail ?? null, path: text.path },
              viewerCanReply: answerable.has(targetKey(about)),
            },
          ]
        : [];
    });
  }
}
