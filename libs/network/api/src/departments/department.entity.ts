import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { School } from '../schools/school.entity';

/** The maths department of one school. */
@Entity({ name: 'department' })
@Index('department_school', ['schoolUrn', 'name'], { unique: true })
export class Department {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'department_pkey' })
  id: string;

  @Column({ name: 'school_urn', type: 'int' })
  schoolUrn: number;

  @ManyToOne(() => School)
  @JoinColumn({ name: 'school_urn', foreignKeyConstraintName: 'department_school_urn_fkey' })
  school?: Relation<School>;

  @Column({ type: 'text' })
  name: string;
}
