import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, MOST_NEEDS, type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { isolated } from '@tessellate/rich-text';
import { dayText } from '@tessellate/school-time-contract';

interface Row {
  id: string;
  name: string;
  version: number;
  updatedBy: string;
  updatedAt: Date;
}

const CHANGED = 'department.changed';
const CHANGED_DAYS = 21;

/** For everybody of a department: that somebody else of it has changed its page. Whoever looks has done what it asks. */
@Injectable()
export class DepartmentNeeds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLoader,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [CHANGED], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    const { personId, departmentIds } = ctx.me;
    if (departmentIds.length === 0) return [];
    const rows = await this.database.read<Row>('department.needs', NEEDS, [personId, departmentIds]);
    return Promise.all(
      rows.map(async ({ id, name, version, updatedBy, updatedAt }): Promise<Need> => {
        const author = await this.people.load(ctx, updatedBy);
        return {
          key: `${CHANGED}:${id}`,
          // Each change is another one to look at.
          facts: String(version),
          title: `${isolated(author.name)} changed your department’s page`,
          detail: `${name} · ${dayText(updatedAt)}`,
          path: `/departments/${id}`,
          action: 'See the page',
          weight: 'TO_READ',
          since: updatedAt,
          doneByLooking: true,
        };
      }),
    );
  }
}

const NEEDS = `
  SELECT d.id, d.name || ' at ' || s.name AS name, p.version, p.updated_by AS "updatedBy", p.updated_at AS "updatedAt"
  FROM department_profile p JOIN department d ON d.id = p.department_id JOIN school s ON s.urn = d.school_urn
  WHERE p.department_id = ANY($2::uuid[]) AND p.updated_by <> $1
    AND p.updated_at > now() - make_interval(days => ${CHANGED_DAYS})
  ORDER BY p.updated_at DESC, d.id LIMIT ${MOST_NEEDS}`;
