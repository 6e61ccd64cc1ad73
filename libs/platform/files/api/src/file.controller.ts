import { Controller, Get, Header, Param, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { LIMITS } from '@tessellate/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  invalidInput,
  isUnchanged,
  isUuid,
  notFound,
  Public,
  RequestContextFactory,
  unauthenticated,
  assertSameOrigin,
} from '@tessellate/api-kernel';
import { AttachmentService } from './attachment.service';
import { contentDisposition } from './content-disposition';
import { FileService } from './file.service';
import { UploadQuotaInterceptor } from './upload-quota.interceptor';

/** Pictures and documents in and out. Access is checked here, because it depends on the file and not on the route. */
@Controller()
export class FileController {
  constructor(
    private readonly files: FileService,
    private readonly attachments: AttachmentService,
    private readonly contexts: RequestContextFactory,
  ) {}

  @Public()
  @Post('api/files')
  @UseInterceptors(UploadQuotaInterceptor)
  async upload(@Req() request: FastifyRequest) {
    assertSameOrigin(request);
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    if (!ctx.viewer) throw unauthenticated();
    if (!request.isMultipart()) throw invalidInput('Send the picture as multipart/form-data.');
    const part = await this.partOf(request, LIMITS.imageBytes);
    if (!part) throw invalidInput('There was no picture in the upload. Choose one and try again.');
    const { fileId, width, height } = await this.files.storeImage(ctx, part.file);
    return { fileId, width, height };
  }

  @Public()
  @Post('api/attachments')
  @UseInterceptors(UploadQuotaInterceptor)
  async attach(@Req() request: FastifyRequest) {
    assertSameOrigin(request);
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    if (!ctx.viewer) throw unauthenticated();
    if (!request.isMultipart()) throw invalidInput('Send the file as multipart/form-data.');
    this.attachments.assertAnnouncedSize(request.headers['content-length']);
    const part = await this.partOf(request, LIMITS.attachmentBytes);
    if (!part) throw invalidInput('There was no file in the upload. Choose one and try again.');
    return this.attachments.receive(ctx, part.filename, part.file);
  }

  /** One byte more than allowed is let through, so that the service sees that there was more. */
  private partOf(request: FastifyRequest, bytes: number) {
    return request.file({ limits: { fileSize: bytes + 1, files: 1 }, throwFileSizeLimit: false });
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
    if (!isUuid(id)) throw notFound('This file');
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    const width = w && /^\d{1,5}$/.test(w) ? Number(w) : undefined;
    const { etag, mediaType, picture, name, document } = await this.files.read(ctx, id, width);
    reply.header('ETag', etag);
    if (document) reply.header('Cache-Control', 'private, no-cache');
    if (isUnchanged(request.headers, { tag: etag })) return reply.code(304).send();
    if (!document) {
      if (name) reply.header('Content-Disposition', contentDisposition(name, 'inline'));
      return reply.type(mediaType).send(picture);
    }
    const content = await document.open();
    return reply
      .header('Content-Disposition', contentDisposition(document.name))
      .header('Content-Length', document.bytes)
      .type(mediaType)
      .send(content);
  }
}
