import type { ApplicationState } from '@tessellate/recruiting-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Application } from '../applications/application.entity';

/** Each state an application was ever in. Written by a database trigger, so that no way of changing a state is left out. */
@Entity({ name: 'application_history' })
@Index('application_history_application', ['applicationId', 'id'])
export class ApplicationHistory {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'application_history_pkey',
  })
  id: string;

  @Column({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @ManyToOne(() => Application, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_history_application_id_fkey' })
  application?: Relation<Application>;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'from_state', type: 'text', nullable: true })
  fromState: ApplicationState | null;

  @Column({ name: 'to_state', type: 'text' })
  toState: ApplicationState;

  /** Who decided for the hub; null when it was the applicant, or an offer that came or ended by itself. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
