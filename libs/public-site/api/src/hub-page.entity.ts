import type { HubProjectText } from '@tessellate/public-site-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a hub says of itself in public. Absent until its manager first saves it. */
@Entity({ name: 'hub_page' })
@Index('hub_page_logo', ['logoFileId'])
export class HubPage {
  @PrimaryColumn({ name: 'hub_id', type: 'uuid', primaryKeyConstraintName: 'hub_page_pkey' })
  hubId: string;

  @Column({ type: 'text' })
  about: string;

  @Column({ name: 'contact_name', type: 'text' })
  contactName: string;

  @Column({ name: 'contact_email', type: 'text' })
  contactEmail: string;

  @Column({ name: 'contact_phone', type: 'text' })
  contactPhone: string;

  /** With its scheme; empty for none. */
  @Column({ type: 'text' })
  website: string;

  @Column({ name: 'logo_file_id', type: 'uuid', nullable: true })
  logoFileId: string | null;

  /** What the logo says, for those who do not see it. */
  @Column({ name: 'logo_alt', type: 'text' })
  logoAlt: string;

  /** The hub's own words about each project. */
  @Column({ type: 'jsonb', default: [] })
  projects: HubProjectText[];

  /** Grows by one with every save, from 1. */
  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'updated_by', type: 'uuid' })
  updatedBy: string;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
