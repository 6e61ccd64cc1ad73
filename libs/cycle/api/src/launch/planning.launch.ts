import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import { inWords } from '@tessellate/cycle-contract';
import { type LaunchItem, LaunchRegistry } from './launch.registry';

interface Row {
  id: string;
  led: boolean;
  /** Who is asked to lead it and has not come yet. */
  invited: string | null;
  workshops: number;
  undated: number;
  /** Without the venue or the joining link that its format needs. */
  placeless: number;
  drafts: number;
}

/** Somebody who leads the group, and a cycle with dates and places that everybody sees. */
@Injectable()
export class PlanningLaunch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: LaunchRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ items: ids => this.items(ids) });
  }

  private async items(ids: readonly string[]): Promise<Map<string, LaunchItem[]>> {
    const rows = await this.database.read<Row>('cycle.launch', LAUNCH, [ids]);
    return new Map(rows.map(row => [row.id, itemsOf(row)]));
  }
}

const LAUNCH = `
  SELECT g.id,
    EXISTS (SELECT 1 FROM work_group_membership m
      WHERE m.work_group_id = g.id AND m.role = 'FACILITATOR' AND m.until IS NULL) AS led,
    (SELECT i.name FROM role_invitation i WHERE i.kind = 'FACILITATOR' AND i.target_id = g.id AND i.expires_at > now()
      ORDER BY i.invited_at, i.id LIMIT 1) AS invited,
    w.workshops, w.undated, w.placeless, w.drafts
  FROM work_group g CROSS JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE s.kind = 'WORKSHOP'))::int AS workshops,
      (count(*) FILTER (WHERE s.kind = 'WORKSHOP' AND s.starts_at IS NULL))::int AS undated,
      (count(*) FILTER (WHERE s.kind = 'WORKSHOP' AND (s.format IS NULL
        OR (s.format <> 'ONLINE' AND coalesce(btrim(s.venue), '') = '')
        OR (s.format <> 'FACE_TO_FACE' AND coalesce(s.join_url, '') = ''))))::int AS placeless,
      (count(*) FILTER (WHERE s.published_at IS NULL))::int AS drafts
    FROM cycle_step s WHERE s.work_group_id = g.id AND s.cancelled_at IS NULL) w
  WHERE g.id = ANY($1::uuid[])`;

/** Without a workshop there is one thing to do: the rest would be the same button again. */
const itemsOf = (row: Row): LaunchItem[] =>
  row.workshops === 0 ? [facilitator(row), dates(row)] : [facilitator(row), dates(row), places(row), published(row)];

const facilitator = ({ id, led, invited }: Row): LaunchItem => ({
  id: 'group.facilitator',
  title: 'A facilitator leads the group',
  detail: invited ? `${invited} has been invited but has not joined yet.` : 'Nobody is leading it yet.',
  path: `/group/${id}#appoint`,
  action: invited ? 'Appoint somebody else' : 'Appoint one',
  done: led,
  order: 10,
});

const dates = ({ id, workshops, undated }: Row): LaunchItem => ({
  id: 'cycle.dates',
  title: 'Every workshop has a date',
  detail: workshops === 0 ? 'No workshop is planned yet.' : `${have(undated, 'workshop')} no date.`,
  path: `/group/${id}/plan`,
  action: workshops === 0 ? 'Plan the cycle' : 'Set the dates',
  done: workshops > 0 && undated === 0,
  order: 20,
});

const places = ({ id, placeless }: Row): LaunchItem => ({
  id: 'cycle.places',
  title: 'Every workshop has a venue or a joining link',
  detail: `${have(placeless, 'workshop')} no place to meet.`,
  path: `/group/${id}/plan`,
  action: 'Add them',
  done: placeless === 0,
  order: 30,
});

const published = ({ id, drafts }: Row): LaunchItem => ({
  id: 'cycle.published',
  title: 'The plan is published',
  detail: `The group cannot see ${drafts === 1 ? 'one draft' : `${inWords(drafts)} drafts`} yet.`,
  path: `/group/${id}/plan`,
  action: 'Publish it',
  done: drafts === 0,
  order: 40,
});

const have = (count: number, what: string): string => {
  const words = inWords(count);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${count === 1 ? `${what} has` : `${what}s have`}`;
};
