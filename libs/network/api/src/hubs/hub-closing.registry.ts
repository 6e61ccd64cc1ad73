import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Why a hub cannot be closed just now, in words; null where nothing keeps it open. */
type KeepsOpen = (tx: EntityManager, hubId: string) => Promise<string | null>;

/** Domains above say here what of theirs still needs an open hub. */
@Injectable()
export class HubClosing {
  private readonly reasons: KeepsOpen[] = [];

  register(keepsOpen: KeepsOpen): void {
    this.reasons.push(keepsOpen);
  }

  async obstacle(tx: EntityManager, hubId: string): Promise<string | null> {
    for (const keepsOpen of this.reasons) {
      const words = await keepsOpen(tx, hubId);
      if (words) return words;
    }
    return null;
  }
}
