import { Injectable } from '@nestjs/common';
import { ViewerService } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { PasswordRules, PersonVisibility } from '@tessellate/identity-api';
import { MembershipLoader } from './membership.loader';
import { NetworkPersonVisibility } from './network.person-visibility';
import { NetworkViewerContributor } from './network.viewer-contributor';

/** What the network tells lower tiers: scopes of viewers, who sees whom, words no password should be, and the hub's live room. */
@Injectable()
export class NetworkRegistrar {
  constructor(
    private readonly viewers: ViewerService,
    private readonly contributor: NetworkViewerContributor,
    private readonly people: PersonVisibility,
    private readonly visibility: NetworkPersonVisibility,
    private readonly realtime: Realtime,
    private readonly passwords: PasswordRules,
    private readonly members: MembershipLoader,
  ) {}

  open(): void {
    this.viewers.register(10, this.contributor);
    this.people.register(this.visibility);
    this.passwords.register(personId => this.members.schoolNamesOf(personId));
    // The room of a hub's community: its threads and new strategies are told there.
    this.realtime.registerRoom({ type: 'HUB', canJoin: async (ctx, id) => ctx.me.hubIds.includes(id) });
  }
}
