import { Injectable } from '@nestjs/common';
import { CommandService, FileService, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { UpdateProfileInput } from './graphql/profile.input';

@Injectable()
export class ProfileService {
  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
  ) {}

  /** Saves the viewer's own profile. @throws AppError INVALID_INPUT when the picture is not theirs */
  async update(ctx: RequestContext, input: UpdateProfileInput): Promise<void> {
    const personId = ctx.me.personId;
    await this.commands.run(ctx, 'updateProfile', input.mutationId, async ({ tx, emit, signal }) => {
      const [updated] = await tx.query<[{ authUserId: string }[], number]>(
        `UPDATE person SET name = $2, job_title = $3, offers = $4, seeks = $5, picture_file_id = $6
         WHERE id = $1 AND erased_at IS NULL RETURNING auth_user_id AS "authUserId"`,
        [personId, input.name, input.jobTitle, input.offers, input.seeks, input.pictureFileId ?? null],
      );
      const person = updated[0];
      if (!person) throw notFound('This profile');
      // E-mails greet people by the account's name.
      await tx.query('UPDATE auth."user" SET name = $2, "updatedAt" = now() WHERE id = $1', [
        person.authUserId,
        input.name,
      ]);
      await this.files.attach(tx, ctx, input.pictureFileId ? [input.pictureFileId] : [], {
        type: 'PERSON',
        id: personId,
      });
      await emit('profile.updated', { personId });
      await signal('person', personId);
      return personId;
    });
  }
}
