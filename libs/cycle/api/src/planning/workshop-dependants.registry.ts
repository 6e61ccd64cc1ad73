import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What another part of the programme hangs on a step, so that moving or cancelling it asks and tells the right people. */
export interface WorkshopDependant {
  /** Lines for the preview: “9 people have said that they come”. */
  describe(stepId: string): Promise<string[]>;
  /** People concerned who are not members any more or not yet; members are told anyway. */
  alsoTold?(stepId: string): Promise<string[]>;
  /** Within the change itself: what has to follow it. `cancelled` when there is no new date. */
  follow?(tx: EntityManager, change: { stepId: string; cancelled: boolean }): Promise<void>;
}

/** Parts register what they hang on a step; planning asks them without knowing them. */
@Injectable()
export class WorkshopDependants {
  private readonly all: WorkshopDependant[] = [];

  register(dependant: WorkshopDependant): void {
    this.all.push(dependant);
  }

  async describe(stepId: string): Promise<string[]> {
    return (await Promise.all(this.all.map(one => one.describe(stepId)))).flat();
  }

  async alsoTold(stepId: string): Promise<string[]> {
    return (await Promise.all(this.all.map(one => one.alsoTold?.(stepId) ?? []))).flat();
  }

  async follow(tx: EntityManager, change: { stepId: string; cancelled: boolean }): Promise<void> {
    for (const one of this.all) await one.follow?.(tx, change);
  }
}
