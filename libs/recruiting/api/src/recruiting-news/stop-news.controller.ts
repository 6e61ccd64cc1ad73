import { Controller, Get, Header, HttpCode, Post, Query, Res } from '@nestjs/common';
import { Public } from '@tessellate/api-kernel';
import type { FastifyReply } from 'fastify';
import { NEWS_STOP_PATH } from './recruiting-news.letters';
import { RecruitingNews } from './recruiting-news.service';

/** Behind the “unsubscribe” of mail programs in recruiting news. Looking changes nothing, because mail scanners look. */
@Public()
@Controller(NEWS_STOP_PATH.slice(1))
export class StopNewsController {
  constructor(private readonly news: RecruitingNews) {}

  @Get()
  look(@Query('token') token: unknown, @Res() reply: FastifyReply) {
    return reply.redirect(`/recruiting-news#${encodeURIComponent(String(token))}`, 303);
  }

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async stop(@Query('token') token: unknown): Promise<{ on: boolean }> {
    await this.news.forget(String(token));
    return { on: false };
  }
}
