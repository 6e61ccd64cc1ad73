import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import type { WorkshopDependant } from '@tessellate/cycle-api';

/** What whoever moves or cancels a workshop is told of first: who has answered, and that the register has begun. */
@Injectable()
export class WorkshopAnswers implements WorkshopDependant {
  constructor(private readonly database: Database) {}

  async describe(stepId: string): Promise<string[]> {
    const [found] = await this.database.read<{ coming: number; apologies: number; marked: number }>(
      'workshop.answers',
      `SELECT (SELECT count(*) FROM workshop_rsvp WHERE step_id = $1 AND choice <> 'APOLOGIES')::int AS coming,
         (SELECT count(*) FROM workshop_rsvp WHERE step_id = $1 AND choice = 'APOLOGIES')::int AS apologies,
         (SELECT count(*) FROM workshop_attendance WHERE step_id = $1)::int AS marked`,
      [stepId],
    );
    const { coming, apologies, marked } = found ?? { coming: 0, apologies: 0, marked: 0 };
    const people = (count: number) => (count === 1 ? '1 person has' : `${count} people have`);
    return [
      ...(coming > 0
        ? [`${people(coming)} said that they are coming. They will be asked again about the new date.`]
        : []),
      ...(apologies > 0 ? [`${people(apologies)} sent apologies.`] : []),
      ...(marked > 0 ? [`${people(marked)} been marked in the register; the marks are kept.`] : []),
    ];
  }
}
