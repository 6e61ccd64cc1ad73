import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentLoader, DepartmentType } from '@tessellate/network-api';
import { TaskPeerSetType, TaskPeerType, TaskProgressType } from './graphql/task.type';

@Resolver(() => TaskProgressType)
export class TaskProgressResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
  ) {}

  @ResolveField(() => PersonType)
  person(@Ctx() ctx: RequestContext, @Parent() row: TaskProgressType): Promise<PersonType> {
    return this.people.load(ctx, row.personId);
  }

  @ResolveField(() => DepartmentType, { nullable: true })
  department(@Ctx() ctx: RequestContext, @Parent() row: TaskProgressType): Promise<DepartmentType | null> | null {
    return row.departmentId ? this.departments.load(ctx, row.departmentId) : null;
  }
}

@Resolver(() => TaskPeerType)
export class TaskPeerResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person(@Ctx() ctx: RequestContext, @Parent() peer: TaskPeerType): Promise<PersonType> {
    return this.people.load(ctx, peer.personId);
  }
}

@Resolver(() => TaskPeerSetType)
export class TaskPeerSetResolver {
  constructor(private readonly persons: PersonLoader) {}

  @ResolveField(() => [PersonType])
  people(@Ctx() ctx: RequestContext, @Parent() set: TaskPeerSetType): Promise<PersonType[]> {
    return Promise.all(set.personIds.map(id => this.persons.load(ctx, id)));
  }
}
