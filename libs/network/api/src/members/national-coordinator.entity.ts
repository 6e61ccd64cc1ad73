import { Entity, PrimaryColumn } from 'typeorm';

/** Somebody who sees the picture across the hubs, without personal content. */
@Entity({ name: 'national_coordinator' })
export class NationalCoordinator {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'national_coordinator_pkey' })
  personId: string;
}
