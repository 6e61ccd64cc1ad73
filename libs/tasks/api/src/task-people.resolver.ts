import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
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
  person(row: TaskProgressType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, row.personId);
  }

  @ResolveField(() => DepartmentType, { nullable: true })
  department(row: TaskProgressType, _args: unknown, { ctx }: GraphqlContext): Promise<DepartmentType | null> | null {
    return row.departmentId ? this.departments.load(ctx, row.departmentId) : null;
  }
}

@Resolver(() => TaskPeerType)
export class TaskPeerResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person(peer: TaskPeerType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, peer.personId);
  }
}

@Resolver(() => TaskPeerSetType)
export class TaskPeerSetResolver {
  constructor(private readonly persons: PersonLoader) {}

  @ResolveField(() => [PersonType])
  people(set: TaskPeerSetType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType[]> {
    return Promise.all(set.personIds.map(id => this.persons.load(ctx, id)));
  }
}
