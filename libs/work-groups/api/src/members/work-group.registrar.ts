import { Injectable } from '@nestjs/common';
import { TargetRegistry, ViewerService } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { PersonVisibility } from '@tessellate/identity-api';
import { WorkGroupTarget } from '../work-group.target';
import { WorkGroupPersonVisibility } from './work-group.person-visibility';
import { WorkGroupViewerContributor } from './work-group.viewer-contributor';

/** What Work Groups tell lower tiers: scopes of viewers, who sees whom, and the Work Group as a host and live room. */
@Injectable()
export class WorkGroupRegistrar {
  constructor(
    private readonly viewers: ViewerService,
    private readonly people: PersonVisibility,
    private readonly targets: TargetRegistry,
    private readonly realtime: Realtime,
    private readonly contributor: WorkGroupViewerContributor,
    private readonly visibility: WorkGroupPersonVisibility,
    private readonly target: WorkGroupTarget,
  ) {}

  open(): void {
    this.viewers.register(20, this.contributor);
    this.people.register(this.visibility);
    this.targets.register(this.target);
    this.realtime.registerRoom({
      type: 'WORK_GROUP',
      canJoin: async (ctx, id) => (await this.target.visibleIds(ctx, [id])).has(id),
    });
  }
}
