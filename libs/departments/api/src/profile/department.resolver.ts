import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  invalidInput,
  notFound,
  RequestContext,
  SearchWords,
  UuidScalar,
  type GraphqlContext,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { DepartmentLoader, DepartmentType, MembershipLoader } from '@tessellate/network-api';
import { ROLE_LABELS } from '@tessellate/network-contract';
import { UpdateDepartmentProfileInput } from './graphql/department-profile.input';
import { DepartmentMemberType, DepartmentProfileType, DepartmentViewerCan } from './graphql/department-profile.type';
import { DepartmentProfileQueries } from './department-profile.queries';
import { DepartmentProfileService } from './department-profile.service';
import { canEdit, canRead } from './department.policy';

@Resolver(() => DepartmentType)
export class DepartmentPageResolver {
  constructor(
    private readonly departments: DepartmentLoader,
    private readonly profiles: DepartmentProfileQueries,
    private readonly service: DepartmentProfileService,
    private readonly memberships: MembershipLoader,
    private readonly search: SearchRegistry,
  ) {}

  @Can('department.read')
  @Query(() => DepartmentType)
  async department(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<DepartmentType> {
    const department = canRead(ctx.me, id) ? await this.departments.load(ctx, id) : null;
    if (!department) throw notFound('This department');
    return department;
  }

  @Can('department.list')
  @Query(() => [DepartmentType], {
    name: 'departments',
    description:
      'The viewer’s own departments first, then those of their Work Groups; for hub managers, those of their hub.',
  })
  async visible(@Ctx() ctx: RequestContext): Promise<DepartmentType[]> {
    return this.byIds(ctx, await this.profiles.visibleIds(ctx));
  }

  @Can('department.list')
  @Query(() => [DepartmentType], { description: 'Among the departments the viewer may read.' })
  async searchDepartments(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<DepartmentType[]> {
    if (query.length > LIMITS.shortText) throw invalidInput('Search with fewer words.', 'query');
    return this.byIds(ctx, await this.search.find(ctx, 'departments', { text: query, first }));
  }

  @Can('department.update')
  @Mutation(() => DepartmentType, {
    description: 'Answers STALE, with what was saved meanwhile, when baseVersion is not the newest.',
  })
  async updateDepartmentProfile(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UpdateDepartmentProfileInput,
  ): Promise<DepartmentType> {
    return this.department(ctx, await this.service.update(ctx, input));
  }

  @ResolveField(() => DepartmentProfileType, {
    nullable: true,
    description: 'Null while unwritten, and for departments the viewer may not read.',
  })
  profile(department: DepartmentType, _args: unknown, { ctx }: GraphqlContext): Promise<DepartmentProfileType | null> {
    return this.profiles.load(ctx, department.id);
  }

  @ResolveField(() => [DepartmentMemberType], {
    description: 'Heads first; empty for departments the viewer may not read.',
  })
  async members(department: DepartmentType, _args: unknown, { ctx }: GraphqlContext): Promise<DepartmentMemberType[]> {
    if (!canRead(ctx.me, department.id)) return [];
    const places = await this.memberships.membersOf(ctx, department.id);
    return places.map(({ personId, role }) => ({ personId, role, label: ROLE_LABELS[role] }));
  }

  @ResolveField(() => DepartmentViewerCan)
  viewerCan({ id }: DepartmentType, _args: unknown, { ctx }: GraphqlContext): DepartmentViewerCan {
    return { read: canRead(ctx.me, id), edit: canEdit(ctx.me, id), comment: canRead(ctx.me, id) };
  }

  private async byIds(ctx: RequestContext, ids: string[]): Promise<DepartmentType[]> {
    const departments = await Promise.all(ids.map(id => this.departments.load(ctx, id)));
    return departments.filter(department => department !== null);
  }
}
