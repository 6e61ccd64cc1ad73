import { Injectable } from '@nestjs/common';
import { arrange, Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { HubInvitationType, HubManagerType, HubRecordType, HubTransferType } from './graphql/hub-record.type';
import type { HubType } from './graphql/hub.type';
import { allAuthorities } from './hub.data';
import { HubDirectory } from './hub.directory';

/** Hubs as national coordinators look after them, batched per request. Callers check that the viewer is one. */
@Injectable()
export class HubRecordQueries {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubDirectory,
  ) {}

  async byId(id: string): Promise<HubRecordType> {
    const hub = await this.hubs.byId(id);
    if (!hub) throw notFound('This hub');
    return this.of(hub);
  }

  of(hub: HubType): HubRecordType {
    return { id: hub.id, hub, authorities: allAuthorities().filter(({ code }) => hub.authorities.includes(code)) };
  }

  managersOf(ctx: RequestContext, hubId: string): Promise<HubManagerType[]> {
    return ctx
      .loader('network.hub-record.managers', () => new DataLoader<string, HubManagerType[]>(ids => this.managers(ids)))
      .load(hubId);
  }

  invitationsOf(ctx: RequestContext, hubId: string): Promise<HubInvitationType[]> {
    return ctx
      .loader(
        'network.hub-record.invitations',
        () => new DataLoader<string, HubInvitationType[]>(ids => this.invitations(ids)),
      )
      .load(hubId);
  }

  transfersOf(ctx: RequestContext, hubId: string): Promise<HubTransferType[]> {
    return ctx
      .loader(
        'network.hub-record.transfers',
        () => new DataLoader<string, HubTransferType[]>(ids => this.transfers(ids)),
      )
      .load(hubId);
  }

  private async managers(ids: readonly string[]): Promise<HubManagerType[][]> {
    const rows = await this.database.read<HubManagerType>(
      'network.hub-record.managers',
      `SELECT id, hub_id AS "hubId", person_id AS "personId", since FROM hub_membership
       WHERE hub_id = ANY($1::uuid[]) AND role = 'MANAGER' AND until IS NULL ORDER BY since, id`,
      [ids],
    );
    return arrange(ids, rows, row => row.hubId);
  }

  private async invitations(ids: readonly string[]): Promise<HubInvitationType[][]> {
    const rows = await this.database.read<HubInvitationType>(
      'network.hub-record.invitations',
      `SELECT id, target_id AS "hubId", name, email, expires_at AS "expiresAt" FROM role_invitation
       WHERE target_id = ANY($1::uuid[]) AND kind = 'HUB_MANAGER' AND expires_at > now() ORDER BY invited_at, id`,
      [ids],
    );
    return arrange(ids, rows, row => row.hubId);
  }

  private async transfers(ids: readonly string[]): Promise<HubTransferType[][]> {
    const rows = await this.database.read<HubTransferType>(
      'network.hub-record.transfers',
      `SELECT id, hub_id AS "hubId", lead_school AS "leadSchool", takes_effect_on::text AS "from", reason, decided_at AS "decidedAt"
       FROM hub_transfer WHERE hub_id = ANY($1::uuid[]) ORDER BY takes_effect_on DESC`,
      [ids],
    );
    return arrange(ids, rows, row => row.hubId);
  }
}
