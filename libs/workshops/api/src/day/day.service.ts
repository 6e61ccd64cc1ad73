import { Injectable } from '@nestjs/common';
import { AppError, CommandService, type RequestContext } from '@tessellate/api-kernel';
import type { AgendaItem } from '@tessellate/cycle-contract';
import { type DayScreen, type DayState, movedDay } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';
import { assertLeads, holdWorkshop, type WorkshopRow } from '../workshop.access';
import type { MoveWorkshopDayInput, ShowOnProjectorInput } from './graphql/day.input';

interface StandingDay extends DayState {
  version: number;
  screen: DayScreen;
}

/** Leads a workshop through its agenda: one state on the server, which every device and the projector follow. */
@Injectable()
export class DayService {
  constructor(private readonly commands: CommandService) {}

  /**
   * A move on a state that somebody else has moved on from changes nothing: two who press “Next” at once mean the same part.
   * @returns the workshop's id
   */
  async move(ctx: RequestContext, input: MoveWorkshopDayInput): Promise<string> {
    return this.commands.run(ctx, 'moveWorkshopDay', input, async ({ tx, emit }) => {
      const workshop = await this.led(tx, ctx, input.workshopId);
      const day = await standingDay(tx, workshop.id);
      if (day.version !== input.version) return workshop.id;
      const [{ items, now }]: [{ items: AgendaItem[]; now: Date }] = await tx.query(
        'SELECT agenda_items AS items, clock_timestamp() AS now FROM cycle_step WHERE id = $1',
        [workshop.id],
      );
      const next = movedDay(day, input.move, items, now);
      if (!next) return workshop.id;
      // Whoever begins wants the room to see it.
      const screen = day.itemId === null && next.itemId !== null ? 'AGENDA' : day.screen;
      await store(tx, workshop.id, { ...next, screen, version: day.version + 1 });
      await emit('workshop.dayMoved', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** What the projector shows; the last word counts. */
  async show(ctx: RequestContext, input: ShowOnProjectorInput): Promise<string> {
    return this.commands.run(ctx, 'showOnProjector', input, async ({ tx, emit }) => {
      const workshop = await this.led(tx, ctx, input.workshopId);
      const day = await standingDay(tx, workshop.id);
      if (day.screen === input.screen) return workshop.id;
      await store(tx, workshop.id, { ...day, screen: input.screen });
      await emit('workshop.dayMoved', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  private async led(tx: EntityManager, ctx: RequestContext, id: string): Promise<WorkshopRow> {
    const workshop = await holdWorkshop(tx, ctx, id);
    assertLeads(ctx, workshop);
    if (workshop.cancelledAt) throw new AppError('LOCKED', `Workshop ${workshop.number} has been cancelled.`);
    return workshop;
  }
}

/** Held with its workshop. */
async function standingDay(tx: EntityManager, stepId: string): Promise<StandingDay> {
  const rows: StandingDay[] = await tx.query(
    `SELECT version, item_id AS "itemId", running_since AS "runningSince", progress, finished_at AS "finishedAt", screen
     FROM workshop_day WHERE step_id = $1`,
    [stepId],
  );
  return (
    rows[0] ?? { version: 0, itemId: null, runningSince: null, progress: {}, finishedAt: null, screen: 'CODE' as const }
  );
}

async function store(tx: EntityManager, stepId: string, day: StandingDay): Promise<void> {
  await tx.query(
    `INSERT INTO workshop_day (step_id, version, item_id, running_since, progress, finished_at, screen)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT workshop_day_pkey DO UPDATE SET version = excluded.version, item_id = excluded.item_id,
       running_since = excluded.running_since, progress = excluded.progress, finished_at = excluded.finished_at, screen = excluded.screen`,
    [stepId, day.version, day.itemId, day.runningSince, JSON.stringify(day.progress), day.finishedAt, day.screen],
  );
}
