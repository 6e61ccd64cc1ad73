import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that waits on Home, put off or dismissed by the person for whom it waits. */
@Entity({ name: 'put_off_need' })
export class PutOffNeed {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'put_off_need_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'put_off_need_pkey' })
  key: string;

  /** When it comes back; null when it was dismissed. */
  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
