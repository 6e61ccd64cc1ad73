import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import { type LaunchItem, LaunchRegistry } from '@tessellate/cycle-api';

interface Row {
  id: string;
  /** Who has a place by an application, and who takes part without one. */
  placed: number;
  added: number;
  /** Of those with a place: without an account, without the headteacher's yes, and those whose headteacher has said no. */
  notJoined: number;
  unconfirmed: number;
  refused: number;
}

/** Everybody with a place has joined, and their headteachers have said yes. */
@Injectable()
export class RecruitingLaunch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: LaunchRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ items: ids => this.items(ids) });
  }

  private async items(ids: readonly string[]): Promise<Map<string, LaunchItem[]>> {
    const rows = await this.database.read<Row>('recruiting.launch', LAUNCH, [ids]);
    return new Map(rows.map(row => [row.id, row.placed > 0 ? [joined(row), headteachers(row)] : [joined(row)]]));
  }
}

const LAUNCH = `
  SELECT g.id, a.placed, a."notJoined", a.unconfirmed, a.refused,
    (SELECT count(*)::int FROM work_group_membership m
     WHERE m.work_group_id = g.id AND m.role = 'PARTICIPANT' AND m.until IS NULL) AS added
  FROM work_group g CROSS JOIN LATERAL (
    SELECT count(*)::int AS placed, (count(*) FILTER (WHERE a.person_id IS NULL))::int AS "notJoined",
      (count(*) FILTER (WHERE c.missing))::int AS unconfirmed,
      (count(*) FILTER (WHERE c.missing AND a.commitment_declined_at IS NOT NULL))::int AS refused
    FROM application a
    CROSS JOIN LATERAL (SELECT a.committed_at IS NULL AND a.commitment_waived_at IS NULL AS missing) c
    WHERE a.work_group_id = g.id AND a.state = 'PLACED') a
  WHERE g.id = ANY($1::uuid[])`;

const people = (count: number, one: string, many: string): string => (count === 1 ? `One ${one}` : `${count} ${many}`);

function joined({ id, placed, added, notJoined }: Row): LaunchItem {
  const empty = placed + added === 0;
  return {
    id: 'recruiting.joined',
    title: 'Everybody with a place has joined',
    detail: empty
      ? 'Nobody has a place yet.'
      : `${people(notJoined, 'person has', 'people have')} a place but no account yet.`,
    path: empty ? `/hub/recruiting/${id}` : `/hub/recruiting/${id}?states=PLACED`,
    action: empty ? 'Fill the places' : 'See who',
    done: !empty && notJoined === 0,
    order: 50,
  };
}

const headteachers = ({ id, unconfirmed, refused }: Row): LaunchItem => ({
  id: 'recruiting.headteachers',
  title: 'Every headteacher has said yes',
  detail: [
    ...(unconfirmed > refused
      ? [`${people(unconfirmed - refused, 'headteacher has', 'headteachers have')} not answered.`]
      : []),
    ...(refused > 0 ? [`${people(refused, 'headteacher has', 'headteachers have')} said no.`] : []),
  ].join(' '),
  path: `/hub/recruiting/${id}?committed=no&states=PLACED`,
  action: refused === unconfirmed ? 'See who' : 'Ask again',
  done: unconfirmed === 0,
  order: 60,
  // What is between the hub and a school is the hub's alone.
  managersOnly: true,
});
