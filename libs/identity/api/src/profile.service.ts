import { Injectable } from '@nestjs/common';
import { CommandService, mergeChanges, notFound, type RequestContext, stale } from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { manyLines } from '@tessellate/contract';
import type { UpdateProfileInput } from './graphql/profile.input';

const FIELDS = ['name', 'jobTitle', 'offers', 'seeks'] as const;
type ProfileTexts = Record<(typeof FIELDS)[number], string>;
type ProfileRow = ProfileTexts & { authUserId: string | null; pictureFileId: string | null };

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
    await this.commands.run(ctx, 'updateProfile', input, async ({ tx, emit, signal }) => {
      const [now]: ProfileRow[] = await tx.query(
        `SELECT auth_user_id AS "authUserId", name, job_title AS "jobTitle", offers, seeks, picture_file_id AS "pictureFileId"
         FROM person WHERE id = $1 AND erased_at IS NULL FOR UPDATE`,
        [personId],
      );
      if (!now) throw notFound('This profile');
      const texts = mergedTexts(now, input);
      const pictureFileId = input.pictureFileId === undefined ? now.pictureFileId : input.pictureFileId;
      await tx.query(
        'UPDATE person SET name = $2, job_title = $3, offers = $4, seeks = $5, picture_file_id = $6 WHERE id = $1',
        [personId, ...FIELDS.map(field => texts[field]), pictureFileId],
      );
      // E-mails greet people by the account's name.
      await tx.query('UPDATE auth."user" SET name = $2, "updatedAt" = now() WHERE id = $1', [
        now.authUserId,
        texts.name,
      ]);
      if (input.pictureFileId !== undefined)
        await this.files.attach(tx, ctx, pictureFileId ? [pictureFileId] : [], { type: 'PERSON', id: personId });
      await emit('profile.updated', { personId });
      await signal('person', personId);
      return personId;
    });
  }
}

function mergedTexts(now: ProfileRow, { base, ...mine }: UpdateProfileInput): ProfileTexts {
  const texts = (textOf: (field: (typeof FIELDS)[number]) => string) =>
    Object.fromEntries(FIELDS.map(field => [field, textOf(field)])) as ProfileTexts;
  const current = texts(field => manyLines(now[field]));
  const begun = texts(field => base?.[field] ?? current[field]);
  const { merged, both } = mergeChanges(
    current,
    begun,
    texts(field => mine[field] ?? begun[field]),
  );
  if (both) throw stale('This was changed on another device in the meantime.', { field: both });
  return merged;
}
