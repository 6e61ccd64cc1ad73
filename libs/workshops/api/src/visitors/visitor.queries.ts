import { Injectable } from '@nestjs/common';
import { BY_NAME, Database } from '@tessellate/api-kernel';
import type { WorkshopVisitorType } from '../graphql/visitor.type';

@Injectable()
export class VisitorQueries {
  constructor(private readonly database: Database) {}

  /** In the order of their names. Callers check that the viewer leads the group. */
  async ofWorkshop(stepId: string): Promise<WorkshopVisitorType[]> {
    return this.database.read<WorkshopVisitorType>(
      'workshop.visitors',
      `SELECT v.id, coalesce(p.name, v.name) AS name, v.school, v.email, v.arrived_at AS "arrivedAt", v.letter_at AS "letterAt",
         v.person_id AS "personId"
       FROM workshop_visitor v LEFT JOIN person p ON p.id = v.person_id
       WHERE v.step_id = $1 ORDER BY coalesce(p.name, v.name) ${BY_NAME}, v.id`,
      [stepId],
    );
  }
}
