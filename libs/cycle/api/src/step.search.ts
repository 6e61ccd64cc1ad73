import { LIMITS } from '@tessellate/contract';
import { Injectable } from '@nestjs/common';
import {
  Database,
  escapeLike,
  type RequestContext,
  type SearchFor,
  SearchRegistry,
  type SearchSource,
} from '@tessellate/api-kernel';
import { WorkGroupQueries } from '@tessellate/work-groups-api';
import { CycleStepQueries } from './cycle-step.queries';
import type { CycleStepHitType } from './graphql/cycle-step.type';

const MOST_WORDS = 8;

/** Without regard to case, and to which apostrophe somebody types. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

declare module '@tessellate/api-kernel' {
  interface SearchSources {
    cycleSteps: CycleStepHitType;
  }
}

/** Finds workshops and tasks by kind and number, title, brief or venue. */
@Injectable()
export class StepSearch implements SearchSource<'cycleSteps'> {
  readonly name = 'cycleSteps';
  readonly most = LIMITS.pageSize;

  constructor(
    private readonly database: Database,
    private readonly groups: WorkGroupQueries,
    private readonly steps: CycleStepQueries,
    search: SearchRegistry,
  ) {
    search.register(this);
  }

  /** Those the viewer may see, this year's first, and what holds the words as they were typed before what holds them apart. */
  async find(ctx: RequestContext, { text: query, first }: SearchFor): Promise<CycleStepHitType[]> {
    const { workGroupIds, ledWorkGroupIds } = ctx.me;
    const words = plain(query).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
    if (words.length === 0 || workGroupIds.length === 0) return [];
    const rows = await this.database.read<{ id: string; workGroupId: string }>(
      'cycle.step-search',
      `SELECT s.id, s.work_group_id AS "workGroupId"
       FROM cycle_step s
       JOIN work_group g ON g.id = s.work_group_id
       JOIN academic_year y ON y.id = g.academic_year_id
       CROSS JOIN LATERAL (SELECT translate(lower(concat_ws(' ', s.kind, s.number, s.title, s.brief, s.venue)), '’', '''') AS text) AS step
       WHERE s.work_group_id = ANY($1::uuid[]) AND (s.published_at IS NOT NULL OR s.work_group_id = ANY($2::uuid[]))
         AND step.text LIKE ALL($3::text[])
       ORDER BY y.starts_on DESC, step.text LIKE $4 DESC, g.id, s.position LIMIT $5`,
      [
        workGroupIds,
        ledWorkGroupIds,
        words.map(word => `%${escapeLike(word)}%`),
        `%${words.map(escapeLike).join(' ')}%`,
        first,
      ],
    );
    const hits = await Promise.all(
      rows.map(async ({ id, workGroupId }) => ({
        step: await this.steps.byId(ctx, id),
        workGroup: await this.groups.load(ctx, workGroupId),
      })),
    );
    return hits.filter((hit): hit is CycleStepHitType => hit.step !== null && hit.workGroup !== null);
  }
}
