import type { SchoolStatus } from '@tessellate/network-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An establishment of the official register. Closed ones stay, marked, because departments and records refer to them. */
@Entity({ name: 'school' })
@Index('school_search', { synchronize: false })
@Index('school_beginning', { synchronize: false })
@Index('school_la', ['laCode'])
export class School {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'school_pkey' })
  urn: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  phase: string;

  @Column({ type: 'text' })
  type: string;

  @Column({ name: 'la_code', type: 'text' })
  laCode: string;

  @Column({ name: 'la_name', type: 'text' })
  laName: string;

  @Column({ type: 'text', nullable: true })
  town: string | null;

  @Column({ type: 'text', nullable: true })
  postcode: string | null;

  @Column({ type: 'text', default: 'OPEN' })
  status: SchoolStatus;

  @Column({ name: 'age_low', type: 'smallint', nullable: true })
  ageLow: number | null;

  @Column({ name: 'age_high', type: 'smallint', nullable: true })
  ageHigh: number | null;

  /** Null where the register does not say. */
  @Column({ name: 'sixth_form', type: 'boolean', nullable: true })
  sixthForm: boolean | null;

  @Column({ type: 'text', nullable: true })
  gender: string | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;

  /** Whether it teaches pupils of secondary age (Years 7 to 13). */
  @Column({ type: 'boolean' })
  secondary: boolean;

  /** Name, town, postcode and URN, folded by `foldForSearch`. */
  @Column({ name: 'search_text', type: 'text' })
  searchText: string;
}
