import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  JsonScalar,
  notFound,
  RequestContext,
  UuidScalar,
  type GraphqlContext,
} from '@tessellate/api-kernel';
import { AttachmentLoader, AttachmentType } from '@tessellate/files-api';
import { ReactionCountType, ReactionLoader } from '@tessellate/reactions-api';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentLoader, DepartmentType } from '@tessellate/network-api';
import { ShareTaskWorkInput, UnshareTaskWorkInput } from './graphql/task.input';
import { TaskPayload, TaskType, TaskWorkPartType, TaskWorkType, TaskWorkViewerCan } from './graphql/task.type';
import { mayWrite } from './task.policy';
import { TaskQueries } from './task.queries';
import { TaskWorkQueries } from './task-work.queries';
import { TaskWorkService } from './task-work.service';

@Resolver(() => TaskWorkType)
export class TaskWorkResolver {
  constructor(
    private readonly works: TaskWorkQueries,
    private readonly tasks: TaskQueries,
    private readonly service: TaskWorkService,
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
    private readonly reactionCounts: ReactionLoader,
  ) {}

  @Can('task.read')
  @Query(() => TaskWorkType, { description: 'What somebody shares of their work on a task.' })
  async taskWork(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<TaskWorkType> {
    const work = await this.works.visible(ctx, id);
    if (!work) throw notFound('This work');
    return work;
  }

  @Can('task.write')
  @Mutation(() => TaskPayload, { description: 'Shares parts of one’s work with the Work Group, or shares them anew.' })
  async shareTaskWork(@Ctx() ctx: RequestContext, @Args('input') input: ShareTaskWorkInput): Promise<TaskPayload> {
    await this.service.share(ctx, input);
    return { task: await this.taskOf(ctx, input.stepId) };
  }

  @Can('task.write')
  @Mutation(() => TaskPayload, { description: 'Takes parts back; they are drafts again.' })
  async unshareTaskWork(@Ctx() ctx: RequestContext, @Args('input') input: UnshareTaskWorkInput): Promise<TaskPayload> {
    await this.service.unshare(ctx, input);
    return { task: await this.taskOf(ctx, input.stepId) };
  }

  @ResolveField(() => TaskType)
  task(work: TaskWorkType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskType> {
    return this.taskOf(ctx, work.stepId);
  }

  @ResolveField(() => PersonType)
  person(work: TaskWorkType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, work.personId);
  }

  @ResolveField(() => DepartmentType, { nullable: true })
  department(work: TaskWorkType, _args: unknown, { ctx }: GraphqlContext): Promise<DepartmentType | null> | null {
    return work.departmentId ? this.departments.load(ctx, work.departmentId) : null;
  }

  @ResolveField(() => [TaskWorkPartType], { description: 'The parts that are shared, in their order.' })
  parts(work: TaskWorkType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskWorkPartType[]> {
    return this.works.parts(ctx, work.id);
  }

  @ResolveField(() => [ReactionCountType])
  reactions(work: TaskWorkType, _args: unknown, { ctx }: GraphqlContext): Promise<ReactionCountType[]> {
    return this.reactionCounts.load(ctx, 'TASK_WORK', work.id);
  }

  @ResolveField(() => TaskWorkViewerCan)
  viewerCan(work: TaskWorkType, _args: unknown, { ctx }: GraphqlContext): TaskWorkViewerCan {
    return { edit: work.personId === ctx.me.personId && mayWrite(ctx.me, work) };
  }

  private async taskOf(ctx: RequestContext, stepId: string): Promise<TaskType> {
    const task = await this.tasks.visible(ctx, stepId);
    if (!task) throw notFound('This task');
    return task;
  }
}

@Resolver(() => TaskWorkPartType)
export class TaskWorkPartResolver {
  constructor(
    private readonly works: TaskWorkQueries,
    private readonly attachments: AttachmentLoader,
  ) {}

  @ResolveField(() => JsonScalar, { description: 'For its owner’s editor: the rich-text document.' })
  document(part: TaskWorkPartType, _args: unknown, { ctx }: GraphqlContext): Promise<unknown> {
    return this.works.document(ctx, part.workId, part.part);
  }

  @ResolveField(() => [AttachmentType])
  async files(part: TaskWorkPartType, _args: unknown, { ctx }: GraphqlContext): Promise<AttachmentType[]> {
    const files = await Promise.all(part.fileIds.map(id => this.attachments.load(ctx, id)));
    return files.filter(file => file !== null);
  }
}
