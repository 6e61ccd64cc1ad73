import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Days on which schools are closed: half-terms, holidays, bank holidays. They are data, which are corrected locally, not code. */
@Entity({ name: 'school_closure' })
@Index('school_closure_days', ['startsOn', 'endsOn'])
export class SchoolClosure {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'school_closure_pkey' })
  id: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  /** The last day, included. */
  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ type: 'text' })
  name: string;
}
