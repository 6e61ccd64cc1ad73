import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, isUnchanged, notFound, Public } from '@tessellate/api-kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { feedText } from '../ics/calendar-text';
import { feedSecretHash } from './feed-secret';
import { FeedQueries } from './feed.queries';

const ADDRESS = /^([\w-]{40,60})\.ics$/;

/** The calendar that programs subscribe to. The address is the key: no cookie is needed or looked at. */
@Controller('calendar')
export class FeedController {
  constructor(
    private readonly feed: FeedQueries,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Public()
  @Get(':file')
  async read(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const secret = ADDRESS.exec(file)?.[1];
    const owner = secret ? await this.feed.owner(feedSecretHash(secret)) : null;
    if (!owner) throw notFound('This calendar');
    const text = feedText(await this.feed.steps(owner.personId), this.config.publicUrl);
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    const known = owner.tag === tag && owner.changedAt;
    const changedAt = known || (await this.feed.changed(owner.personId, tag));
    reply
      .header('ETag', tag)
      .header('Last-Modified', changedAt.toUTCString())
      // Kept by the person's own program only, and asked for each time: who has left a group loses its dates at once.
      .header('Cache-Control', 'private, no-cache')
      .header('X-Robots-Tag', 'noindex');
    if (isUnchanged(request.headers, { tag, changedAt })) return reply.code(304).send();
    return reply
      .header('Content-Disposition', 'inline; filename="tessellate.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  }
}
