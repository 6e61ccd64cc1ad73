import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, type GraphqlContext, UuidScalar } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import {
  ProjectRecordType,
  ProjectRuleAlternativeType,
  ProjectRuleType,
  ProjectVersionType,
} from './graphql/project-record.type';
import { ProjectRecordQueries } from './project-record.queries';

@Resolver(() => ProjectRecordType)
export class ProjectRecordResolver {
  constructor(private readonly records: ProjectRecordQueries) {}

  @Can('project.coordinate')
  @Query(() => [ProjectRecordType], { description: 'By name.' })
  projectRecords(): Promise<ProjectRecordType[]> {
    return this.records.all();
  }

  @Can('project.coordinate')
  @Query(() => ProjectRecordType)
  projectRecord(@Args('id', { type: () => UuidScalar }) id: string): Promise<ProjectRecordType> {
    return this.records.byId(id);
  }

  @ResolveField(() => ProjectVersionType, {
    nullable: true,
    description: 'What new groups are set up with; null until it is first published.',
  })
  async current(
    record: ProjectRecordType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<ProjectVersionType | null> {
    const versions = await this.records.versionsOf(ctx, record.id);
    return versions.find(({ id }) => id === record.versionId) ?? null;
  }

  @ResolveField(() => [ProjectVersionType], { description: 'The newest first.' })
  versions(record: ProjectRecordType, _args: unknown, { ctx }: GraphqlContext): Promise<ProjectVersionType[]> {
    return this.records.versionsOf(ctx, record.id);
  }
}

@Resolver(() => ProjectVersionType)
export class ProjectVersionResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Null for what came with a release.' })
  publishedBy(version: ProjectVersionType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> | null {
    return version.publishedById ? this.people.load(ctx, version.publishedById) : null;
  }
}

@Resolver(() => ProjectRuleType)
export class ProjectRuleResolver {
  @ResolveField(() => [ProjectRuleAlternativeType])
  alternatives(rule: ProjectRuleType): ProjectRuleAlternativeType[] {
    return rule.alternatives ?? [];
  }
}
