import { Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { notFound, Public } from '@tessellate/api-kernel';
import { type MailSubscription, UNSUBSCRIBE_PAGE, UNSUBSCRIBE_PATH } from '@tessellate/notifications-contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoticeSettingsService } from '../settings/settings.service';
import { UnsubscribeLink } from './unsubscribe-link.service';

/** Behind the links of a mail. Looking changes nothing, because mail scanners look; posting does, without signing in. */
@Public()
@Controller(UNSUBSCRIBE_PATH.slice(1))
export class UnsubscribeController {
  constructor(
    private readonly links: UnsubscribeLink,
    private readonly settings: NoticeSettingsService,
  ) {}

  /** A browser that opens the mail programs' address gets the page; the page itself asks for JSON. */
  @Get()
  @Header('cache-control', 'no-store')
  async look(
    @Query('token') token: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailSubscription | undefined> {
    const personId = this.require(token);
    if (request.headers.accept?.includes('text/html')) {
      void reply.redirect(`${UNSUBSCRIBE_PAGE}?token=${encodeURIComponent(String(token))}`, 303);
      return undefined;
    }
    return { on: await this.settings.mailIsOn(personId) };
  }

  /** One click of a mail program, or the page's buttons. `on=1` lets mail come again. */
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async change(@Query('token') token: unknown, @Query('on') on: unknown): Promise<MailSubscription> {
    const personId = this.require(token);
    await this.settings.switchMail(personId, on === '1');
    return { on: on === '1' };
  }

  private require(token: unknown): string {
    const personId = this.links.personOf(token);
    if (!personId) throw notFound('This link');
    return personId;
  }
}
