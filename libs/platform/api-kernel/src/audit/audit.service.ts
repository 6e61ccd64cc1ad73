import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity';

@Injectable()
export class AuditService {
  /** Writes one entry in the transaction of the act itself, so that no act goes unlogged. */
  async append(tx: EntityManager, entry: Omit<AuditEntry, 'id' | 'at'>): Promise<void> {
    await tx.insert(AuditEntry, entry);
  }
}
