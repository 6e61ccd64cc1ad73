import { Injectable } from '@nestjs/common';
import type { AgendaItem, StepKind, StepResource, WorkshopFormat } from '@tessellate/cycle-contract';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CycleStep } from './cycle-step.entity';

export interface NewStep {
  id?: string;
  kind: StepKind;
  /** Workshops and tasks are numbered each for themselves, from 1. */
  number: number;
  title: string;
  brief: string;
  startsAt?: Date | null;
  endsAt?: Date | null;
  dueAt?: Date | null;
  format?: WorkshopFormat | null;
  venue?: string | null;
  dayEquivalent?: number | null;
  accessNotes?: string | null;
  joinUrl?: string | null;
  agenda?: string | null;
  agendaItems?: AgendaItem[];
  resources?: StepResource[];
  /** Seen only by those who lead the group, until they publish it. */
  draft?: boolean;
}

/** Sets up the cycle of a new Work Group, outside of anybody's request. */
@Injectable()
export class CycleAdministration {
  constructor(private readonly dataSource: DataSource) {}

  /** The whole cycle, in its order. Nobody is told. */
  async begin(workGroupId: string, steps: readonly NewStep[]): Promise<void> {
    await this.dataSource.manager.insert(
      CycleStep,
      steps.map(({ draft = false, ...step }, position) => ({
        ...step,
        id: step.id ?? randomUUID(),
        workGroupId,
        position,
        dayEquivalent: step.dayEquivalent?.toString() ?? null,
        publishedAt: draft ? null : new Date(),
      })),
    );
  }
}
