import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For a department's people who take part in no group: a line of theirs on its page. */
@Injectable()
export class DepartmentFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const { personId, departmentIds, audienceIds } = ctx.me;
    const [departmentId] = departmentIds;
    if (!departmentId || audienceIds.length > 0) return [];
    const rows = await this.database.read(
      'department.first-steps',
      `SELECT 1 FROM department_profile WHERE department_id = ANY($2::uuid[]) AND updated_by = $1
       UNION ALL SELECT 1 FROM department_profile_revision WHERE department_id = ANY($2::uuid[]) AND saved_by = $1 LIMIT 1`,
      [personId, departmentIds],
    );
    return [
      {
        id: 'department.write',
        title: 'Add a line to your department’s page',
        detail: 'Who you are, and what you are working on: you know it best.',
        path: `/departments/${departmentId}/edit`,
        action: 'Write',
        done: rows.length > 0,
        order: 30,
      },
    ];
  }
}
