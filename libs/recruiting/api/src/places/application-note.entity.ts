import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../applications/application.entity';

/** What a hub notes about an application for itself. Added to, never changed; the applicant does not see it. */
@Entity({ name: 'application_note' })
@Index('application_note_application', ['applicationId', 'at'])
export class ApplicationNote {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'application_note_pkey' })
  id: string;

  @Column({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @ManyToOne(() => Application, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_note_application_id_fkey' })
  application?: Relation<Application>;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
