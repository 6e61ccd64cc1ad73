import { Module, type OnModuleInit } from '@nestjs/common';
import {
  member,
  Outbox,
  PermissionRegistry,
  TargetRegistry,
  eventSchemas,
  declareTargetTypes,
} from '@tessellate/api-kernel';
import { tasksEvents } from '@tessellate/tasks-contract/events';
import { Realtime } from '@tessellate/api-realtime';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { WorkGroupsApiModule, moderator } from '@tessellate/work-groups-api';
import { TaskLeadService } from './task-lead.service';
import { TaskPeerResolver, TaskPeerSetResolver, TaskProgressResolver } from './task-people.resolver';
import { TaskWorkPartResolver, TaskWorkResolver } from './task-work.resolver';
import { TaskWorkService } from './task-work.service';
import { TaskWorkTarget } from './task-work.target';
import { TaskWorkQueries } from './task-work.queries';
import { TaskPartService } from './task-part.service';
import { TaskNeeds } from './task.needs';
import { TaskNotices } from './task.notices';
import { TaskQueries } from './task.queries';
import { TaskResolver } from './task.resolver';

declareTargetTypes('TASK_WORK');

/** School-based tasks: plan, evidence and reflection of each participant, who reads whom, and what was found. */
@Module({
  imports: [IdentityApiModule, NetworkApiModule, WorkGroupsApiModule],
  providers: [
    eventSchemas(tasksEvents),
    TaskLeadService,
    TaskNeeds,
    TaskNotices,
    TaskPartService,
    TaskPeerResolver,
    TaskPeerSetResolver,
    TaskProgressResolver,
    TaskQueries,
    TaskResolver,
    TaskWorkPartResolver,
    TaskWorkQueries,
    TaskWorkResolver,
    TaskWorkService,
    TaskWorkTarget,
  ],
  exports: [TaskLeadService, TaskWorkService],
})
export class TasksApiModule implements OnModuleInit {
  constructor(
    permissions: PermissionRegistry,
    notices: TaskNotices,
    private readonly targets: TargetRegistry,
    private readonly target: TaskWorkTarget,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
  ) {
    permissions.register({ 'task.read': member, 'task.write': member, 'task.lead': moderator });
    notices.register();
  }

  onModuleInit(): void {
    this.targets.register(this.target);
    this.realtime.registerRoom({
      type: 'TASK_WORK',
      canJoin: async (ctx, id) => (await this.target.visibleIds(ctx, [id])).has(id),
    });
    for (const name of ['taskWork.shared', 'taskWork.unshared'] as const) {
      this.outbox.on(name, ({ workGroupId, stepId, workId }) => this.tell(workGroupId, stepId, workId));
    }
    this.outbox.on('taskPeers.paired', ({ workGroupId, stepId }) => this.tell(workGroupId, stepId, null));
  }

  private tell(workGroupId: string, stepId: string, workId: string | null): void {
    this.realtime.emit({ type: 'WORK_GROUP', id: workGroupId }, 'task.changed', { stepId, workId });
  }
}
