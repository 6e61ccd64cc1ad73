import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 1 September to 31 August. */
@Entity({ name: 'academic_year' })
export class AcademicYear {
  /** The calendar year it starts in. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'academic_year_pkey' })
  id: number;

  /** `2026/27` */
  @Column({ type: 'text' })
  label: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  /** The last day. */
  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;
}
