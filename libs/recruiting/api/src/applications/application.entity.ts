import type { ApplicantRole, ApplicationState, Ending, Involvement } from '@tessellate/recruiting-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectVersion, WorkGroup } from '@tessellate/work-groups-api';

/**
 * Somebody's expression of interest in a place in a Work Group. An account comes only with an approved place.
 * What did not become a place is erased after the group's academic year (`ApplicationJobs`).
 */
@Entity({ name: 'application' })
@Index('application_reference', ['reference'], { unique: true })
@Index('application_board', ['workGroupId', 'state', 'submittedAt'])
// One living application a person and group: a second one is told of the first.
@Index('application_living', ['workGroupId', 'email'], {
  unique: true,
  where: `state NOT IN ('DECLINED', 'WITHDRAWN', 'REMOVED')`,
})
@Index('application_offer', ['offerExpiresAt'], { where: `state = 'OFFERED'` })
@Index('application_person', ['personId'])
export class Application {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'application_pkey' })
  id: string;

  /** What people quote on the telephone: `SSL-7FK3-2QMD`. */
  @Column({ type: 'text' })
  reference: string;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'work_group_id', foreignKeyConstraintName: 'application_work_group_id_fkey' })
  workGroup?: Relation<WorkGroup>;

  /** The version under whose rules it was made: that of the group then. */
  @Column({ name: 'project_version_id', type: 'uuid' })
  projectVersionId: string;

  @ManyToOne(() => ProjectVersion)
  @JoinColumn({ name: 'project_version_id', foreignKeyConstraintName: 'application_project_version_id_fkey' })
  projectVersion?: Relation<ProjectVersion>;

  @Column({ type: 'text' })
  state: ApplicationState;

  @Column({ type: 'text' })
  name: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  role: ApplicantRole;

  /** In their words, when the role is `OTHER`. */
  @Column({ name: 'role_text', type: 'text', nullable: true })
  roleText: string | null;

  @Column({ name: 'school_urn', type: 'int' })
  schoolUrn: number;

  @Column({ type: 'text' })
  involvement: Involvement;

  @Column({ type: 'text' })
  hopes: string;

  @Column({ name: 'access_needs', type: 'text' })
  accessNeeds: string;

  @Column({ name: 'headteacher_name', type: 'text' })
  headteacherName: string;

  @Column({ name: 'headteacher_email', type: 'text' })
  headteacherEmail: string;

  /** When the headteacher committed the school to the full year. */
  @Column({ name: 'committed_at', type: 'timestamptz', nullable: true })
  committedAt: Date | null;

  /** When the headteacher said that the school cannot commit. They may still change their mind. */
  @Column({ name: 'commitment_declined_at', type: 'timestamptz', nullable: true })
  commitmentDeclinedAt: Date | null;

  /** When the headteacher was last written to. */
  @Column({ name: 'headteacher_asked_at', type: 'timestamptz', nullable: true })
  headteacherAskedAt: Date | null;

  /** How often, since the address was given. */
  @Column({ name: 'headteacher_asked', type: 'int', default: 0 })
  headteacherAsked: number;

  /** When a manager stopped the reminders, and who. */
  @Column({ name: 'chasing_stopped_at', type: 'timestamptz', nullable: true })
  chasingStoppedAt: Date | null;

  @Column({ name: 'chasing_stopped_by', type: 'uuid', nullable: true })
  chasingStoppedBy: string | null;

  /** When a manager gave the place though the headteacher had not answered, who, and why. */
  @Column({ name: 'commitment_waived_at', type: 'timestamptz', nullable: true })
  commitmentWaivedAt: Date | null;

  @Column({ name: 'commitment_waived_by', type: 'uuid', nullable: true })
  commitmentWaivedBy: string | null;

  /** For the hub alone. */
  @Column({ name: 'commitment_waiver', type: 'text', nullable: true })
  commitmentWaiver: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', default: () => 'now()' })
  submittedAt: Date;

  /** The order of the waitlist. */
  @Column({ name: 'waitlisted_at', type: 'timestamptz', nullable: true })
  waitlistedAt: Date | null;

  @Column({ name: 'offer_expires_at', type: 'timestamptz', nullable: true })
  offerExpiresAt: Date | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;

  /** Told to the applicant. */
  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason: string | null;

  /** How it ended; null while it lives. */
  @Column({ type: 'text', nullable: true })
  ending: Ending | null;

  /** The account, once there is one. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
