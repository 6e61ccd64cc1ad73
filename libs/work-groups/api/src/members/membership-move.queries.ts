import { Injectable } from '@nestjs/common';
import { arrange, Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { MembershipMoveType } from '../graphql/membership-move.type';

/** Who has moved into or out of groups, batched per request. Callers check that the viewer is in charge of the group. */
@Injectable()
export class MembershipMoveQueries {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  ofGroup(ctx: RequestContext, workGroupId: string): Promise<MembershipMoveType[]> {
    return ctx
      .loader('work-groups.moves', () => new DataLoader<string, MembershipMoveType[]>(ids => this.byGroups(ids)))
      .load(workGroupId);
  }

  private async byGroups(ids: readonly string[]): Promise<MembershipMoveType[][]> {
    const rows = await this.database.read<MembershipMoveType & { groupId: string }>(
      'work-groups.moves',
      `SELECT v.id, asked.id AS "groupId", v.person_id AS "personId", v.role, v.reason, v.made_at AS "madeAt", v.moved_at AS "movedAt",
         v.from_group_id AS "fromId", f.title AS "fromTitle", v.to_group_id AS "toId", t.title AS "toTitle"
       FROM unnest($1::uuid[]) AS asked(id) JOIN membership_move v ON v.from_group_id = asked.id OR v.to_group_id = asked.id
       JOIN work_group f ON f.id = v.from_group_id JOIN work_group t ON t.id = v.to_group_id
       ORDER BY v.moved_at IS NULL DESC, v.moved_at DESC, v.made_at DESC, v.id`,
      [ids],
    );
    return arrange(ids, rows, row => row.groupId);
  }
}
