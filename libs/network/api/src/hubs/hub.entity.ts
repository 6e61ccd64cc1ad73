import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One of the 40 Maths Hubs. Reference data, written by a migration from `hub.data.ts`. */
@Entity({ name: 'hub' })
@Index('hub_slug', ['slug'], { unique: true })
export class Hub {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'hub_pkey' })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  region: string;

  /** `#rrggbb` */
  @Column({ type: 'text' })
  colour: string;

  @Column({ name: 'lead_school', type: 'text', nullable: true })
  leadSchool: string | null;
}
