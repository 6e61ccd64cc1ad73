import type { EntityManager } from 'typeorm';

/** What happens to a place that an applicant gives back. */
export abstract class PlacesPort {
  /**
   * A place of the group is free again. Called in the transaction that freed it, which holds the lock on the group's row
   * (`FOR UPDATE`), so that two at once are served one after the other.
   */
  abstract freed(tx: EntityManager, workGroupId: string): Promise<void>;
}
