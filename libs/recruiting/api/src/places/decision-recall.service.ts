import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AppError,
  type CommandScope,
  Database,
  notFound,
  type RequestContext,
  SendingRegistry,
} from '@tessellate/api-kernel';
import { APPLICATION_STATE_LABELS, ENDED_STATES, PLACE_STATES, type RecallName } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { moveApplication } from '../applications/move-application';
import { DecisionLog } from './decision-log.service';
import { type Earlier, restoreStanding } from './decision-standing';
import { DECIDED } from './decisions.service';
import { type LockedGroup, PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { PlaceMembershipService } from './place-membership.service';
import { Waitlist } from './waitlist.service';

const TAKEN_BACK = 'The decision was taken back before anybody was told.';

/** Takes decisions back while nobody has been told of them: everybody whom they moved stands where they stood. */
@Injectable()
export class DecisionRecall implements OnModuleInit {
  constructor(
    private readonly kinds: SendingRegistry,
    private readonly database: Database,
    private readonly waitlist: Waitlist,
    private readonly placeMemberships: PlaceMembershipService,
    private readonly log: DecisionLog,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: DECIDED,
      aboutType: 'WORK_GROUP',
      inCharge: (ctx, ids) => this.managed(ctx, ids),
      takeBack: (scope, ctx, { aboutId, undo }) => this.restoreAll(scope, ctx, aboutId, undo as Earlier[]),
    });
  }

  async managed({ me }: RequestContext, ids: string[]): Promise<Set<string>> {
    const rows = await this.database.read<{ id: string }>(
      'places.managed-groups',
      'SELECT id FROM work_group WHERE id = ANY($1::uuid[]) AND hub_id = ANY($2::uuid[])',
      [ids, me.managedHubIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** @throws AppError LOCKED when what has happened since stands in the way */
  async restoreAll(scope: CommandScope, ctx: RequestContext, workGroupId: string, earlier: Earlier[]): Promise<void> {
    const { tx } = scope;
    const group = await this.waitlist.lock(tx, workGroupId);
    if (!group) throw notFound('This Work Group');
    const rows = await lockedNow(tx, earlier);
    await this.requirePossible(tx, group, earlier, rows);
    // Whoever loses a place first: at no moment has the group more people than places.
    const order = [...earlier].sort((a, b) => Number(holdsPlace(a)) - Number(holdsPlace(b)));
    for (const before of order) {
      const row = rows.get(before.id);
      if (row) await this.restore(scope, group, row, { before, actorId: ctx.me.personId });
    }
    await this.waitlist.fill(tx, group);
  }

  private async restore(
    scope: CommandScope,
    group: LockedGroup,
    row: PlaceApplication,
    { before, actorId }: { before: Earlier; actorId: string },
  ): Promise<void> {
    const { tx } = scope;
    const { id } = row;
    if (row.state === 'OFFERED') await this.waitlist.stopClock(tx, id);
    const offerExpiresAt = before.offerExpiresAt ? new Date(before.offerExpiresAt) : null;
    await moveApplication(tx, id, `RECALL_TO_${before.state}` as RecallName, {
      decided: { by: actorId, reason: TAKEN_BACK },
      ...(offerExpiresAt ? { offerExpiresAt } : {}),
    });
    await restoreStanding(tx, before);
    if (before.state === 'OFFERED' && offerExpiresAt) await this.waitlist.startClock(tx, id, offerExpiresAt);
    // Somebody whose place is taken back may have come in by themselves meanwhile.
    if (before.state !== 'PLACED')
      await this.placeMemberships.end(scope, row, { ending: 'WITHDRAWN_BY_SCHOOL', reason: TAKEN_BACK, actorId });
    else if (before.personId) await this.placeMemberships.begin(scope, row, before.personId);
    await this.log.entry(tx, row, group, { action: 'application.decisionRecalled', reason: TAKEN_BACK, actorId });
    await this.waitlist.tell(tx, row);
  }

  private async requirePossible(
    tx: EntityManager,
    group: LockedGroup,
    earlier: Earlier[],
    rows: Map<string, PlaceApplication>,
  ): Promise<void> {
    const changed = earlier.filter(({ id, left }) => rows.get(id)?.version !== left);
    if (changed.length > 0) {
      const names = changed.map(({ id }) => {
        const row = rows.get(id);
        return row ? `${row.name} is now “${APPLICATION_STATE_LABELS[row.state]}”` : 'one of them is gone';
      });
      throw tooLate(`More has happened since: ${names.join(', ')}.`);
    }
    const taken = earlier.filter(holdsPlace).length;
    const held = [...rows.values()].filter(holdsPlace).length;
    if (taken - held > (await this.waitlist.free(tx, group)))
      throw tooLate('The place has gone to somebody else since.');
    const again: unknown[] = await tx.query(
      `SELECT 1 FROM application mine JOIN application other
         ON other.work_group_id = mine.work_group_id AND other.email = mine.email AND other.id <> mine.id
       WHERE mine.id = ANY($1::uuid[]) AND mine.state = ANY($2::text[]) AND NOT other.state = ANY($2::text[]) LIMIT 1`,
      [earlier.map(({ id }) => id), ENDED_STATES],
    );
    if (again.length > 0) throw tooLate('One of them has registered again since.');
  }
}

async function lockedNow(tx: EntityManager, earlier: Earlier[]): Promise<Map<string, PlaceApplication>> {
  const rows: PlaceApplication[] = await tx.query(
    `SELECT ${PLACE_APPLICATION} FROM application WHERE id = ANY($1::uuid[]) ORDER BY submitted_at, id FOR NO KEY UPDATE`,
    [earlier.map(({ id }) => id)],
  );
  return new Map(rows.map(row => [row.id, row]));
}

const holdsPlace = ({ state }: Pick<PlaceApplication, 'state'>): boolean => PLACE_STATES.includes(state);

export const tooLate = (why: string) =>
  new AppError('LOCKED', `Nothing was taken back. ${why} Decide again for those concerned.`, { reason: 'CHANGED' });
