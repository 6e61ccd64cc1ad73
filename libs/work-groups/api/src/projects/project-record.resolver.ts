import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, type GraphqlContext, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import {
  CloseProjectInput,
  CreateProjectInput,
  ProjectDraftInput,
  PublishProjectInput,
  ReopenProjectInput,
  SaveProjectDraftInput,
} from './graphql/project.input';
import {
  ProjectDraftType,
  ProjectPublishingType,
  ProjectRecordType,
  ProjectRuleAlternativeType,
  ProjectRuleType,
  ProjectVersionType,
} from './graphql/project-record.type';
import { ProjectDraftService } from './project-draft.service';
import { ProjectNews } from './project-news.service';
import { ProjectPublishingService } from './project-publishing.service';
import { ProjectRecordQueries } from './project-record.queries';

@Resolver(() => ProjectRecordType)
export class ProjectRecordResolver {
  constructor(
    private readonly records: ProjectRecordQueries,
    private readonly drafts: ProjectDraftService,
    private readonly publishings: ProjectPublishingService,
    private readonly news: ProjectNews,
  ) {}

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

  @Can('project.coordinate')
  @Mutation(() => ProjectRecordType, { description: 'Begins a draft, empty or with the words of another project.' })
  async createProject(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CreateProjectInput,
  ): Promise<ProjectRecordType> {
    return this.records.byId(await this.drafts.create(ctx, input));
  }

  @Can('project.coordinate')
  @Mutation(() => ProjectRecordType, { description: 'Nobody but coordinators reads it before it is published.' })
  async saveProjectDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SaveProjectDraftInput,
  ): Promise<ProjectRecordType> {
    return this.records.byId(await this.drafts.save(ctx, input));
  }

  @Can('project.coordinate')
  @Mutation(() => ProjectRecordType, {
    nullable: true,
    description: 'Null when the project, which had never been published, is gone with it.',
  })
  async discardProjectDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ProjectDraftInput,
  ): Promise<ProjectRecordType | null> {
    const id = await this.drafts.discard(ctx, input);
    return id ? this.records.byId(id) : null;
  }

  @Can('project.coordinate')
  @Mutation(() => ProjectRecordType, {
    description: 'The draft becomes the next version. The hubs’ managers are told.',
  })
  async publishProject(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PublishProjectInput,
  ): Promise<ProjectRecordType> {
    return this.records.byId(await this.publishings.publish(ctx, input));
  }

  @Can('project.coordinate')
  @Mutation(() => ProjectRecordType, { description: 'No new groups are set up with it; those there are go on.' })
  async closeProject(@Ctx() ctx: RequestContext, @Args('input') input: CloseProjectInput): Promise<ProjectRecordType> {
    return this.records.byId(await this.publishings.close(ctx, input));
  }

  @Can('project.coordinate')
  @Mutation(() => ProjectRecordType)
  async reopenProject(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReopenProjectInput,
  ): Promise<ProjectRecordType> {
    return this.records.byId(await this.publishings.reopen(ctx, input));
  }

  @ResolveField(() => ProjectDraftType, { nullable: true })
  draft(record: ProjectRecordType, _args: unknown, { ctx }: GraphqlContext): Promise<ProjectDraftType | null> {
    return this.records.draftOf(ctx, record.id);
  }

  @ResolveField(() => ProjectPublishingType, {
    description: 'Who is told of the next version, and which groups can go on with it.',
  })
  publishing(record: ProjectRecordType, _args: unknown, { ctx }: GraphqlContext): Promise<ProjectPublishingType> {
    return this.news.preview(ctx, record.id);
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

@Resolver(() => ProjectDraftType)
export class ProjectDraftResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who saved it last.' })
  updatedBy(draft: ProjectDraftType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, draft.updatedById);
  }
}

@Resolver(() => ProjectRuleType)
export class ProjectRuleResolver {
  @ResolveField(() => [ProjectRuleAlternativeType])
  alternatives(rule: ProjectRuleType): ProjectRuleAlternativeType[] {
    return rule.alternatives ?? [];
  }
}
