import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody with, or once with, an account. Kept when the account is erased, so that threads stay readable. */
@Entity({ name: 'person' })
@Index('person_auth_user', ['authUserId'], { unique: true })
@Index('person_email', ['email'], { unique: true })
@Index('person_name_trgm', { synchronize: false })
export class Person {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pkey' })
  id: string;

  /** The account in schema `auth`; null once erased. */
  @Column({ name: 'auth_user_id', type: 'uuid', nullable: true })
  authUserId: string | null;

  /** As they write it. */
  @Column({ type: 'text' })
  name: string;

  /** Lower case; null once erased. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'job_title', type: 'text', default: '' })
  jobTitle: string;

  /** What I can offer. */
  @Column({ type: 'text', default: '' })
  offers: string;

  /** What I am looking for. */
  @Column({ type: 'text', default: '' })
  seeks: string;

  @Column({ name: 'picture_file_id', type: 'uuid', nullable: true })
  pictureFileId: string | null;

  /** Belongs to the demo community: cannot sign in unless demo mode is on. */
  @Column({ type: 'boolean', default: false })
  demo: boolean;

  /** Set for those offered as one-click accounts. */
  @Column({ name: 'demo_role', type: 'text', nullable: true })
  demoRole: string | null;

  @Column({ name: 'demo_description', type: 'text', nullable: true })
  demoDescription: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;
}
