import { Injectable } from '@nestjs/common';
import { moderator, Notices, Outbox, PermissionRegistry, TargetRegistry } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { CycleStepResolver } from '../cycle/cycle-step.resolver';
import { CycleStepQueries } from '../cycle/cycle-step.queries';
import { WorkGroupStepsResolver } from '../cycle/work-group-steps.resolver';
import { StepSearch } from '../cycle/step-search';
import { CycleStepTarget } from '../cycle/cycle-step.target';
import { PlanQueries } from './plan.queries';
import { PlanResolver } from './plan.resolver';
import { PlanService } from './plan.service';
import { PlanningNotices } from './planning.notices';
import { StepService } from './step.service';
import { ChangeDoors, WorkshopChangeService } from './workshop-change.service';
import { WorkshopDependants } from './workshop-dependants';

/** Tells the group's open screens that the cycle looks different. */
@Injectable()
export class PlanningLive {
  constructor(
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
  ) {}

  listen(): void {
    this.outbox.on('cycle.changed', ({ workGroupId, stepIds }) =>
      this.realtime.emit({ type: 'WORK_GROUP', id: workGroupId }, 'cycle.changed', { workGroupId, stepIds }),
    );
  }
}

/** What planning tells the kernel: who may plan, steps as hosts of files, notices, and news for open screens. */
@Injectable()
export class PlanningPorts {
  constructor(
    permissions: PermissionRegistry,
    targets: TargetRegistry,
    target: CycleStepTarget,
    notices: Notices,
    words: PlanningNotices,
    live: PlanningLive,
  ) {
    permissions.register({ 'cycle.plan': moderator });
    targets.register(target);
    notices.register(...words.kinds());
    live.listen();
  }
}

export const planningProviders = [
  ChangeDoors,
  CycleStepResolver,
  WorkGroupStepsResolver,
  StepSearch,
  CycleStepTarget,
  PlanningLive,
  PlanningNotices,
  PlanningPorts,
  PlanQueries,
  PlanResolver,
  PlanService,
  WorkshopChangeService,
];
export const planningShared = [CycleStepQueries, StepService, WorkshopDependants];
