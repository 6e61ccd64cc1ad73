import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
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
  person(entry: RegisterEntryType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.lines.person(ctx, entry);
  }

  @ResolveField(() => SchoolType, { nullable: true })
  school(entry: RegisterEntryType, _args: unknown, { ctx }: GraphqlContext): Promise<SchoolType | null> {
    return this.lines.school(ctx, entry);
  }

  @ResolveField(() => DaysSoFarType, { nullable: true, description: 'Null once they have left.' })
  days(entry: RegisterEntryType, _args: unknown, { ctx }: GraphqlContext): Promise<DaysSoFarType | null> {
    return this.groupDays.of(ctx, entry.workGroupId, entry.personId);
  }
}

@Resolver(() => AttendanceCorrectionType)
export class AttendanceCorrectionResolver {
  constructor(private readonly lines: RegisterLineLoader) {}

  @ResolveField(() => PersonType, { description: 'Whose attendance it is about.' })
  subject(correction: AttendanceCorrectionType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.lines.person(ctx, { personId: correction.subjectId });
  }

  @ResolveField(() => PersonType)
  actor(correction: AttendanceCorrectionType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.lines.person(ctx, { personId: correction.actorId });
  }
}

@Resolver(() => MemberDaysType)
export class MemberDaysResolver {
  constructor(private readonly lines: RegisterLineLoader) {}

  @ResolveField(() => PersonType)
  person(member: MemberDaysType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.lines.person(ctx, member);
  }
}
