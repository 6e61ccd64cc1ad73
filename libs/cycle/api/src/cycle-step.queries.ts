import { Injectable } from '@nestjs/common';
import { arrange, Database, type RequestContext } from '@tessellate/api-kernel';
import { stepStates } from '@tessellate/cycle-contract';
import DataLoader from 'dataloader';
import { canModerate, canSee } from '@tessellate/work-groups-api';
import type { CycleStepType } from './graphql/cycle-step.type';

/** The steps of Work Groups, batched per request; only those the viewer can see. */
@Injectable()
export class CycleStepQueries {
  constructor(private readonly database: Database) {}

  /** The steps that the viewer may see: drafts only where they lead the group. */
  async ofGroup(ctx: RequestContext, id: string): Promise<CycleStepType[]> {
    const steps = await this.loader(ctx).load(id);
    return canModerate(ctx.me, id) ? steps : steps.filter(step => !step.draft);
  }

  /** Forgets the steps read so far in this request, after they have been changed. */
  forget(ctx: RequestContext, id: string): void {
    this.loader(ctx).clear(id);
  }

  /** One step by its id; null when its group is unseen or it is somebody else's draft. For things that hang on a step, such as threads. */
  async byId(ctx: RequestContext, stepId: string): Promise<CycleStepType | null> {
    const workGroupId = await ctx
      .loader('cycle.step-group', () => new DataLoader<string, string | null>(ids => this.groupsOfSteps(ids)))
      .load(stepId);
    if (!workGroupId || !canSee(ctx.me, workGroupId)) return null;
    return (await this.ofGroup(ctx, workGroupId)).find(step => step.id === stepId) ?? null;
  }

  private loader(ctx: RequestContext): DataLoader<string, CycleStepType[]> {
    return ctx.loader('cycle.steps', () => new DataLoader<string, CycleStepType[]>(ids => this.steps(ids)));
  }

  private async steps(ids: readonly string[]): Promise<CycleStepType[][]> {
    const rows = await this.database.read<Omit<CycleStepType, 'state'>>(
      'cycle.steps',
      `SELECT id, work_group_id AS "workGroupId", position, kind, number, title, brief, starts_at AS "startsAt", ends_at AS "endsAt",
         due_at AS "dueAt", format, venue, day_equivalent::float AS "dayEquivalent", published_at IS NULL AS draft,
         cancelled_at AS "cancelledAt", cancel_reason AS "cancelReason", access_notes AS "accessNotes", agenda,
         agenda_items AS "agendaItems", version,
         join_url AS link, resources AS materials
       FROM cycle_step WHERE work_group_id = ANY($1::uuid[]) ORDER BY position`,
      [ids],
    );
    const now = new Date();
    return arrange(ids, rows, row => row.workGroupId).map(steps => {
      const states = stepStates(steps, now);
      return steps.map((step, index) => ({ ...step, state: states[index] ?? 'NEXT' }));
    });
  }

  private async groupsOfSteps(ids: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.database.read<{ id: string; workGroupId: string }>(
      'cycle.step-groups',
      'SELECT id, work_group_id AS "workGroupId" FROM cycle_step WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return arrange(ids, rows, row => row.id).map(([row]) => row?.workGroupId ?? null);
  }
}
