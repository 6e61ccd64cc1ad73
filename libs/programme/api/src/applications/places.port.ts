import type { EntityManager } from 'typeorm';

/** What registrations need of the places: to hear that one may have become free. */
export abstract class PlacesPort {
  /** Call it in the transaction that frees a place; whoever waits first is offered it. */
  abstract freed(tx: EntityManager, workGroupId: string): Promise<void>;
}
