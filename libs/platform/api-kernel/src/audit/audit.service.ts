import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity';

/** A role that somebody was given or that ended, as the log keeps it. */
export interface RoleChange {
  action: 'role.given' | 'role.ended';
  /** What it happened in; null where it concerns everybody. */
  audienceId: string | null;
  reason: string;
}

@Injectable()
export class AuditService {
  /** Writes one entry in the transaction of the act itself, so that no act goes unlogged. */
  async append(tx: EntityManager, entry: Omit<AuditEntry, 'id' | 'at'>): Promise<void> {
    await tx.insert(AuditEntry, entry);
  }

  /** Roles are given by the server: by a place that was accepted, or by whoever runs it. Who decided on the place stands with the place. */
  roleChanged(tx: EntityManager, personId: string, change: RoleChange): Promise<void> {
    return this.append(tx, { actorId: null, targetType: 'PERSON', targetId: personId, subjectId: null, ...change });
  }
}
