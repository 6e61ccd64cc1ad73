import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext } from '@tessellate/api-kernel';
import { PersonType } from '@tessellate/identity-api';
import { SchoolType } from '@tessellate/network-api';
import { DaysQueries } from './days.queries';
import { AttendanceCorrectionType, DaysSoFarType, MemberDaysType, RegisterEntryType } from './graphql/workshop.type';
import { RegisterLineLoader } from './register-line.loader';

@Resolver(() => RegisterEntryType)
export class RegisterEntryResolver {
  constructor(
    private readonly lines: RegisterLineLoader,
    private readonly groupDays: DaysQueries,
  ) {}

  @ResolveField(() => PersonType)
  person(@Ctx() ctx: RequestContext, @Parent() entry: RegisterEntryType): Promise<PersonType> {
    return this.lines.person(ctx, entry);
  }

  @ResolveField(() => SchoolType, { nullable: true })
  school(@Ctx() ctx: RequestContext, @Parent() entry: RegisterEntryType): Promise<SchoolType | null> {
    return this.lines.school(ctx, entry);
  }

  @ResolveField(() => DaysSoFarType, { nullable: true, description: 'Null once they have left.' })
  days(@Ctx() ctx: RequestContext, @Parent() entry: RegisterEntryType): Promise<DaysSoFarType | null> {
    return this.groupDays.of(ctx, entry.workGroupId, entry.personId);
  }
}

@Resolver(() => AttendanceCorrectionType)
export class AttendanceCorrectionResolver {
  constructor(private readonly lines: RegisterLineLoader) {}

  @ResolveField(() => PersonType, { description: 'Whose attendance it is about.' })
  subject(@Ctx() ctx: RequestContext, @Parent() correction: AttendanceCorrectionType): Promise<PersonType> {
    return this.lines.person(ctx, { personId: correction.subjectId });
  }

  @ResolveField(() => PersonType)
  actor(@Ctx() ctx: RequestContext, @Parent() correction: AttendanceCorrectionType): Promise<PersonType> {
    return this.lines.person(ctx, { personId: correction.actorId });
  }
}

@Resolver(() => MemberDaysType)
export class MemberDaysResolver {
  constructor(private readonly lines: RegisterLineLoader) {}

  @ResolveField(() => PersonType)
  person(@Ctx() ctx: RequestContext, @Parent() member: MemberDaysType): Promise<PersonType> {
    return this.lines.person(ctx, member);
  }
}
