import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { AttachmentLoader } from '@tessellate/files-api';
import { WorkGroupQueries, WorkGroupType } from '@tessellate/work-groups-api';
import { PairTaskPeersInput, RemindOfTaskInput } from './graphql/task.input';
import {
  TaskPayload,
  TaskPeerSetType,
  TaskPeerType,
  TaskProgressType,
  TaskResourceType,
  TaskType,
  TaskViewerCan,
  TaskWorkType,
} from './graphql/task.type';
import { TaskLeadService } from './task-lead.service';
import { mayLead, mayWrite } from './task.policy';
import { TaskQueries } from './task.queries';
import { TaskWorkQueries } from './task-work.queries';

@Resolver(() => TaskType)
export class TaskResolver {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly works: TaskWorkQueries,
    private readonly lead: TaskLeadService,
    private readonly groups: WorkGroupQueries,
    private readonly attachments: AttachmentLoader,
  ) {}

  @Can('task.read')
  @Query(() => TaskType)
  async task(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<TaskType> {
    const task = await this.tasks.visible(ctx, id);
    if (!task) throw notFound('This task');
    return task;
  }

  @Can('task.lead')
  @Mutation(() => TaskPayload, { description: 'Reminds those who have not begun, each at most once a day.' })
  async remindOfTask(@Ctx() ctx: RequestContext, @Args('input') input: RemindOfTaskInput): Promise<TaskPayload> {
    return { task: await this.task(ctx, await this.lead.remind(ctx, input)) };
  }

  @Can('task.lead')
  @Mutation(() => TaskPayload, { description: 'Decides who reads whose work.' })
  async pairTaskPeers(@Ctx() ctx: RequestContext, @Args('input') input: PairTaskPeersInput): Promise<TaskPayload> {
    return { task: await this.task(ctx, await this.lead.pair(ctx, input)) };
  }

  @ResolveField(() => WorkGroupType)
  async workGroup(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkGroupType> {
    const group = await this.groups.load(ctx, task.workGroupId);
    if (!group) throw notFound('This Work Group');
    return group;
  }

  @ResolveField(() => [TaskResourceType])
  async resources(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskResourceType[]> {
    const resources = await Promise.all(
      task.materials.map(async ({ label, url, fileId }) => ({
        label,
        url: url ?? null,
        file: fileId ? await this.attachments.load(ctx, fileId) : null,
      })),
    );
    return resources.filter(({ url, file }) => url || file);
  }

  @ResolveField(() => TaskViewerCan)
  viewerCan(task: TaskType, _args: unknown, { ctx }: GraphqlContext): TaskViewerCan {
    return { write: mayWrite(ctx.me, task), lead: mayLead(ctx.me, task) };
  }

  @ResolveField(() => TaskWorkType, {
    nullable: true,
    description: 'The viewer’s own, once any of it has been shared.',
  })
  myWork(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskWorkType | null> {
    return this.works.mine(ctx, task.id);
  }

  @ResolveField(() => [TaskWorkType], { description: 'What is shared with the group, the first shared first.' })
  sharedWork(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskWorkType[]> {
    return this.works.ofTask(ctx, task.id);
  }

  @ResolveField(() => [TaskPeerType], { description: 'Whose work the viewer is to read and comment on.' })
  reads(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskPeerType[]> {
    return this.tasks.peersOf(ctx, task, 'READS');
  }

  @ResolveField(() => [TaskPeerType], { description: 'Who reads the viewer’s work.' })
  readBy(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskPeerType[]> {
    return this.tasks.peersOf(ctx, task, 'READ_BY');
  }

  @ResolveField(() => [TaskPeerSetType], { nullable: true, description: 'For those who lead the group.' })
  peerSets(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskPeerSetType[]> | null {
    return mayLead(ctx.me, task) ? this.tasks.peerSets(task.id) : null;
  }

  @ResolveField(() => [TaskProgressType], { nullable: true, description: 'For those who lead the group.' })
  progress(task: TaskType, _args: unknown, { ctx }: GraphqlContext): Promise<TaskProgressType[]> | null {
    return mayLead(ctx.me, task) ? this.tasks.progress(task) : null;
  }
}
