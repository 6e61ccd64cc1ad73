import { Injectable } from '@nestjs/common';
import { AuditService, CommandService, invalidInput, notFound, type RequestContext } from '@tessellate/api-kernel';
import { APPLICATION_STATE_LABELS, DECIDABLE, type Decision } from '@tessellate/programme-contract';
import type { EntityManager } from 'typeorm';
import type { DecideApplicationsInput } from './graphql/recruiting.input';
import { PlaceLetters } from './place-letters';
import { RecruitingQueries } from './recruiting.queries';
import { type LockedGroup, REGISTRATION, type Registration } from './registration';
import { Seats } from './seats';
import { StaleDecisions } from './stale-decisions';
import { Waitlist } from './waitlist';

const ACTIONS: Record<Decision, string> = {
  APPROVE: 'application.approved',
  WAITLIST: 'application.waitlisted',
  DECLINE: 'application.declined',
};

/** What hub managers decide of registrations, one or many at once: all of it happens, or nothing. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly commands: CommandService,
    private readonly recruiting: RecruitingQueries,
    private readonly waitlist: Waitlist,
    private readonly seats: Seats,
    private readonly letters: PlaceLetters,
    private readonly stale: StaleDecisions,
    private readonly audit: AuditService,
  ) {}

  async decide(ctx: RequestContext, input: DecideApplicationsInput): Promise<void> {
    const { workGroupId, decision, applications } = input;
    await this.recruiting.requireManaged(ctx, workGroupId);
    const reason = input.reason?.trim() ?? '';
    if (decision === 'DECLINE' && reason.length < 3) {
      throw invalidInput('Give a reason; the applicant will read it.', 'reason');
    }
    const versions = new Map(applications.map(({ id, version }) => [id, version]));
    await this.commands.run(ctx, 'decideApplications', input.mutationId, async ({ tx }) => {
      const group = await this.waitlist.lock(tx, workGroupId);
      if (!group) throw notFound('This Work Group');
      const rows = await this.lockRegistrations(tx, workGroupId, [...versions.keys()]);
      await this.stale.refuse(ctx, rows, versions);
      const stuck = rows.find(({ state }) => !DECIDABLE[decision].includes(state));
      if (stuck) {
        throw invalidInput(
          `${stuck.name}: “${APPLICATION_STATE_LABELS[stuck.state]}”, so this cannot be done any more.`,
        );
      }
      await this.apply(tx, group, rows, { decision, reason, actorId: ctx.me.personId });
      return workGroupId;
    });
  }

  /** Decides of registrations that are locked; those first who registered first. */
  async apply(
    tx: EntityManager,
    group: LockedGroup,
    rows: Registration[],
    by: { decision: Decision; reason: string; actorId: string },
  ): Promise<void> {
    let free = await this.waitlist.free(tx, group);
    if (by.decision === 'WAITLIST' && free > 0 && !group.started) {
      throw invalidInput(
        free === 1
          ? 'One place is free. Approve somebody for it, or lower the number of places first.'
          : `${free} places are free. Approve people for them, or lower the number of places first.`,
      );
    }
    for (const row of rows) {
      await this.sign(tx, row, group, by);
      if (by.decision === 'DECLINE') await this.decline(tx, group, row, by);
      else if (by.decision === 'APPROVE' && free > 0) {
        await this.seats.give(tx, group, row);
        await this.waitlist.tell(tx, row);
        free -= 1;
      } else if (row.state === 'WAITLISTED') {
        throw invalidInput(
          `All places are taken. ${row.name} is on the waitlist and is offered a place when it is their turn.`,
        );
      } else await this.waitlist.join(tx, group, row);
    }
    await this.waitlist.fill(tx, group);
  }

  private async decline(
    tx: EntityManager,
    group: LockedGroup,
    row: Registration,
    { reason, actorId }: { reason: string; actorId: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE application SET state = 'DECLINED', offer_expires_at = NULL, version = version + 1 WHERE id = $1`,
      [row.id],
    );
    await this.waitlist.stopClock(tx, row.id);
    if (row.state === 'PLACED' && row.personId) {
      await this.seats.vacate(tx, { workGroupId: group.id, personId: row.personId }, { actorId, reason });
    }
    await this.letters.declined(tx, group, row, reason);
    await this.waitlist.tell(tx, row);
  }

  /** Who decided, when and why: kept with the registration before its state changes, and in the log. */
  private async sign(
    tx: EntityManager,
    row: Registration,
    group: LockedGroup,
    { decision, reason, actorId }: { decision: Decision; reason: string; actorId: string },
  ): Promise<void> {
    await tx.query('UPDATE application SET decided_at = now(), decided_by = $2, decision_reason = $3 WHERE id = $1', [
      row.id,
      actorId,
      decision === 'DECLINE' ? reason : null,
    ]);
    await this.audit.append(tx, {
      actorId,
      action: ACTIONS[decision],
      targetType: 'APPLICATION',
      targetId: row.id,
      subjectId: row.personId,
      audienceId: group.id,
      reason,
    });
  }

  private async lockRegistrations(tx: EntityManager, workGroupId: string, ids: string[]): Promise<Registration[]> {
    const rows: Registration[] = await tx.query(
      `SELECT ${REGISTRATION} FROM application WHERE work_group_id = $1 AND id = ANY($2::uuid[])
       ORDER BY submitted_at, id FOR NO KEY UPDATE`,
      [workGroupId, ids],
    );
    if (rows.length < ids.length) throw notFound('This registration');
    return rows;
  }
}
