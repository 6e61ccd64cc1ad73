import { CycleStep } from '@tessellate/cycle-api';
import type { DayScreen, PartProgress } from '@tessellate/workshops-contract';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** Where a workshop stands in its agenda. Instants, from which every screen works out the same. */
@Entity({ name: 'workshop_day' })
export class WorkshopDay {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_day_pkey' })
  stepId: string;

  // A draft can be rehearsed and thrown away all the same.
  @ManyToOne(() => CycleStep, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_day_step_id_fkey' })
  step?: Relation<CycleStep>;

  /** Grows with each move: of two that were made on the same state, one counts. */
  @Column({ type: 'int', default: 0 })
  version: number;

  /** The part of the agenda that is on. */
  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId: string | null;

  @Column({ name: 'running_since', type: 'timestamptz', nullable: true })
  runningSince: Date | null;

  @Column({ type: 'jsonb', default: {} })
  progress: Record<string, PartProgress>;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  /** What the projector shows. */
  @Column({ type: 'text', default: 'CODE' })
  screen: DayScreen;
}
