import { Injectable } from '@nestjs/common';
import { AppError, invalidInput, RateLimits, type RequestContext } from '@tessellate/api-kernel';
import { SchoolQueries } from '@tessellate/network-api';
import { cleanEmail } from '@tessellate/contract';
import { INTEREST_FIELDS, type InterestAnswers, interestProblems } from '@tessellate/recruiting-contract';
import { ApplicationLinks } from './application-links.service';
import { type AcceptedAnswers, ApplicationService } from './application.service';
import { type EligibilityAnswers, refusedBy, refusingRule, schoolStanding } from './eligibility';
import type { CheckEligibilityInput, RegisterInterestInput } from './graphql/interest.input';
import type { InterestReceived, InterestRefused } from './graphql/interest.type';
import { InterestQueries, type ProjectRules, type RecruitingGroup } from './interest.queries';

/** Nobody reads and answers the form in less. */
const QUICKEST_MS = 5_000;
const HOUR = 3600;
/** A staff room shares one address on the internet. */
const BY_ADDRESS = { max: 30, seconds: HOUR };
const BY_EMAIL = { max: 4, seconds: HOUR };
/** One headteacher may have several applicants, but nobody is to fill their mailbox. */
const BY_HEADTEACHER = { max: 8, seconds: 24 * HOUR };
const CHECKS = { max: 120, seconds: HOUR };
const COUNTED_ONCE_IN = 24 * HOUR;

/** Where interest is registered: what spam is, who is eligible, what is missing. */
@Injectable()
export class InterestService {
  constructor(
    private readonly queries: InterestQueries,
    private readonly applications: ApplicationService,
    private readonly schools: SchoolQueries,
    private readonly links: ApplicationLinks,
    private readonly limits: RateLimits,
  ) {}

  /** The rule that refuses what has been answered so far, on the spot. Null when none does. */
  async check(ctx: RequestContext, input: CheckEligibilityInput): Promise<InterestRefused | null> {
    await this.limits.take('interest.check', ctx.address, CHECKS, 'That was a lot in a short time.');
    const { group, project } = await this.groupAndProject(input.workGroupId);
    return this.refusal(ctx, project, group, input);
  }

  async register(ctx: RequestContext, input: RegisterInterestInput): Promise<InterestReceived | InterestRefused> {
    const email = cleanEmail(input.email);
    // A field that people do not see was filled in: whoever did that is told what they want to hear, and nothing is kept.
    if (input.website.trim()) return { email };
    const answers = acceptedAnswers(input);
    this.requireHumanPace(input.token);
    await this.limits.take(
      'interest.address',
      ctx.address,
      BY_ADDRESS,
      'Many people have registered from your network.',
    );
    const { group, project } = await this.groupAndProject(input.workGroupId);
    if (!group) {
      throw invalidInput('This hub is no longer taking applications. Choose another hub.', 'workGroupId');
    }
    const refused = await this.refusal(ctx, project, group, input);
    if (refused) return refused;
    await this.limits.take('interest.email', email, BY_EMAIL, 'This address has just been used several times.');
    const { headteacherEmail } = answers;
    await this.limits.take(
      'interest.headteacher',
      headteacherEmail,
      BY_HEADTEACHER,
      'This headteacher has had a lot of messages today.',
    );
    await this.applications.register(input.mutationId, project, answers);
    return { email };
  }

  private async refusal(
    ctx: RequestContext,
    project: ProjectRules,
    group: RecruitingGroup | undefined,
    input: Pick<CheckEligibilityInput, 'token' | 'role' | 'schoolUrn' | 'fullYear'>,
  ): Promise<InterestRefused | null> {
    const { role, schoolUrn, fullYear, token } = input;
    const school =
      schoolUrn === null || schoolUrn === undefined ? null : schoolStanding(await this.schools.load(ctx, schoolUrn));
    const answers: EligibilityAnswers = { role, school, fullYear };
    const rule = refusingRule(project.eligibility, answers);
    if (!rule) return null;
    // Going back and forth in one form counts once; a form that is none of ours does not count at all.
    if (
      this.links.formAge(token) !== null &&
      (await this.limits.first('interest.refused', token + rule.key, COUNTED_ONCE_IN))
    )
      await this.queries.countRefusal(project.id, rule.key, group);
    return refusedBy(rule);
  }

  private requireHumanPace(token: string): void {
    const age = this.links.formAge(token);
    if (age === null) {
      throw new AppError('STALE', 'This form was opened a while ago. Send it again; what you typed is kept.', {
        reason: 'FORM_TOKEN',
      });
    }
    if (age < QUICKEST_MS) {
      throw new AppError('RATE_LIMITED', 'That was very quick. Check your answers, then send them again.', {
        retryAfterSeconds: Math.ceil((QUICKEST_MS - age) / 1_000),
      });
    }
  }

  private async groupAndProject(workGroupId: string | null | undefined) {
    const all = await this.queries.recruiting();
    const group = all.find(({ id }) => id === workGroupId);
    return { group, project: await this.queries.project(group ?? all[0]) };
  }
}

/** @throws INVALID_INPUT with all that needs another look in `fields`, and the first of it as the message */
function acceptedAnswers(input: RegisterInterestInput): AcceptedAnswers {
  const answers = {
    workGroupId: input.workGroupId,
    role: input.role,
    roleText: input.roleText.trim(),
    schoolUrn: input.schoolUrn,
    fullYear: input.fullYear,
    involvement: input.involvement,
    hopes: input.hopes.trim(),
    accessNeeds: input.accessNeeds.trim(),
    name: input.name.trim(),
    email: cleanEmail(input.email),
    headteacherName: input.headteacherName.trim(),
    headteacherEmail: cleanEmail(input.headteacherEmail),
  } satisfies InterestAnswers;
  const fields = interestProblems(answers);
  const field = INTEREST_FIELDS.find(name => fields[name]);
  if (field) throw new AppError('INVALID_INPUT', fields[field] ?? '', { field, fields });
  return answers;
}
