import { Injectable } from '@nestjs/common';
import {
  AppError,
  AuditService,
  CommandService,
  invalidInput,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { type RecruitingSettings, setRecruiting } from '@tessellate/work-groups-api';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CommitmentService } from '../applications/commitment.service';
import type {
  AddApplicationNoteInput,
  AskForCommitmentInput,
  ChaseHeadteacherInput,
  RecruitingBaseInput,
  ResendInvitationInput,
  UpdateRecruitingInput,
} from './graphql/recruiting.input';
import { PlaceLetters } from './place.letters';
import { mergedSettings } from './recruiting-settings';
import { RecruitingQueries } from './recruiting.queries';
import { PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { Waitlist } from './waitlist.service';

/** What managers set and note: places, dates, notes; and letters that got lost. */
@Injectable()
export class RecruitingService {
  constructor(
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly recruiting: RecruitingQueries,
    private readonly waitlist: Waitlist,
    private readonly letters: PlaceLetters,
    private readonly commitments: CommitmentService,
  ) {}

  /**
   * More places are offered at once to whoever waits; a group never has fewer places than are promised.
   * @throws AppError STALE when another manager has set the same to something else
   */
  async update(ctx: RequestContext, input: UpdateRecruitingInput): Promise<void> {
    const { workGroupId } = input;
    await this.recruiting.requireManaged(ctx, workGroupId);
    await this.commands.run(ctx, 'updateRecruiting', input, async ({ tx, emit }) => {
      const group = await this.waitlist.lock(tx, workGroupId);
      if (!group) throw notFound('This Work Group');
      const now = await settingsOf(tx, workGroupId);
      const { capacity, offerDays, recruitingUntil } = mergedSettings(
        now,
        input.base ? given(input.base) : now,
        given(input),
      );
      const open = (until: Date | null) => until !== null && until > new Date();
      const taken = group.capacity - (await this.waitlist.free(tx, group));
      if (capacity < taken) {
        throw invalidInput(
          `${taken} places are confirmed or offered, so the group needs at least that many. Decline or remove somebody first.`,
          'capacity',
        );
      }
      await setRecruiting(tx, workGroupId, { capacity, recruitingUntil, offerDays });
      await this.audit.append(tx, {
        actorId: ctx.me.personId,
        action: 'workGroup.recruitingChanged',
        targetType: 'WORK_GROUP',
        targetId: workGroupId,
        subjectId: null,
        audienceId: workGroupId,
        reason: `${capacity} places, offers of ${offerDays} days, recruiting until ${recruitingUntil?.toISOString() ?? 'not set'}`,
      });
      await this.waitlist.fill(tx, { ...group, capacity, offerDays });
      if (open(recruitingUntil) && !open(now.recruitingUntil))
        await emit('workGroup.recruitingOpened', { workGroupId });
      return workGroupId;
    });
  }

  async note(ctx: RequestContext, input: AddApplicationNoteInput): Promise<void> {
    const { applicationId, text } = input;
    const words = text.trim();
    if (!words) throw invalidInput('Write a note first.', 'text');
    const workGroupId = await this.recruiting.managedGroupOf(ctx, applicationId);
    await this.commands.run(ctx, 'addApplicationNote', input, async ({ tx }) => {
      await tx.query('INSERT INTO application_note (id, application_id, author_id, text) VALUES ($1, $2, $3, $4)', [
        randomUUID(),
        applicationId,
        ctx.me.personId,
        words,
      ]);
      await this.waitlist.tell(tx, { id: applicationId, workGroupId });
      return applicationId;
    });
  }

  async resendInvitation(ctx: RequestContext, input: ResendInvitationInput): Promise<void> {
    const { applicationId } = input;
    const workGroupId = await this.recruiting.managedGroupOf(ctx, applicationId);
    await this.commands.run(ctx, 'resendInvitation', input, async ({ tx }) => {
      const group = await this.waitlist.lock(tx, workGroupId);
      const [application]: PlaceApplication[] = await tx.query(
        `SELECT ${PLACE_APPLICATION} FROM application WHERE id = $1`,
        [applicationId],
      );
      if (!group || !application) throw notFound('This application');
      if (application.state !== 'PLACED' || application.personId) {
        throw new AppError('CONFLICT', `${application.name} has no open invitation. Check the application again.`);
      }
      await this.letters.invited(tx, group, application);
      return applicationId;
    });
  }

  async chaseHeadteacher(ctx: RequestContext, input: ChaseHeadteacherInput): Promise<void> {
    const { applicationId, chase } = input;
    await this.recruiting.managedGroupOf(ctx, applicationId);
    await this.commands.run(ctx, 'chaseHeadteacher', input, async ({ tx }) => {
      await this.commitments.setChasingIn(tx, applicationId, chase, ctx.me.personId);
      return applicationId;
    });
  }

  async askForCommitment(ctx: RequestContext, input: AskForCommitmentInput): Promise<void> {
    const { mutationId: _, applicationId, ...headteacher } = input;
    await this.recruiting.managedGroupOf(ctx, applicationId);
    await this.commands.run(ctx, 'askForCommitment', input, async ({ tx }) => {
      await this.commitments.askAgainIn(tx, applicationId, headteacher);
      return applicationId;
    });
  }
}

async function settingsOf(tx: EntityManager, workGroupId: string): Promise<RecruitingSettings> {
  const rows: RecruitingSettings[] = await tx.query(
    `SELECT capacity, offer_days AS "offerDays", recruiting_until AS "recruitingUntil" FROM work_group WHERE id = $1`,
    [workGroupId],
  );
  const [settings] = rows;
  if (!settings) throw notFound('This Work Group');
  return settings;
}

const given = ({ capacity, offerDays, recruitingUntil = null }: RecruitingBaseInput): RecruitingSettings => ({
  capacity,
  offerDays,
  recruitingUntil,
});
