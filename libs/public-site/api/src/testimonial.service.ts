import { Injectable } from '@nestjs/common';
import { AuditService, CommandService, invalidInput, notFound, type RequestContext } from '@tessellate/api-kernel';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import { FIRST_ACADEMIC_YEAR } from '@tessellate/work-groups-contract';
import type { AddTestimonialInput, WithdrawTestimonialInput } from './graphql/hub-page.input';
import { canEditHubPage } from './hub-page.policy';
import { Testimonial } from './testimonial.entity';

const A_DAY = 86_400_000;

/** What past participants said of the programme, recorded by the hub with their consent. */
@Injectable()
export class TestimonialService {
  constructor(
    private readonly commands: CommandService,
    private readonly audit: AuditService,
  ) {}

  /** @returns the hub's id */
  async add(ctx: RequestContext, input: AddTestimonialInput): Promise<string> {
    const { hubId, projectId } = input;
    if (!canEditHubPage(ctx.me, hubId)) throw notFound('This hub’s page');
    const now = new Date();
    // A date chosen in a form is a midnight; a day of tolerance keeps “today” valid everywhere.
    if (input.consentAt.getTime() > now.getTime() + A_DAY)
      throw invalidInput('That date is in the future. Record the feedback once they have agreed.', 'consentAt');
    const thisYear = academicYearOf(londonDate(now));
    if (input.academicYear < FIRST_ACADEMIC_YEAR || input.academicYear > thisYear)
      throw invalidInput('Choose the school year in which they took part.', 'academicYear');
    return this.commands.run(ctx, 'addTestimonial', input, async ({ tx, signal }) => {
      const project: unknown[] = await tx.query('SELECT 1 FROM project_page WHERE project_id = $1', [projectId]);
      if (project.length === 0) throw notFound('This project');
      await tx.insert(Testimonial, {
        id: input.mutationId,
        hubId,
        projectId,
        quote: input.quote.trim().replace(/^[“"']+|[”"']+$/g, ''),
        name: input.name.trim(),
        role: input.role.trim(),
        school: input.school?.trim() || null,
        academicYearId: input.academicYear,
        consentText: input.consentText.trim(),
        consentAt: input.consentAt < now ? input.consentAt : now,
        recordedBy: ctx.me.personId,
      });
      await this.log(tx, ctx, hubId, 'testimonial.added', `With the consent of ${input.name.trim()}`);
      await signal('hub', hubId);
      return hubId;
    });
  }

  /** Takes it off the pages at once and empties what was said; that there was consent, and until when, stays on record. */
  async withdraw(ctx: RequestContext, input: WithdrawTestimonialInput): Promise<string> {
    return this.commands.run(ctx, 'withdrawTestimonial', input, async ({ tx, signal }) => {
      const found = await tx.findOne(Testimonial, { where: { id: input.id }, lock: { mode: 'pessimistic_write' } });
      if (!found || !canEditHubPage(ctx.me, found.hubId)) throw notFound('This feedback');
      if (found.withdrawnAt) return found.hubId;
      await tx.update(Testimonial, { id: found.id }, { withdrawnAt: new Date(), quote: '', role: '', school: null });
      await this.log(tx, ctx, found.hubId, 'testimonial.withdrawn', input.reason.trim());
      await signal('hub', found.hubId);
      return found.hubId;
    });
  }

  private log(
    tx: Parameters<AuditService['append']>[0],
    ctx: RequestContext,
    hubId: string,
    action: string,
    reason: string,
  ) {
    return this.audit.append(tx, {
      actorId: ctx.me.personId,
      action,
      targetType: 'HUB',
      targetId: hubId,
      subjectId: null,
      audienceId: hubId,
      reason,
    });
  }
}
