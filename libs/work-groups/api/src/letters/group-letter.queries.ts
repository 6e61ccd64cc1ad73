import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { LetterAudience } from '@tessellate/work-groups-contract';
import type { GroupLetterType, LetterRecipientType } from '../graphql/group-letter.type';
import { LetterAudiences, type LetterPerson } from './letter-audience.registry';

const LETTER = `SELECT l.id, l.work_group_id AS "workGroupId", l.audience, l.subject, l.words, l.author_id AS "authorId",
    l.written_at AS "writtenAt", l.taken_back_at AS "takenBackAt", count(r.sent_at)::int AS sent, count(r.skipped)::int AS skipped,
    count(*) FILTER (WHERE r.sent_at IS NULL AND r.skipped IS NULL)::int AS waiting
  FROM group_letter l LEFT JOIN group_letter_recipient r ON r.letter_id = l.id`;

const LISTED = 50;

/** Letters that were written, and who could get one. */
@Injectable()
export class GroupLetterQueries {
  constructor(
    private readonly database: Database,
    private readonly audiences: LetterAudiences,
  ) {}

  people(audience: LetterAudience, workGroupId: string): Promise<LetterPerson[]> {
    return this.audiences.of(audience).people(workGroupId);
  }

  /** The newest first. */
  list(audience: LetterAudience, workGroupId: string): Promise<GroupLetterType[]> {
    return this.database.read<GroupLetterType>(
      'letters.list',
      `${LETTER} WHERE l.work_group_id = $1 AND l.audience = $2 GROUP BY l.id ORDER BY l.written_at DESC, l.id LIMIT ${LISTED}`,
      [workGroupId, audience],
    );
  }

  /** @throws AppError NOT_FOUND alike for what is absent and what is unseen */
  async one(ctx: RequestContext, id: string): Promise<GroupLetterType> {
    const [row] = await this.database.read<GroupLetterType>('letters.one', `${LETTER} WHERE l.id = $1 GROUP BY l.id`, [
      id,
    ]);
    const seen = row && (await this.audiences.of(row.audience).inCharge(ctx, [row.workGroupId]));
    if (!row || !seen?.has(row.workGroupId)) throw notFound('This letter');
    return row;
  }

  /** By name, where they are still there. */
  async recipients({ id, audience, workGroupId }: GroupLetterType): Promise<LetterRecipientType[]> {
    const [rows, people] = await Promise.all([
      this.database.read<{ id: string; sentAt: Date | null; skipped: string | null }>(
        'letters.recipients',
        `SELECT recipient_id AS id, sent_at AS "sentAt", skipped FROM group_letter_recipient WHERE letter_id = $1 ORDER BY 1`,
        [id],
      ),
      this.people(audience, workGroupId),
    ]);
    const names = new Map(people.map(person => [person.id, person.name]));
    return rows
      .map(row => ({ ...row, name: names.get(row.id) ?? 'Somebody who has left' }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  }
}
