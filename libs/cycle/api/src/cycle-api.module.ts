import { Module, type OnModuleInit } from '@nestjs/common';
import {
  Notices,
  Outbox,
  PermissionRegistry,
  TargetRegistry,
  eventSchemas,
  declareTargetTypes,
} from '@tessellate/api-kernel';
import { cycleEvents } from '@tessellate/cycle-contract/events';
import { Realtime } from '@tessellate/api-realtime';
import { IdentityApiModule } from '@tessellate/identity-api';
import { SchoolTimeApiModule } from '@tessellate/school-time-api';
import { ProjectPlans, WorkGroupsApiModule, moderator } from '@tessellate/work-groups-api';
import { CycleAdministration } from './cycle-administration.service';
import { CycleDirectory } from './cycle.directory';
import { CycleStepQueries } from './cycle-step.queries';
import { CycleStepResolver } from './cycle-step.resolver';
import { CycleStepTarget } from './cycle-step.target';
import { PlanQueries } from './planning/plan.queries';
import { PlanResolver } from './planning/plan.resolver';
import { copyTemplates } from './planning/copy-templates';
import { publishedAmong } from './planning/published-among';
import { PlanService } from './planning/plan.service';
import { LaunchQueries } from './launch/launch.queries';
import { LaunchRegistry } from './launch/launch.registry';
import { PlanningLaunch } from './launch/planning.launch';
import { WorkGroupLaunchResolver } from './launch/work-group-launch.resolver';
import { LeaderlessGroupNeeds } from './leaderless-group.needs';
import { PlanningFirstSteps } from './planning/planning.first-steps';
import { PlanningNotices } from './planning/planning.notices';
import { StepService } from './planning/step.service';
import { DueDateService } from './planning/due-date.service';
import { WorkshopChangeQueries } from './planning/workshop-change.queries';
import { WorkshopChangeService } from './planning/workshop-change.service';
import { WorkshopDependants } from './planning/workshop-dependants.registry';
import { StepSearch } from './step.search';
import { WorkGroupStepsResolver } from './work-group-steps.resolver';

declareTargetTypes('CYCLE_STEP');

const shared = [CycleAdministration, CycleDirectory, CycleStepQueries, LaunchRegistry, StepService, WorkshopDependants];

/** The workshops and tasks of a Work Group's year, and planning them. */
@Module({
  imports: [IdentityApiModule, SchoolTimeApiModule, WorkGroupsApiModule],
  providers: [
    eventSchemas(cycleEvents),
    ...shared,
    DueDateService,
    LaunchQueries,
    LeaderlessGroupNeeds,
    CycleStepResolver,
    CycleStepTarget,
    PlanningFirstSteps,
    PlanningLaunch,
    PlanningNotices,
    PlanQueries,
    PlanResolver,
    PlanService,
    StepSearch,
    WorkGroupLaunchResolver,
    WorkGroupStepsResolver,
    WorkshopChangeQueries,
    WorkshopChangeService,
  ],
  exports: shared,
})
export class CycleApiModule implements OnModuleInit {
  constructor(
    permissions: PermissionRegistry,
    notices: Notices,
    words: PlanningNotices,
    plans: ProjectPlans,
    private readonly targets: TargetRegistry,
    private readonly target: CycleStepTarget,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
  ) {
    permissions.register({ 'cycle.plan': moderator });
    notices.register(...words.kinds());
    plans.register({ publishedAmong, copy: copyTemplates });
  }

  onModuleInit(): void {
    this.targets.register(this.target);
    this.outbox.on('cycle.changed', ({ workGroupId, stepIds }) =>
      this.realtime.emit({ type: 'WORK_GROUP', id: workGroupId }, 'cycle.changed', { workGroupId, stepIds }),
    );
  }
}
