import { Injectable } from '@nestjs/common';
import { TargetRegistry, ViewerService } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { PersonVisibility } from '@tessellate/identity-api';
import { WorkGroupTarget } from '../work-groups/work-group.target';
import { ProgrammePersonVisibility } from './programme.person-visibility';
import { ProgrammeViewerContributor } from './programme.viewer-contributor';

/** What the programme tells lower tiers: scopes of viewers, who sees whom, and the Work Group as a host and live room. */
@Injectable()
export class ProgrammePorts {
  constructor(
    private readonly viewers: ViewerService,
    private readonly people: PersonVisibility,
    private readonly targets: TargetRegistry,
    private readonly realtime: Realtime,
    private readonly contributor: ProgrammeViewerContributor,
    private readonly visibility: ProgrammePersonVisibility,
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
