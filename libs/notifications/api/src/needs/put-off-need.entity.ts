import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that waits for a person, and that they do not want to see now. What it is belongs to the domain that says so. */
@Entity({ name: 'put_off_need' })
@Index('put_off_need_at', ['at'])
@Index('put_off_need_until', ['until'], { where: 'until IS NOT NULL' })
export class PutOffNeed {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'put_off_need_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'put_off_need_pkey' })
  key: string;

  /** What it was of: when that has changed, it waits again. */
  @Column({ type: 'text' })
  facts: string;

  /** Null when it was dismissed. */
  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
