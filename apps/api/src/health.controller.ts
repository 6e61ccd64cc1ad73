import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Database, Public } from '@tessellate/api-kernel';
import type { FastifyReply } from 'fastify';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Public()
  @Get('live')
  @HttpCode(200)
  live() {
    return { status: 'live' };
  }

  /** The process can serve: its database answers. */
  @Public()
  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    const answers = await this.database.read('health.ready', 'SELECT 1').then(
      () => true,
      () => false,
    );
    return reply.code(answers ? 200 : 503).send({ status: answers ? 'ready' : 'the database does not answer' });
  }
}
