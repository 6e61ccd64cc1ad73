import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import {
  AuditService,
  Database,
  forbidden,
  isUuid,
  notFound,
  Public,
  RequestContextFactory,
  unauthenticated,
} from '@tessellate/api-kernel';
import { oneLine } from '@tessellate/contract';
import { APPLICATION_STATES, type ApplicationState } from '@tessellate/recruiting-contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { boardCsv, importTemplate } from './board-csv';
import { BoardQueries } from './board.queries';
import { RecruitingQueries } from './recruiting.queries';
import { SchoolQueries } from '@tessellate/network-api';

interface ExportQuery {
  states?: string;
  committed?: string;
  search?: string;
}

/** Files of the board. Access is checked here, because guards of operations do not see routes. */
@Controller('api/recruiting')
export class RecruitingController {
  constructor(
    private readonly contexts: RequestContextFactory,
    private readonly recruiting: RecruitingQueries,
    private readonly board: BoardQueries,
    private readonly schools: SchoolQueries,
    private readonly audit: AuditService,
    private readonly database: Database,
  ) {}

  @Public()
  @Get('template.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="applications-template.csv"')
  template(): string {
    return importTemplate();
  }

  /** What the screen shows under the same filter. The log keeps who took it. */
  @Public()
  @Get(':id/registrations.csv')
  @Header('Cache-Control', 'no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  async export(
    @Param('id') id: string,
    @Query() query: ExportQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    if (!isUuid(id)) throw notFound('This Work Group');
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    if (!ctx.viewer) throw unauthenticated();
    if (ctx.me.managedHubIds.length === 0) throw forbidden();
    await this.recruiting.requireManaged(ctx, id);
    const rows = await this.board.all(ctx, id, {
      states: statesOf(query.states),
      ...(query.committed ? { committed: query.committed === 'true' } : {}),
      search: oneLine(String(query.search ?? '').slice(0, 100)),
    });
    const schools = await Promise.all(rows.map(row => this.schools.load(ctx, row.schoolUrn)));
    await this.audit.append(this.database.manager, {
      actorId: ctx.me.personId,
      action: 'application.exported',
      targetType: 'WORK_GROUP',
      targetId: id,
      subjectId: null,
      audienceId: id,
      reason: `${rows.length} applications`,
    });
    return reply
      .header('Content-Disposition', 'attachment; filename="applications.csv"')
      .type('text/csv; charset=utf-8')
      .send(boardCsv(rows, schools));
  }
}

const statesOf = (given: unknown): ApplicationState[] =>
  String(given ?? '')
    .split(',')
    .filter((state): state is ApplicationState => APPLICATION_STATES.some(known => known === state));
