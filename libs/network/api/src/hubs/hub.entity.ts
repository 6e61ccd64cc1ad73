import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A Maths Hub. The first 40 come from `hub.data.ts`; national coordinators change them and add others. */
@Entity({ name: 'hub' })
@Index('hub_slug', ['slug'], { unique: true })
export class Hub {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'hub_pkey' })
  id: string;

  /** Part of public addresses, so it stays when the name changes. */
  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  region: string;

  /** `#rrggbb` */
  @Column({ type: 'text' })
  colour: string;

  /** With which it began; `hub_transfer` has those that took over. */
  @Column({ name: 'lead_school', type: 'text', nullable: true })
  leadSchool: string | null;

  /** Codes of the local authorities that it serves by default; no other open hub has them. */
  @Column({ type: 'text', array: true, default: '{}' })
  authorities: string[];

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** Goes up with each change of what coordinators write of it. */
  @Column({ type: 'int', default: 1 })
  version: number;
}
