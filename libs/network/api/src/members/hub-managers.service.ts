import { Injectable } from '@nestjs/common';
import { AppError, AuditService, type CommandScope, notFound, Notices } from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import type { EntityManager } from 'typeorm';
import { HubDirectory } from '../hubs/hub.directory';
import { HUB_CHANGED, MANAGER_APPOINTED, MANAGER_REMOVED } from './hub.notices';
import { NetworkAdministration } from './network-administration.service';

export interface LockedHub {
  id: string;
  name: string;
  closedAt: Date | null;
  version: number;
}

/** Who manages a hub, within the caller's command. The hub's row is locked first, so that two acts at once follow each other. */
@Injectable()
export class HubManagers {
  constructor(
    private readonly network: NetworkAdministration,
    private readonly identity: IdentityService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
    private readonly hubs: HubDirectory,
  ) {}

  /** @throws AppError NOT_FOUND for a hub that there is not */
  async lock(tx: EntityManager, hubId: string): Promise<LockedHub> {
    const [hub]: LockedHub[] = await tx.query(
      'SELECT id, name, closed_at AS "closedAt", version FROM hub WHERE id = $1 FOR UPDATE',
      [hubId],
    );
    if (!hub) throw notFound('This hub');
    return hub;
  }

  /** Whoever manages it already is told nothing twice. */
  async appoint(scope: CommandScope, actorId: string, hub: LockedHub, personId: string): Promise<void> {
    const { tx } = scope;
    if (hub.closedAt) throw new AppError('CONFLICT', `${hub.name} is closed. Open it again to give it managers.`);
    await this.identity.requireAccount(personId, tx);
    const managers = await this.hubs.managerIds(hub.id, tx);
    if (managers.includes(personId)) return;
    await this.network.addHubMember({ personId, hubId: hub.id, role: 'MANAGER' }, tx);
    await this.log(tx, { actorId, action: 'hub.managerAppointed', hubId: hub.id, subjectId: personId, reason: '' });
    await this.raise(tx, MANAGER_APPOINTED, without([personId], actorId), { hub: hub.name });
    await this.tell(tx, hub, without(managers, actorId), 'Somebody else now manages it with you.');
  }

  /** @throws AppError CONFLICT for the only manager of a hub that is open */
  async remove(
    scope: CommandScope,
    { actorId, hub, personId, reason }: { actorId: string; hub: LockedHub; personId: string; reason: string },
  ): Promise<void> {
    const { tx } = scope;
    const managers = await this.hubs.managerIds(hub.id, tx);
    if (!managers.includes(personId)) throw notFound('This manager');
    if (managers.length === 1 && !hub.closedAt) {
      throw new AppError(
        'CONFLICT',
        `${hub.name} would be left without a manager. Appoint somebody else first; once they have an account and manage it, this one can go.`,
      );
    }
    await this.network.removeHubMember({ personId, hubId: hub.id, role: 'MANAGER' }, tx);
    await this.log(tx, { actorId, action: 'hub.managerRemoved', hubId: hub.id, subjectId: personId, reason });
    await this.raise(tx, MANAGER_REMOVED, without([personId], actorId), { hub: hub.name, reason });
    await this.tell(tx, hub, without(managers, actorId, personId), 'One of its managers has given up the role.');
  }

  /** Tells managers what has become of their hub. */
  async tell(tx: EntityManager, hub: Pick<LockedHub, 'id' | 'name'>, to: string[], words: string): Promise<void> {
    await this.raise(tx, HUB_CHANGED, to, { hub: hub.name, words });
  }

  /** The hub is its own audience: whoever manages it may read what was done with it. */
  async log(
    tx: EntityManager,
    entry: { actorId: string; action: string; hubId: string; subjectId?: string; reason: string },
  ): Promise<void> {
    const { actorId, action, hubId, subjectId = null, reason } = entry;
    await this.audit.append(tx, {
      ...{ actorId, action, targetType: 'HUB', targetId: hubId, subjectId, audienceId: hubId, reason },
    });
  }

  /** About the person who is told: whoever manages a hub no longer cannot see it. */
  private async raise(tx: EntityManager, kind: string, to: string[], data: Record<string, string>): Promise<void> {
    for (const id of to) await this.notices.raise(tx, { kind, to: [id], about: { type: 'PERSON', id }, data });
  }
}

export const without = (ids: string[], ...left: string[]): string[] => ids.filter(id => !left.includes(id));
