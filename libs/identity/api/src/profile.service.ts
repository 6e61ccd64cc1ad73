import { Injectable } from '@nestjs/common';
import { CommandService, FileService, notFound, type RequestContext, stale } from '@tessellate/api-kernel';
import { manyLines } from '@tessellate/contract';
import type { UpdateProfileInput } from './graphql/profile.input';

const FIELDS = ['name', 'jobTitle', 'offers', 'seeks'] as const;
type ProfileRow = Record<(typeof FIELDS)[number], string> & { authUserId: string | null; pictureFileId: string | null };

@Injectable()
export class ProfileService {
  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
  ) {}

  /**
   * Saves the viewer's own profile, as far as it is given.
   * @throws AppError STALE naming the field that another device has changed since this one began,
   *   INVALID_INPUT when the picture is not theirs
   */
  async update(ctx: RequestContext, input: UpdateProfileInput): Promise<void> {
    const personId = ctx.me.personId;
    await this.commands.run(ctx, 'updateProfile', input.mutationId, async ({ tx, emit, signal }) => {
      const [now]: ProfileRow[] = await tx.query(
        `SELECT auth_user_id AS "authUserId", name, job_title AS "jobTitle", offers, seeks, picture_file_id AS "pictureFileId"
         FROM person WHERE id = $1 AND erased_at IS NULL FOR UPDATE`,
        [personId],
      );
      if (!now) throw notFound('This profile');
      requireUnchanged(now, input);
      const pictureFileId = input.pictureFileId === undefined ? now.pictureFileId : input.pictureFileId;
      const texts = FIELDS.map(field => input[field] ?? now[field]);
      await tx.query(
        'UPDATE person SET name = $2, job_title = $3, offers = $4, seeks = $5, picture_file_id = $6 WHERE id = $1',
        [personId, ...texts, pictureFileId],
      );
      // E-mails greet people by the account's name.
      await tx.query('UPDATE auth."user" SET name = $2, "updatedAt" = now() WHERE id = $1', [now.authUserId, texts[0]]);
      if (input.pictureFileId !== undefined)
        await this.files.attach(tx, ctx, pictureFileId ? [pictureFileId] : [], { type: 'PERSON', id: personId });
      await emit('profile.updated', { personId });
      await signal('person', personId);
      return personId;
    });
  }
}

function requireUnchanged(now: ProfileRow, { base, ...input }: UpdateProfileInput): void {
  for (const field of FIELDS) {
    const current = manyLines(now[field]);
    const begun = base?.[field] ?? current;
    if (current === begun || current === (input[field] ?? current)) continue;
    throw stale('This was changed on another device meanwhile.', { field });
  }
}
