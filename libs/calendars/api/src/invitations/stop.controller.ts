import { Controller, Get, Header, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, notFound, Public } from '@tessellate/api-kernel';
import type { FastifyReply } from 'fastify';
import { CalendarSettingsService } from '../calendar-settings.service';
import { personOfStopToken, STOP_PATH } from './stop-link';

/** Behind the “unsubscribe” of mail programs in calendar invitations. Looking changes nothing, because mail scanners look. */
@Public()
@Controller(STOP_PATH.slice(1))
export class StopInvitationsController {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly settings: CalendarSettingsService,
  ) {}

  @Get()
  look(@Res() reply: FastifyReply) {
    return reply.redirect('/profile#calendar', 303);
  }

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async stop(@Query('token') token: unknown): Promise<{ on: boolean }> {
    const personId = personOfStopToken(this.config, token);
    if (!personId) throw notFound('This link');
    await this.settings.stopInvitations(personId);
    return { on: false };
  }
}
