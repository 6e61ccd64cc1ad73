import { Injectable, Logger } from '@nestjs/common';
import {
  type ConnectionArgs,
  connectionFrom,
  Database,
  loggable,
  type Need,
  needKind,
  NeedsRegistry,
  type NeedSource,
  pageOf,
  type RequestContext,
} from '@tessellate/api-kernel';
import type { NeedConnection, NeedType } from '../graphql/need.type';
import { comparePositions, type NeedPosition, positionOf, urgencyOf } from './need-order';

interface PutOffRow {
  key: string;
  facts: string;
  until: Date | null;
}

interface Queued {
  need: Need;
  position: NeedPosition;
  putOff: PutOffRow | null;
}

/** What waits for a person, from every domain, in one queue. One question to each source and one for what is put off. */
@Injectable()
export class NeedQueries {
  private readonly logger = new Logger(NeedQueries.name);

  constructor(
    private readonly database: Database,
    private readonly registry: NeedsRegistry,
  ) {}

  /** A page of what waits, what presses most first; or of what is put off. */
  async page(ctx: RequestContext, args: ConnectionArgs & { putOff?: boolean }): Promise<NeedConnection> {
    const page = pageOf(args, ['number', 'number', 'micros', 'text']);
    const now = new Date();
    const { queue, complete } = await this.queue(ctx, now);
    const shown = queue.filter(({ putOff }) => (putOff !== null) === (args.putOff ?? false));
    const [after, before] = [page.after, page.before].map(cursor => cursor && positionFrom(cursor));
    const between = shown.filter(
      ({ position }) =>
        (!after || comparePositions(position, after) > 0) && (!before || comparePositions(position, before) < 0),
    );
    const inOrder = page.forward ? between : between.reverse();
    const connection = connectionFrom(
      inOrder.slice(0, page.limit + 1),
      page,
      ({ position }) => [...position],
      queued => this.typed(queued, now),
    );
    return {
      ...connection,
      totalCount: shown.length,
      putOffCount: queue.filter(({ putOff }) => putOff).length,
      complete,
    };
  }

  /** What waits under this key, also when it is put off; null when nothing does. */
  async find(ctx: RequestContext, key: string): Promise<Need | null> {
    const source = this.registry.sources.find(({ kinds }) => kinds.includes(needKind(key)));
    const needs = (await source?.needs(ctx)) ?? [];
    return needs.find(need => need.key === key) ?? null;
  }

  private async queue(ctx: RequestContext, now: Date): Promise<{ queue: Queued[]; complete: boolean }> {
    const [rows, ...answers] = await Promise.all([
      this.putOff(ctx),
      ...this.registry.sources.map(source => this.ask(source, ctx)),
    ]);
    const putOff = new Map(rows.map(row => [row.key, row]));
    const queue = answers
      .flatMap(needs => needs ?? [])
      .map(need => {
        const row = putOff.get(need.key);
        return { need, position: positionOf(need, now), putOff: row?.facts === need.facts ? row : null };
      });
    queue.sort((a, b) => comparePositions(a.position, b.position));
    return { queue, complete: answers.every(needs => needs !== null) };
  }

  /** A domain that fails takes only its own away: the others are still there to be done, and the answer says that it is not all. */
  private async ask(source: NeedSource, ctx: RequestContext): Promise<Need[] | null> {
    try {
      return await source.needs(ctx);
    } catch (error) {
      this.logger.error(`What waits as ${source.kinds.join()} could not be found out: ${loggable(error)}`);
      return null;
    }
  }

  private putOff(ctx: RequestContext): Promise<PutOffRow[]> {
    return this.database.read<PutOffRow>(
      'need.put-off',
      'SELECT key, facts, until FROM put_off_need WHERE person_id = $1 AND (until IS NULL OR until > now())',
      [ctx.me.personId],
    );
  }

  private typed({ need, putOff }: Queued, now: Date): NeedType {
    return {
      ...{ key: need.key, kind: needKind(need.key), title: need.title, detail: need.detail ?? null },
      ...{ path: need.path, action: need.action, since: need.since, dueAt: need.dueAt ?? null },
      urgency: urgencyOf(need, now),
      answers: [...(need.answers ?? [])],
      doneByLooking: need.doneByLooking ?? false,
      putOff: putOff !== null,
      putOffUntil: putOff?.until ?? null,
    };
  }
}

const positionFrom = ([urgency, weight, at, key]: string[]): NeedPosition => [
  Number(urgency),
  Number(weight),
  Number(at),
  key ?? '',
];
