import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import { LIMITS } from '@tessellate/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorators';
import { RequestContextFactory } from '../context/request-context.factory';
import { AppError, invalidInput, notFound, unauthenticated } from '../errors/app-error';
import { isUuid } from '../graphql/scalars';
import { assertSameOrigin } from './same-origin';
import { FileService } from './file.service';

/** Pictures in and out. Access is checked here, because it depends on the file and not on the route. */
@Controller()
export class FileController {
  constructor(
    private readonly files: FileService,
    private readonly contexts: RequestContextFactory,
  ) {}

  @Public()
  @Post('api/files')
  async upload(@Req() request: FastifyRequest) {
    assertSameOrigin(request);
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    if (!ctx.viewer) throw unauthenticated();
    if (!request.isMultipart()) throw invalidInput('Send the picture as multipart/form-data.');
    const part = await request.file({ limits: { fileSize: LIMITS.imageBytes, files: 1 } });
    if (!part) throw invalidInput('There was no picture in the upload. Choose one and try again.');
    const bytes = await part.toBuffer().catch(() => {
      throw new AppError(
        'TOO_LARGE',
        'This picture is larger than 10 MB. Make it smaller, or take a screenshot of it, and try again.',
      );
    });
    return this.files.storeImage(ctx, bytes);
  }

  @Public()
  @Get('files/:id')
  @Header('Cache-Control', 'private, max-age=86400')
  @Header('X-Content-Type-Options', 'nosniff')
  async read(
    @Param('id') id: string,
    @Query('w') w: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    if (!isUuid(id)) throw notFound('This picture');
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    const width = w && /^\d{1,5}$/.test(w) ? Number(w) : undefined;
    const { bytes, etag } = await this.files.read(ctx, id, width);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.header('ETag', etag).type('image/webp').send(bytes);
  }
}
