import { Global, Module } from '@nestjs/common';
import { AttachmentLoader } from './attachment.loader';
import { AttachmentService } from './attachment.service';
import { FileController } from './file.controller';
import { FileService } from './file.service';
import { FileStore } from './file.store';
import { PictureConverter } from './pictures/picture-converter.service';
import { UnusedFiles } from './unused-files.service';
import { UploadQuota } from './upload-quota.service';

/** Pictures and documents that people upload, and what shows them. Global, as the kernel is. */
@Global()
@Module({
  providers: [AttachmentLoader, AttachmentService, FileService, FileStore, PictureConverter, UnusedFiles, UploadQuota],
  controllers: [FileController],
  exports: [AttachmentLoader, FileService, UnusedFiles],
})
export class FilesApiModule {}
